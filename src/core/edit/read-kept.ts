/** What the browser has kept, out of storage that anything may have written to. */
import * as v from "valibot";
import type { View } from "../model/dataset.ts";
import { recordSchemas } from "../model/schema.ts";
import type { KeptEdits } from "./kept-edits.ts";

const keptEdits = v.object({
  edits: v.object({ stories: v.exactOptional(v.array(recordSchemas.story)) }),
  isSaved: v.boolean(),
});

/** @returns `null` for what are no edits */
export function readKeptEdits(raw: unknown): KeptEdits | null {
  const read = v.safeParse(keptEdits, raw);
  return read.success ? read.output : null;
}

/** @returns `null` for what is no view */
export function readKeptView(raw: unknown): View | null {
  const read = v.safeParse(recordSchemas.view, raw);
  return read.success ? read.output : null;
}
