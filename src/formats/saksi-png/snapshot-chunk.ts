/**
 * The chunk that holds a snapshot: `iTXt` with the keyword `saksi`, and a text (`snapshot/snapshot-text.ts`) that is
 * packed by zlib. A program that writes the picture again may leave the text unpacked; that is the same text.
 */
import { allowedLength } from "../snapshot/packed-snapshot.ts";
import { largestSnapshot } from "../snapshot/snapshot-text.ts";
import type { Chunk } from "./chunks.ts";
import { inflate } from "../deflate.ts";
import { makeInternationalText } from "./text-chunks.ts";

const keyword = "saksi";
/** The keyword's bytes, and the zero behind it. */
const begin = new TextEncoder().encode(`${keyword}\0`);
/** Where the text stands: behind a flag, a method, and the ends of two texts that are empty. */
const textAt = begin.length + 4;

export const makeSnapshotChunk = (packed: Uint8Array): Uint8Array => makeInternationalText(keyword, packed, true);

export const isSnapshotChunk = ({ type, data }: Chunk): boolean =>
  type === "iTXt" && begin.every((byte, i) => data[i] === byte);

/** @returns the snapshot's text; `broken` where the chunk holds no such thing */
export function unpackSnapshot({ data }: Chunk, signal: AbortSignal): Promise<Uint8Array | "too-large" | "broken"> {
  const [isPacked, method, language, translation] = data.subarray(begin.length, textAt);
  const text = data.subarray(textAt);
  const isPlain = method === 0 && language === 0 && translation === 0;
  if (isPlain && isPacked === 1) return inflate(text, allowedLength(text.length), signal);
  if (isPlain && isPacked === 0) return Promise.resolve(text.length > largestSnapshot ? "too-large" : text);
  return Promise.resolve("broken");
}
