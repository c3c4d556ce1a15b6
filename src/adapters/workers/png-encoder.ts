/**
 * Encodes pictures as PNG in a worker, where nobody waits. What one canvas can hold comes in one strip and is encoded by the
 * browser; what is larger is compressed strip by strip.
 */
import type { Painting } from "../../ports/renderer.ts";
import { type RowWriter, writeRows } from "./png-rows.ts";

/** How many rows of a whole picture are looked at at once. */
const lookedAt = 128;

/** Reads rows of strips. */
function createReader(width: number, height: number) {
  const ctx = new OffscreenCanvas(width, height).getContext("2d", { willReadFrequently: true });
  if (!ctx) throw new Error("no memory for the rows of a picture");
  return (strip: ImageBitmap, top: number, rows: number): ImageData => {
    ctx.clearRect(0, 0, width, rows);
    ctx.drawImage(strip, 0, -top);
    return ctx.getImageData(0, 0, width, rows);
  };
}

/** Whether there is anything else than one colour. */
function isDrawn({ data }: ImageData): boolean {
  const words = new Uint32Array(data.buffer);
  const [ground] = words;
  return words.some((word) => word !== ground);
}

async function encodeWhole(picture: ImageBitmap): Promise<Blob | null> {
  const { width, height } = picture;
  const read = createReader(width, Math.min(lookedAt, height));
  let top = 0;
  while (top < height && !isDrawn(read(picture, top, Math.min(lookedAt, height - top)))) top += lookedAt;
  if (top >= height) return null;
  const canvas = new OffscreenCanvas(width, height);
  canvas.getContext("bitmaprenderer")?.transferFromImageBitmap(picture);
  return canvas.convertToBlob({ type: "image/png" });
}

/** @returns `null` where there is nothing but the ground; rejects where there is no memory for it */
export async function encodePng({ width, height, strips }: Painting): Promise<Blob | null> {
  let read: ReturnType<typeof createReader> | null = null;
  let writer: RowWriter | null = null;
  let hasInk = false;
  for await (const strip of strips) {
    if (strip.height === height) return encodeWhole(strip);
    read ??= createReader(width, strip.height);
    writer ??= writeRows(width, height);
    const rows = read(strip, 0, strip.height);
    strip.close();
    hasInk ||= isDrawn(rows);
    await writer.write(rows.data);
  }
  return hasInk && writer ? writer.finish() : null;
}
