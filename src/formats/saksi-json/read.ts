import type { Dataset } from "../../core/model/dataset.ts";
import type { Result } from "../../core/model/problem.ts";
import type { Sliced } from "../../core/model/sliced.ts";
import { validateDataset } from "../../core/model/validate.ts";
import { parseJson } from "./parse-json.ts";

/** Reads `saksi/1` from bytes: UTF-8, JSON, then the format. Every problem is named, and nothing is half-read. */
export function* readSaksiJson(bytes: Uint8Array): Sliced<Result<Dataset>> {
  const parsed = yield* parseJson(bytes);
  return parsed.ok ? yield* validateDataset(parsed.value) : parsed;
}
