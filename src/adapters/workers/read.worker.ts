/** Reads and checks a dataset off the page's thread. One request, then slices and an end. */
import type { Problem } from "../../core/model/problem.ts";
import { readSaksiJson } from "../../formats/saksi-json/read.ts";
import { type DatasetSlice, sliceDataset } from "./dataset-slices.ts";

export interface ReadRequest {
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export type ReadReply =
  | { readonly kind: "progress"; readonly done: number }
  | { readonly kind: "slice"; readonly slice: DatasetSlice }
  | { readonly kind: "end"; readonly isOk: boolean; readonly problems: readonly Problem[] };

const reply = (message: ReadReply): void => self.postMessage(message);

self.onmessage = ({ data: { bytes } }: MessageEvent<ReadRequest>) => {
  const work = readSaksiJson(bytes);
  let step = work.next();
  while (!step.done) {
    reply({ kind: "progress", done: step.value });
    step = work.next();
  }
  const result = step.value;
  if (result.ok) for (const slice of sliceDataset(result.value)) reply({ kind: "slice", slice });
  reply({ kind: "end", isOk: result.ok, problems: result.problems });
};
