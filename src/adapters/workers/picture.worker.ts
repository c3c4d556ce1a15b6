/** Writes the file of a picture off the page's thread. */
import type { Page } from "../../core/view/page.ts";
import type { PictureFacts } from "../../core/view/picture-facts.ts";
import type { Size } from "../../core/view/picture-size.ts";
import { packFacts, writeSaksiPng } from "../../formats/saksi-png/write.ts";
import { writeSvg } from "../../formats/svg/write.ts";
import type { PictureFile } from "../../ports/picture-writer.ts";
import { encodePng, warmUp } from "./png-encoder.ts";
import { more } from "./run-in-worker.ts";

export type PictureRequest =
  | { readonly kind: "svg"; readonly page: Page; readonly facts: PictureFacts }
  /** The strips follow, the first of them unasked, each in a message of its own. */
  | { readonly kind: "png"; readonly size: Size; readonly facts: PictureFacts | null };

const nextMessage = <Message>(): Promise<Message> =>
  new Promise((resolve) => {
    self.onmessage = ({ data }: MessageEvent<Message>) => resolve(data);
  });

/** Each strip is asked for before the one above it is worked on, so that it is painted meanwhile. */
async function* takeStrips(height: number): AsyncGenerator<ImageBitmap, void> {
  let coming = nextMessage<ImageBitmap>();
  for (let top = 0; top < height; ) {
    const strip = await coming;
    top += strip.height;
    if (top < height) {
      coming = nextMessage();
      self.postMessage(more);
    }
    yield strip;
  }
}

const tooLarge = { ok: false, reason: "snapshot-too-large" } as const;

async function writePng({ width, height }: Size, facts: PictureFacts | null): Promise<PictureFile> {
  const encoding = encodePng({ width, height, strips: takeStrips(height) });
  const packed = facts && (await packFacts(facts));
  const png = await encoding;
  if (packed?.ok === false) return tooLarge;
  if (!png) return { ok: false, reason: "empty" };
  if (!packed) return { ok: true, file: png };
  const bytes = writeSaksiPng(new Uint8Array(await png.arrayBuffer()), packed.value);
  return { ok: true, file: new Blob([bytes], { type: png.type }) };
}

function drawSvg(page: Page, facts: PictureFacts): PictureFile {
  const result = writeSvg(page, facts);
  return result.ok ? { ok: true, file: new Blob([result.value], { type: "image/svg+xml" }) } : tooLarge;
}

async function answer(request: PictureRequest): Promise<void> {
  const { kind, facts } = request;
  self.postMessage(kind === "svg" ? drawSvg(request.page, request.facts) : await writePng(request.size, facts));
}

warmUp();
// A rejection stays in the worker; a reported error reaches the page.
void nextMessage<PictureRequest>()
  .then(answer)
  .catch((error: unknown) => self.reportError(error));
