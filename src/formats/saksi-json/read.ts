import type { Dataset } from "../../core/model/dataset.ts";
import type { Result } from "../../core/model/problem.ts";
import type { Sliced } from "../../core/model/sliced.ts";
import { validateDataset } from "../../core/model/validate.ts";
import { locateSyntaxError } from "./locate-syntax-error.ts";

/** Reads `saksi/1` from bytes: UTF-8, JSON, then the format. Every problem is named, and nothing is half-read. */
export function* readSaksiJson(bytes: Uint8Array): Sliced<Result<Dataset>> {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return { ok: false, problems: [{ severity: "error", code: "unreadable", pointer: "", expected: "utf-8" }] };
  }
  yield 0.05;
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return { ok: false, problems: [{ severity: "error", code: "not-json", pointer: "", ...locateSyntaxError(text) }] };
  }
  yield 0.2;
  return yield* validateDataset(raw);
}
