import { inflateSync } from "node:zlib";
import fc from "fast-check";
import { expect, it } from "vitest";
import { writeRows } from "./png-rows.ts";

/** The chunks of a file: types and data. */
function chunksOf(png: Buffer): { readonly type: string; readonly data: Buffer }[] {
  const chunks = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    chunks.push({
      type: png.toString("latin1", at + 4, at + 8),
      data: png.subarray(at + 8, at + 8 + png.readUInt32BE(at)),
    });
  }
  return chunks;
}

it("writes the rows that it is given, in however many parts they come", () =>
  fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 90 }),
      fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 6 }),
      fc.nat(255),
      async (width, parts, seed) => {
        const height = parts.reduce((sum, rows) => sum + rows, 0);
        const pixels = Uint8ClampedArray.from({ length: 4 * width * height }, (_, i) => (i * (seed + 1)) % 251);
        const writer = writeRows(width, height);
        let row = 0;
        for (const rows of parts) {
          await writer.write(pixels.subarray(4 * width * row, 4 * width * (row + rows)));
          row += rows;
        }
        const chunks = chunksOf(Buffer.from(await (await writer.finish()).arrayBuffer()));
        expect(chunks[0]?.type).toBe("IHDR");
        expect([chunks[0]?.data.readUInt32BE(0), chunks[0]?.data.readUInt32BE(4)]).toEqual([width, height]);
        expect(chunks.at(-1)?.type).toBe("IEND");
        const raw = inflateSync(Buffer.concat(chunks.filter(({ type }) => type === "IDAT").map(({ data }) => data)));
        const rows = Array.from({ length: height }, (_, y) =>
          raw.subarray(y * (4 * width + 1), (y + 1) * (4 * width + 1)),
        );
        expect(rows.every((bytes) => bytes[0] === 0)).toBe(true);
        expect(Buffer.concat(rows.map((bytes) => bytes.subarray(1))).equals(Buffer.from(pixels))).toBe(true);
      },
    ),
    { numRuns: 40 },
  ));
