import type { Problem, ProblemCode, Result } from "../../core/model/problem.ts";
import { complete, type WorkOptions } from "../../core/model/sliced.ts";
import type { SavedSnapshot } from "../../core/model/snapshot.ts";
import { readSnapshot } from "../snapshot/snapshot-text.ts";
import { type Chunk, hasSignature, isCritical, isWhole, walkChunks } from "./chunks.ts";
import { isSnapshotChunk, unpackSnapshot } from "./snapshot-chunk.ts";

const problem = (code: ProblemCode): Problem => ({ severity: "error", code, pointer: "" });

/**
 * Finds the one chunk that holds a snapshot, or says why there is none to be trusted.
 *
 * A damaged chunk refuses the picture where it is critical, or an `iTXt`, which may be the snapshot itself. Damage in any
 * other is passed over, as PNG advises (13.1): nothing is read from it. But where a picture breaks off, or no snapshot is
 * found, whatever is damaged in it is the likelier reason, and said instead.
 */
function findSnapshot(bytes: Uint8Array, signal: AbortSignal): Chunk | Problem {
  if (!hasSignature(bytes)) return problem("not-png");
  const damage = (chunk: Chunk): Problem => ({ ...problem("picture-damaged"), found: chunk.type });
  let damaged: Chunk | null = null;
  let anyDamaged: Chunk | null = null;
  let first: Chunk | null = null;
  const found: Chunk[] = [];
  const walk = walkChunks(bytes);
  let step = walk.next();
  for (; !step.done; step = walk.next()) {
    signal.throwIfAborted();
    const chunk = step.value;
    first ??= chunk;
    if (isWhole(chunk)) {
      if (isSnapshotChunk(chunk) && found.length < 2) found.push(chunk);
      continue;
    }
    anyDamaged ??= chunk;
    if (isCritical(chunk.type) || chunk.type === "iTXt") damaged ??= chunk;
  }
  const end = step.value;
  if (end === null) return anyDamaged ? damage(anyDamaged) : problem("picture-cut");
  if (damaged) return damage(damaged);
  if (first && first.type !== "IHDR") return damage(first);
  if (end < bytes.length) return problem("picture-trailing");
  const [snapshot, second] = found;
  if (second) return problem("two-snapshots");
  return snapshot ?? (anyDamaged ? damage(anyDamaged) : problem("no-snapshot"));
}

/**
 * Reads the snapshot that a picture holds. The picture itself is not drawn, and not looked at beyond its chunks.
 *
 * It ends in bounded time, whatever the bytes: each is looked at a fixed number of times, and unpacking stops at
 * `allowedLength`. What comes out has been proven whole thrice, by the chunk's CRC, by zlib's checksum, and by the
 * snapshot's own hash.
 */
export async function readSaksiPng(bytes: Uint8Array, options: WorkOptions): Promise<Result<SavedSnapshot>> {
  const found = findSnapshot(bytes, options.signal);
  if ("code" in found) return { ok: false, problems: [found] };
  const text = await unpackSnapshot(found, options.signal);
  if (text === "too-large") return { ok: false, problems: [problem("snapshot-too-large")] };
  if (text === "broken") return { ok: false, problems: [problem("snapshot-altered")] };
  return complete(readSnapshot(text), options);
}
