import type { MeasureValues } from "../../core/query/measures.ts";
import type { Measurer } from "../../ports/measurer.ts";
import type { MeasureReply, MeasureRequest } from "./measure.worker.ts";
import measureWorkerUrl from "./measure.worker.ts?worker&url";
import { runInWorker } from "./run-in-worker.ts";
import type { SpawnWorker } from "./spawn-worker.ts";

export function createMeasurer(spawn: SpawnWorker): Measurer {
  return {
    measure(id, columns, { signal, progress }) {
      const request: MeasureRequest = { id, columns };
      const { sources, targets, isMutual } = columns;
      const handOver = [sources.buffer, targets.buffer, isMutual.buffer];
      const worker = spawn(measureWorkerUrl);
      return runInWorker<MeasureReply, MeasureValues>(
        worker,
        request,
        signal,
        (reply) => {
          if (reply.kind === "end") return { value: reply.values };
          progress(reply.done);
          return undefined;
        },
        { handOver },
      );
    },
  };
}
