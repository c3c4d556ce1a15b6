/** Writes the file of a picture off the page's thread. */
import type { Page } from "../../core/view/page.ts";
import type { PictureFacts } from "../../core/view/picture-facts.ts";
import { writeSaksiPng } from "../../formats/saksi-png/write.ts";
import { writeSvg } from "../../formats/svg/write.ts";
import type { PictureFile } from "../../ports/picture-writer.ts";

/** Of pixels that have been painted, or of a page that is to be drawn. */
export interface PictureRequest {
  readonly picture: Uint8Array<ArrayBuffer> | Page;
  readonly facts: PictureFacts;
}

async function answer({ picture, facts }: PictureRequest): Promise<void> {
  const result = picture instanceof Uint8Array ? await writeSaksiPng(picture, facts) : writeSvg(picture, facts);
  const file: PictureFile = result.ok ? { ok: true, bytes: result.value } : { ok: false, reason: "snapshot-too-large" };
  self.postMessage(file, { transfer: file.ok ? [file.bytes.buffer] : [] });
}

self.onmessage = ({ data }: MessageEvent<PictureRequest>) => {
  // A rejection stays in the worker; a reported error reaches the page.
  answer(data).catch((error: unknown) => self.reportError(error));
};
