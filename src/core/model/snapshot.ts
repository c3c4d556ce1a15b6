import type { Dataset, View } from "./dataset.ts";

/** What a file holds: a dataset, and how one looked at it where the file says so too. */
export interface Snapshot {
  readonly dataset: Dataset;
  readonly view: View | null;
}
