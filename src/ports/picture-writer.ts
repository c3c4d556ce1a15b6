import type { Page } from "../core/view/page.ts";
import type { PictureFacts } from "../core/view/picture-facts.ts";
import type { Painting } from "./renderer.ts";

/**
 * `empty`: nothing but the ground; `failed`: the browser has no memory for it, or none that it gives; `snapshot-too-large`:
 * Saksi itself would refuse to open it again.
 */
interface NoPicture {
  readonly ok: false;
  readonly reason: "empty" | "failed" | "snapshot-too-large";
}

export type PictureFile = { readonly ok: true; readonly file: Blob } | NoPicture;

/** Makes files of pictures without holding up the page. Rejects with an `AbortError` when given up. */
export interface PictureWriter {
  /**
   * Encodes a picture while it is painted.
   *
   * @param facts what is put into the file, made ready meanwhile; `null`: nothing but the picture
   */
  png(painting: Painting, facts: PictureFacts | null, signal: AbortSignal): Promise<PictureFile>;
  /** Draws the page as shapes and text. */
  svg(page: Page, facts: PictureFacts, signal: AbortSignal): Promise<PictureFile>;
}
