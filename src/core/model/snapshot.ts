import type { Dataset, View } from "./dataset.ts";

/** What a file holds: a dataset, and how one looked at it where the file says so too. */
export interface Snapshot {
  readonly dataset: Dataset;
  readonly view: View | null;
}

/** A snapshot that has a view, as everything has that is saved from the screen. */
export type SavedSnapshot = Snapshot & { readonly view: View };
