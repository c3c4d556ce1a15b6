/** Snapshots packed by zlib, as files of other kinds carry them. */
import type { Result } from "../../core/model/problem.ts";
import type { SavedSnapshot } from "../../core/model/snapshot.ts";
import { deflate } from "../deflate.ts";
import { largestSnapshot, writeSnapshot } from "./snapshot-text.ts";

/** What every file may, however little it is packed to; and how many bytes for each packed one beyond that. */
const always = 1024 * 1024;
const steepest = 256;

/**
 * How many bytes a packed snapshot may become. Datasets shrink to a tenth or a thirtieth, bombs to a thousandth.
 *
 * @param packed its length, in bytes
 */
export const allowedLength = (packed: number): number => Math.min(largestSnapshot, always + steepest * packed);

/** @returns a problem where the snapshot is larger than a reader would take */
export async function packSnapshot(snapshot: SavedSnapshot): Promise<Result<Uint8Array<ArrayBuffer>>> {
  const text = writeSnapshot(snapshot);
  const packed = await deflate(text);
  if (text.length <= allowedLength(packed.length)) return { ok: true, value: packed, problems: [] };
  return { ok: false, problems: [{ severity: "error", code: "snapshot-too-large", pointer: "" }] };
}
