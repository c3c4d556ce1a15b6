import * as v from "valibot";
import type { View } from "../model/dataset.ts";
import { recordSchemas } from "../model/schema.ts";

const keptViews = v.array(v.tuple([v.string(), recordSchemas.view]));

/** Views by the key of their dataset, out of storage that anything may have written to; nothing if it is not that. */
export function readKeptViews(raw: unknown): readonly (readonly [key: string, view: View])[] {
  const read = v.safeParse(keptViews, raw);
  return read.success ? read.output : [];
}
