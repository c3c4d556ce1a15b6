import type { Dataset } from "../core/model/dataset.ts";
import type { WriteRequest } from "./format.ts";

/** A request to write a dataset, entities standing where the dataset says. */
export const requestFor = (dataset: Dataset, more: Partial<WriteRequest> = {}): WriteRequest => ({
  dataset,
  language: "en",
  positions: new Map((dataset.layout?.positions ?? []).map(([id, x, y]) => [id, { x, y }] as const)),
  ...more,
});
