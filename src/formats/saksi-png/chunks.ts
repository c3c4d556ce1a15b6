/**
 * The container of PNG (third edition, https://www.w3.org/TR/png-3/, clause 5): a signature, then chunks, each of them
 * its data's length, its type of four letters, its data, and the CRC of type and data.
 */
import { crc32 } from "./crc-32.ts";

export const signature: Uint8Array<ArrayBuffer> = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/** What stands around a chunk's data, in bytes: length and type before it, CRC after it. */
const [before, after] = [8, 4];

export interface Chunk {
  /** Four characters, each of which is a letter unless the chunk was damaged; `?` then stands for what is none. */
  readonly type: string;
  readonly data: Uint8Array;
  /** The whole of it, to be copied. */
  readonly bytes: Uint8Array;
}

/** Whether a picture cannot be shown without such a chunk: the first letter is a capital. */
export const isCritical = (type: string): boolean => /^[A-Z]/.test(type);

/** Whether a chunk's CRC is right. */
export function isWhole({ bytes }: Chunk): boolean {
  const end = bytes.length - after;
  return crc32(bytes.subarray(4, end)) === new DataView(bytes.buffer, bytes.byteOffset + end).getUint32(0);
}

export const hasSignature = (bytes: Uint8Array): boolean => signature.every((byte, i) => bytes[i] === byte);

/**
 * Walks over the chunks behind the signature, one at a time, so that a file of millions needs no room for them. A chunk
 * is given out whether or not it is whole; a wrong length shows in the CRC, or in a chunk that ends beyond the file.
 *
 * @returns where the picture ends, behind its `IEND`; `null` where the file breaks off before that
 */
export function* walkChunks(bytes: Uint8Array): Generator<Chunk, number | null, void> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  for (let at = signature.length; at + before + after <= bytes.length; ) {
    const length = view.getUint32(at);
    const end = at + before + length + after;
    if (end > bytes.length) return null;
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + before)).replaceAll(/[^A-Za-z]/g, "?");
    yield { type, data: bytes.subarray(at + before, end - after), bytes: bytes.subarray(at, end) };
    if (type === "IEND") return end;
    at = end;
  }
  return null;
}

export function makeChunk(type: string, data: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(before + data.length + after);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  for (let i = 0; i < 4; i++) bytes[4 + i] = type.charCodeAt(i);
  bytes.set(data, before);
  view.setUint32(before + data.length, crc32(bytes.subarray(4, before + data.length)));
  return bytes;
}
