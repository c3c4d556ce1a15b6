import type { Problem, ProblemCode, Result } from "../../core/model/problem.ts";
import { complete, type WorkOptions } from "../../core/model/sliced.ts";
import type { SavedSnapshot } from "../../core/model/snapshot.ts";
import { fromBase64 } from "../base64.ts";
import type { DatasetFormat } from "../dataset-format.ts";
import { inflate } from "../deflate.ts";
import { allowedLength } from "../snapshot/packed-snapshot.ts";
import { readSnapshot } from "../snapshot/snapshot-text.ts";
import { begin, endTag, snapshotTag } from "./page.ts";

const beginBytes = new TextEncoder().encode(begin);

const refuse = (code: ProblemCode): { readonly ok: false; readonly problems: readonly Problem[] } => ({
  ok: false,
  problems: [{ severity: "error", code, pointer: "" }],
});

/** Nothing of the page runs: only the snapshot in it is looked at. */
async function readSaksiHtml(bytes: Uint8Array, options: WorkOptions): Promise<Result<SavedSnapshot>> {
  const [, snapshot, second] = new TextDecoder("latin1").decode(bytes).split(snapshotTag);
  if (second !== undefined) return refuse("two-snapshots");
  const packed = fromBase64(snapshot?.split(endTag, 1)[0] ?? "");
  if (!packed) return refuse("snapshot-altered");
  const text = await inflate(packed, allowedLength(packed.length), options.signal);
  if (text === "too-large") return refuse("snapshot-too-large");
  if (text === "broken") return refuse("snapshot-altered");
  return complete(readSnapshot(text), options);
}

/** The whole app in one file, and in it the dataset and the view that it opens on. */
export const saksiHtml: DatasetFormat = {
  recognises: (bytes) => beginBytes.every((byte, i) => bytes[i] === byte),
  read: readSaksiHtml,
};
