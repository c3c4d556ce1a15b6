import type { Page } from "../core/view/page.ts";
import type { PictureFacts } from "../core/view/picture-facts.ts";
import type { NoPicture, PictureResult } from "./renderer.ts";

export type PictureFile =
  | { readonly ok: true; readonly bytes: Uint8Array<ArrayBuffer> }
  /** Saksi itself would refuse to open it again. */
  | { readonly ok: false; readonly reason: "snapshot-too-large" };

/** Makes files of pictures without holding up the page. Rejects with an `AbortError` when given up. */
export interface PictureWriter {
  /** Makes the facts ready while the picture is still being made, and puts them into it. */
  png(making: Promise<PictureResult>, facts: PictureFacts, signal: AbortSignal): Promise<PictureFile | NoPicture>;
  /** Draws the page as shapes and text. */
  svg(page: Page, facts: PictureFacts, signal: AbortSignal): Promise<PictureFile>;
}
