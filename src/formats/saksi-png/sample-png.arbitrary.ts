/**
 * Pictures for tests. They are made and taken apart by Node's zlib alone, with nothing of ours in between, so that there
 * is something to compare ours with; only `samplePicture` is written by ours.
 */
import { crc32, deflateSync, inflateSync } from "node:zlib";
import type { SavedSnapshot } from "../../core/model/snapshot.ts";
import { packFacts, writeSaksiPng } from "./write.ts";

const signature = Buffer.from("\x89PNG\r\n\x1A\n", "latin1");

export interface SampleChunk {
  readonly type: string;
  readonly data: Buffer;
}

export const chunkOf = (type: string, data: Uint8Array | string): SampleChunk => ({
  type,
  data: typeof data === "string" ? Buffer.from(data, "latin1") : Buffer.from(data),
});

export function putTogether(chunks: readonly SampleChunk[]): Buffer {
  const parts = chunks.flatMap(({ type, data }) => {
    const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
    const [length, crc] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    crc.writeUInt32BE(crc32(body));
    return [length, body, crc];
  });
  return Buffer.concat([signature, ...parts]);
}

const [width, height] = [5, 3];

/** Five by three pixels of red, green, blue and opacity, in two `IDAT`s. */
export function samplePng(): Buffer {
  const header = Buffer.from([0, 0, 0, width, 0, 0, 0, height, 8, 6, 0, 0, 0]);
  const row = 1 + 4 * width; // begins with the filter "none"
  const pixels = deflateSync(Buffer.from(Array.from({ length: height * row }, (_, i) => (i % row === 0 ? 0 : i))));
  return putTogether([
    chunkOf("IHDR", header),
    chunkOf("gAMA", Buffer.from([0, 0, 177, 143])),
    chunkOf("IDAT", pixels.subarray(0, 20)),
    chunkOf("IDAT", pixels.subarray(20)),
    chunkOf("IEND", ""),
  ]);
}

/** Takes a file apart. @throws where it is not framed as PNG says: signature, lengths, checksums, one `IEND` at the end */
export function takeApart(png: Uint8Array): SampleChunk[] {
  const bytes = Buffer.from(png);
  if (!bytes.subarray(0, 8).equals(signature)) throw new Error("no signature");
  const chunks: SampleChunk[] = [];
  for (let at = 8; at < bytes.length; ) {
    const end = at + 8 + bytes.readUInt32BE(at);
    const type = bytes.toString("latin1", at + 4, at + 8);
    if (!/^[A-Za-z]{2}[A-Z][A-Za-z]$/.test(type)) throw new Error(`no type: ${type}`);
    if (crc32(bytes.subarray(at + 4, end)) !== bytes.readUInt32BE(end)) throw new Error(`the checksum of ${type}`);
    chunks.push({ type, data: bytes.subarray(at + 8, end) });
    at = end + 4;
  }
  if (chunks.findIndex(({ type }) => type === "IEND") !== chunks.length - 1) throw new Error("no end, or a second one");
  return chunks;
}

export const pixelsOf = (chunks: readonly SampleChunk[]): Buffer =>
  inflateSync(Buffer.concat(chunks.filter(({ type }) => type === "IDAT").map(({ data }) => data)));

export const isSaksi = ({ type, data }: SampleChunk): boolean =>
  type === "iTXt" && data.toString("latin1", 0, 6) === "saksi\0";

/** A chunk that holds a snapshot's text, packed. */
export const packText = (text: Uint8Array): SampleChunk =>
  chunkOf("iTXt", Buffer.concat([Buffer.from("saksi\0\x01\0\0\0", "latin1"), deflateSync(text)]));

/** What the chunk of a snapshot holds, unpacked. */
export const unpackText = ({ data }: SampleChunk): Buffer => inflateSync(data.subarray(10));

/** A snapshot of so many bytes, all alike; its end is broken, so that only who reads to the end finds that. */
export function bombOf(bytes: number): SampleChunk {
  const { type, data } = packText(Buffer.alloc(bytes, " "));
  data.writeUInt8(data.readUInt8(data.length - 1) ^ 0xff, data.length - 1);
  return { type, data };
}

/** Does something to the chunk of the snapshot: takes it away, doubles it, puts another in its place. */
export const replaceSnapshot = (png: Uint8Array, replace: (chunk: SampleChunk) => readonly SampleChunk[]): Buffer =>
  putTogether(takeApart(png).flatMap((chunk) => (isSaksi(chunk) ? replace(chunk) : [chunk])));

/** The sample with a snapshot in it. */
export async function samplePicture(snapshot: SavedSnapshot): Promise<Buffer> {
  const packed = await packFacts({
    texts: { Title: "Kim – Putin", Source: "A" },
    density: 11811,
    snapshot,
  });
  if (!packed.ok) throw new Error("the sample cannot be written");
  return Buffer.from(writeSaksiPng(samplePng(), packed.value));
}
