import type { Result } from "../core/model/problem.ts";
import { complete, type WorkOptions } from "../core/model/sliced.ts";
import type { Snapshot } from "../core/model/snapshot.ts";
import type { DatasetFormat } from "./dataset-format.ts";
import { saksiHtml } from "./saksi-html/saksi-html.ts";
import { readSaksiJson } from "./saksi-json/read.ts";
import { saksiPng } from "./saksi-png/saksi-png.ts";
import { saksiSvg } from "./svg/saksi-svg.ts";

const formats: readonly DatasetFormat[] = [saksiPng, saksiSvg, saksiHtml];

/**
 * Reads a dataset from a file of any kind that we know. What no format recognises is read as JSON, as people write it,
 * which says where it stops being that.
 */
export async function readDataset(bytes: Uint8Array, options: WorkOptions): Promise<Result<Snapshot>> {
  const format = formats.find((candidate) => candidate.recognises(bytes));
  if (format) return format.read(bytes, options);
  const result = complete(readSaksiJson(bytes), options);
  return result.ok ? { ...result, value: { dataset: result.value, view: null } } : result;
}
