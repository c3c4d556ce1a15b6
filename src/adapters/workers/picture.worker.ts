/** Writes the file of a picture off the page's thread. */
import type { Page } from "../../core/view/page.ts";
import type { PictureFacts } from "../../core/view/picture-facts.ts";
import { packFacts, writeSaksiPng } from "../../formats/saksi-png/write.ts";
import { writeSvg } from "../../formats/svg/write.ts";
import type { PictureFile } from "../../ports/picture-writer.ts";
import type { NoPicture, PictureResult } from "../../ports/renderer.ts";

export interface PictureRequest {
  /** A page that is to be drawn; `null` where a picture of pixels follows, in a message of its own once it is painted. */
  readonly page: Page | null;
  readonly facts: PictureFacts;
}

const tooLarge = { ok: false, reason: "snapshot-too-large" } as const;

const nextMessage = <Message>(): Promise<Message> =>
  new Promise((resolve) => {
    self.onmessage = ({ data }: MessageEvent<Message>) => resolve(data);
  });

async function writePng(facts: PictureFacts): Promise<PictureFile | NoPicture> {
  const making = nextMessage<PictureResult>();
  const packed = await packFacts(facts);
  if (!packed.ok) return tooLarge;
  const picture = await making;
  if (!picture.ok) return picture;
  return { ok: true, bytes: writeSaksiPng(new Uint8Array(await picture.png.arrayBuffer()), packed.value) };
}

function drawSvg(page: Page, facts: PictureFacts): PictureFile {
  const result = writeSvg(page, facts);
  return result.ok ? { ok: true, bytes: result.value } : tooLarge;
}

async function answer({ page, facts }: PictureRequest): Promise<void> {
  const file = await (page ? drawSvg(page, facts) : writePng(facts));
  self.postMessage(file, { transfer: file.ok ? [file.bytes.buffer] : [] });
}

// A rejection stays in the worker; a reported error reaches the page.
void nextMessage<PictureRequest>()
  .then(answer)
  .catch((error: unknown) => self.reportError(error));
