/**
 * Writes a PNG from rows as they come, for pictures that no canvas can hold: what is kept is the compressed file and not
 * the picture. Rows are not filtered: the pictures are flat, and flat rows compress best as they are (PNG, third edition,
 * clause 12.7).
 */
import { joinBytes } from "../../formats/join-bytes.ts";
import { makeChunk, signature } from "../../formats/saksi-png/chunks.ts";

/** Eight bits a channel, red, green, blue and opacity; no interlacing. */
function makeHeader(width: number, height: number): Uint8Array<ArrayBuffer> {
  const data = new Uint8Array(13);
  const view = new DataView(data.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  data.set([8, 6], 8);
  return makeChunk("IHDR", data);
}

/** The least that is worth a chunk of its own, in bytes. */
const leastChunk = 1 << 16;

export interface RowWriter {
  /** @param pixels whole rows, four bytes a pixel */
  write(pixels: Uint8ClampedArray): Promise<void>;
  /** @returns the file; all its rows must have been written */
  finish(): Promise<Blob>;
}

export function writeRows(width: number, height: number): RowWriter {
  const stride = 4 * width;
  const { readable, writable } = new CompressionStream("deflate");
  const writer = writable.getWriter();
  const chunks: Uint8Array<ArrayBuffer>[] = [signature, makeHeader(width, height)];
  const collect = async (): Promise<void> => {
    const reader = readable.getReader();
    let waiting: Uint8Array[] = [];
    let length = 0;
    for (;;) {
      const { done, value } = await reader.read();
      if (value) length += waiting[waiting.push(value) - 1]?.length ?? 0;
      if (length >= leastChunk || (done && length > 0)) {
        chunks.push(makeChunk("IDAT", joinBytes(waiting)));
        [waiting, length] = [[], 0];
      }
      if (done) return;
    }
  };
  const collected = collect();
  return {
    async write(pixels) {
      const rows = pixels.length / stride;
      const filtered = new Uint8Array(rows * (stride + 1));
      for (let row = 0; row < rows; row++) {
        filtered.set(pixels.subarray(row * stride, (row + 1) * stride), row * (stride + 1) + 1);
      }
      await writer.write(filtered);
    },
    async finish() {
      await writer.close();
      await collected;
      return new Blob([...chunks, makeChunk("IEND", new Uint8Array(0))], { type: "image/png" });
    },
  };
}
