import type { Result } from "../../core/model/problem.ts";
import type { Sliced } from "../../core/model/sliced.ts";
import { locateSyntaxError } from "./locate-syntax-error.ts";

/** Reads JSON in UTF-8 from bytes; what is not says where it stops being so. */
export function* parseJson(bytes: Uint8Array): Sliced<Result<unknown>> {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return { ok: false, problems: [{ severity: "error", code: "unreadable", pointer: "", expected: "utf-8" }] };
  }
  yield 0.05;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ok: false, problems: [{ severity: "error", code: "not-json", pointer: "", ...locateSyntaxError(text) }] };
  }
  yield 0.2;
  return { ok: true, value, problems: [] };
}
