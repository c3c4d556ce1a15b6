/**
 * Encodes pictures as PNG in a worker, where nobody waits. What one canvas can hold comes in one strip and is encoded by the
 * browser; what is larger is compressed strip by strip.
 */
import type { Painting } from "../../ports/renderer.ts";
import { type RowWriter, writeRows } from "./png-rows.ts";

/** How many rows of a whole picture are looked at at once. */
const lookedAt = 128;

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

async function encodeWhole(picture: ImageBitmap): Promise<Blob | null> {
  const { width, height } = picture;
  const ctx = contextOf(width, height);
  ctx.drawImage(picture, 0, 0);
  for (let top = 0; top < height; top += lookedAt) {
    const rows = ctx.getImageData(0, top, width, Math.min(lookedAt, height - top));
    if (isDrawn(rows)) return ctx.canvas.convertToBlob({ type: "image/png" });
  }
  return null;
}

/** @returns `null` where there is nothing but the ground; rejects where there is no memory for it */
export async function encodePng({ width, height, strips }: Painting): Promise<Blob | null> {
  let ctx: OffscreenCanvasRenderingContext2D | null = null;
  let writer: RowWriter | null = null;
  let hasInk = false;
  for await (const strip of strips) {
    if (strip.height === height) return encodeWhole(strip);
    ctx ??= contextOf(width, strip.height);
    writer ??= writeRows(width, height);
    ctx.clearRect(0, 0, width, strip.height);
    ctx.drawImage(strip, 0, 0);
    const rows = ctx.getImageData(0, 0, width, strip.height);
    strip.close();
    hasInk ||= isDrawn(rows);
    await writer.write(rows.data);
  }
  return hasInk && writer ? writer.finish() : null;
}
