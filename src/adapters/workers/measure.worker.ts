/** Takes a measure off the page's thread. One request, then how far it is, then the values. */
import type { MeasureColumns } from "../../core/query/measure-columns.ts";
import type { MeasureId, MeasureValues } from "../../core/query/measures.ts";
import { takeMeasure } from "../../core/query/take-measure.ts";

export interface MeasureRequest {
  readonly id: MeasureId;
  readonly columns: MeasureColumns;
}

export type MeasureReply =
  | { readonly kind: "progress"; readonly done: number }
  | { readonly kind: "end"; readonly values: MeasureValues };

const progressInterval = 50;

self.onmessage = ({ data: { id, columns } }: MessageEvent<MeasureRequest>) => {
  const work = takeMeasure(id, columns);
  let last = performance.now();
  let step = work.next();
  while (!step.done) {
    const now = performance.now();
    if (now - last >= progressInterval) {
      last = now;
      self.postMessage({ kind: "progress", done: step.value } satisfies MeasureReply);
    }
    step = work.next();
  }
  const reply: MeasureReply = { kind: "end", values: step.value };
  self.postMessage(reply, { transfer: [step.value.buffer] });
};
