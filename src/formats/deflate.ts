/**
 * Packs and unpacks zlib streams (RFC 1950) by the platform's own streams. Browsers, their workers and Node have them: no
 * package is needed and nothing is fetched, and what they make comes out piece by piece.
 */
import { joinBytes } from "./join-bytes.ts";

/** How much goes in at once, in bytes. Deflate makes at most 1,032 bytes of one: no more than 4 MiB can come out. */
const step = 4096;

function inSteps(bytes: Uint8Array): ReadableStream<Uint8Array<ArrayBuffer>> {
  let at = 0;
  return new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      pull(controller) {
        if (at >= bytes.length) controller.close();
        else controller.enqueue(bytes.slice(at, at + step));
        at += step;
      },
    },
    { highWaterMark: 0 },
  );
}

export async function deflate(bytes: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  const reader = inSteps(bytes).pipeThrough(new CompressionStream("deflate")).getReader();
  const parts: Uint8Array[] = [];
  for (let read = await reader.read(); !read.done; read = await reader.read()) parts.push(read.value);
  return joinBytes(parts);
}

/**
 * Unpacks no further than to a limit: what would grow beyond it (a "bomb") is given up at once, whatever follows.
 *
 * @param limit in bytes
 * @returns `broken` for what is no zlib stream, is cut off, or does not agree with its checksum
 */
export async function inflate(
  bytes: Uint8Array,
  limit: number,
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer> | "too-large" | "broken"> {
  const reader = inSteps(bytes).pipeThrough(new DecompressionStream("deflate")).getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const read = await reader.read().catch(() => null);
    if (read === null) return "broken";
    if (read.done) return joinBytes(parts);
    parts.push(read.value);
    length += read.value.length;
    if (length <= limit && !signal.aborted) continue;
    await reader.cancel();
    signal.throwIfAborted();
    return "too-large";
  }
}
