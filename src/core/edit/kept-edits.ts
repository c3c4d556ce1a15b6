/** Edits of a document as they are kept beside it: the original stays as it is. */
import type { Dataset } from "../model/dataset.ts";
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
