/** Writes the file of a picture off the page's thread. */
import type { PictureFacts } from "../../core/view/picture-facts.ts";
import { writeSaksiPng } from "../../formats/saksi-png/write.ts";
import type { PictureFile } from "../../ports/picture-writer.ts";

export interface PictureRequest {
  readonly png: Uint8Array<ArrayBuffer>;
  readonly facts: PictureFacts;
}

async function answer({ png, facts }: PictureRequest): Promise<void> {
  const result = await writeSaksiPng(png, facts);
  const file: PictureFile = result.ok ? { ok: true, bytes: result.value } : { ok: false, reason: "snapshot-too-large" };
  self.postMessage(file, { transfer: file.ok ? [file.bytes.buffer] : [] });
}

self.onmessage = ({ data }: MessageEvent<PictureRequest>) => {
  // A rejection stays in the worker; a reported error reaches the page.
  answer(data).catch((error: unknown) => self.reportError(error));
};
