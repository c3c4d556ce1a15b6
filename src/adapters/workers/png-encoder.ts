/**
 * Encodes pictures as PNG in a worker, where nobody waits, while they are painted. What one canvas can hold is put together
 * again and encoded by the browser; what is larger is compressed strip by strip.
 */
import type { Painting } from "../../ports/renderer.ts";
import { writeRows } from "./png-rows.ts";

/** The largest canvas that every browser takes, in px: Safari's on a telephone. */
const largestCanvas = 2 ** 24;

/** Takes the strips of a picture, from the top on. */
interface Encoder {
  take(strip: ImageBitmap): Promise<void>;
  /** @returns the file; `null` where there is nothing but the ground */
  finish(): Promise<Blob | null>;
}

function contextOf(width: number, height: number): OffscreenCanvasRenderingContext2D {
  const ctx = new OffscreenCanvas(width, height).getContext("2d", { willReadFrequently: true });
  if (!ctx) throw new Error("no memory for a picture");
  return ctx;
}

/** Whether there is anything else than one colour. */
function isDrawn({ data }: ImageData): boolean {
  const words = new Uint32Array(data.buffer);
  const [ground] = words;
  return words.some((word) => word !== ground);
}

function encodeWhole(width: number, height: number): Encoder {
  const ctx = contextOf(width, height);
  let hasInk = false;
  let top = 0;
  return {
    async take(strip) {
      ctx.drawImage(strip, 0, top);
      hasInk ||= isDrawn(ctx.getImageData(0, top, width, strip.height));
      top += strip.height;
    },
    finish: async () => (hasInk ? ctx.canvas.convertToBlob({ type: "image/png" }) : null),
  };
}

function encodeRows(width: number, height: number): Encoder {
  const writer = writeRows(width, height);
  let ctx: OffscreenCanvasRenderingContext2D | null = null;
  let hasInk = false;
  return {
    async take(strip) {
      ctx ??= contextOf(width, strip.height);
      ctx.clearRect(0, 0, width, strip.height);
      ctx.drawImage(strip, 0, 0);
      const rows = ctx.getImageData(0, 0, width, strip.height);
      hasInk ||= isDrawn(rows);
      await writer.write(rows.data);
    },
    finish: async () => (hasInk ? writer.finish() : null),
  };
}

/** @returns `null` where there is nothing but the ground; rejects where there is no memory for it */
export async function encodePng({ width, height, strips }: Painting): Promise<Blob | null> {
  const encoder = (width * height <= largestCanvas ? encodeWhole : encodeRows)(width, height);
  for await (const strip of strips) {
    await encoder.take(strip);
    strip.close();
  }
  return encoder.finish();
}

/** Makes a first canvas, which in a worker takes until the page has a moment for it: nobody waits for this one. */
export function warmUp(): void {
  contextOf(1, 1).getImageData(0, 0, 1, 1);
}
