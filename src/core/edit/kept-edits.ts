/** Edits of a document as they are kept beside it: the original stays as it is. */
import * as v from "valibot";
import type { Dataset } from "../model/dataset.ts";
import { recordSchemas } from "../model/schema.ts";
import { applyPatch, makePatch, type Parts } from "./patch.ts";

export interface KeptEdits {
  readonly edits: Parts["dataset"];
  /** Whether they have been saved to a file too. */
  readonly isSaved: boolean;
}

/** What has been edited between two states of a dataset; `null` where nothing has. */
export function findEdits(before: Dataset, after: Dataset): Parts["dataset"] | null {
  return makePatch({ view: {}, dataset: before }, { view: {}, dataset: after })?.after.dataset ?? null;
}

/** A dataset with what had been edited in it. */
export function restoreEdits(dataset: Dataset, { edits }: KeptEdits): Dataset {
  const patch = { before: { view: {}, dataset: {} }, after: { view: {}, dataset: edits } };
  return applyPatch({ view: {}, dataset }, patch).dataset;
}

const keptEdits = v.object({
  edits: v.object({ stories: v.exactOptional(v.array(recordSchemas.story)) }),
  isSaved: v.boolean(),
});

/** Edits out of storage that anything may have written to; `null` if it is not that. */
export function readKeptEdits(raw: unknown): KeptEdits | null {
  const read = v.safeParse(keptEdits, raw);
  return read.success ? read.output : null;
}
