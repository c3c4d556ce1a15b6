/** Reads and checks a file off the page's thread. One request, then slices and an end. */
import type { View } from "../../core/model/dataset.ts";
import type { Problem } from "../../core/model/problem.ts";
import { readDataset } from "../../formats/read-dataset.ts";
import { type DatasetSlice, sliceDataset } from "./dataset-slices.ts";

export interface ReadRequest {
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export type ReadReply =
  | { readonly kind: "progress"; readonly done: number }
  | { readonly kind: "slice"; readonly slice: DatasetSlice }
  /** The view that came with the slices; without one, nothing was read. */
  | { readonly kind: "end"; readonly isOk: boolean; readonly view: View | null; readonly problems: readonly Problem[] };

const reply = (message: ReadReply): void => self.postMessage(message);

/** The page gives the work up by ending the worker. */
const { signal } = new AbortController();

async function answer({ bytes }: ReadRequest): Promise<void> {
  const result = await readDataset(bytes, { signal, progress: (done) => reply({ kind: "progress", done }) });
  if (result.ok) for (const slice of sliceDataset(result.value.dataset)) reply({ kind: "slice", slice });
  reply({ kind: "end", isOk: result.ok, view: result.ok ? result.value.view : null, problems: result.problems });
}

self.onmessage = ({ data }: MessageEvent<ReadRequest>) => {
  // A rejection stays in the worker; a reported error reaches the page.
  answer(data).catch((error: unknown) => self.reportError(error));
};
