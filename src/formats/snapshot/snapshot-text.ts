/**
 * A dataset and a view as one text, for files of other kinds to carry:
 *
 *     {"format":"saksi-snapshot/1","hash":"…","dataset":{…},"view":{…}}
 *
 * It is JSON in UTF-8, and more: its beginning is just these bytes, and the hash is the SHA-256, in hexadecimal, of all
 * bytes that follow the comma after it. So it can be checked before anything of it is read, and by any program. The hash
 * tells what was damaged or edited on the way; it is no signature, since whoever means to deceive can make it anew.
 */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import type { Problem, Result } from "../../core/model/problem.ts";
import type { Sliced } from "../../core/model/sliced.ts";
import type { SavedSnapshot } from "../../core/model/snapshot.ts";
import { validateDataset, validateView } from "../../core/model/validate.ts";
import { joinBytes } from "../join-bytes.ts";
import { parseJson } from "../saksi-json/parse-json.ts";

/** No longer text is written or read, in bytes. */
export const largestSnapshot = 64 * 1024 * 1024;

const format = "saksi-snapshot/1";
const head = /^\{"format":"([^"]{1,40})","hash":"([0-9a-f]{64})",/;
/** No head is longer, in bytes. */
const longestHead = 160;

const hashOf = (bytes: Uint8Array): string => bytesToHex(sha256(bytes));

/** What no XML may hold as it is (https://www.w3.org/TR/xml/#charsets), and JSON writes as it is. */
const escapeUnit = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16)}`;

export function writeSnapshot({ dataset, view }: SavedSnapshot): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const json = JSON.stringify({ dataset, view }).replaceAll(/[\uFFFE\uFFFF]/g, escapeUnit);
  const rest = encoder.encode(json.slice(1));
  return joinBytes([encoder.encode(`{"format":"${format}","hash":"${hashOf(rest)}",`), rest]);
}

function refuse(problem: Omit<Problem, "severity">): Result<never> {
  return { ok: false, problems: [{ severity: "error", ...problem }] };
}

/** Reads what `writeSnapshot` wrote. The places of problems are those in the dataset, and below `/view`. */
export function* readSnapshot(bytes: Uint8Array): Sliced<Result<SavedSnapshot>> {
  const [begin, found, hash] = head.exec(String.fromCharCode(...bytes.subarray(0, longestHead))) ?? [];
  if (begin === undefined || found === undefined) return refuse({ code: "snapshot-altered", pointer: "" });
  if (found !== format) return refuse({ code: "shape", pointer: "/format", found, expected: format });
  if (hashOf(bytes.subarray(begin.length)) !== hash) return refuse({ code: "snapshot-altered", pointer: "" });
  const parsed = yield* parseJson(bytes);
  if (!parsed.ok) return parsed;
  const raw = parsed.value as Readonly<Record<string, unknown>>;
  const view = validateView(raw["view"]);
  const dataset = yield* validateDataset(raw["dataset"]);
  if (view.ok && dataset.ok) {
    return { ok: true, value: { dataset: dataset.value, view: view.value }, problems: dataset.problems };
  }
  return { ok: false, problems: [...dataset.problems, ...view.problems] };
}
