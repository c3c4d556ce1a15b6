import type { Dataset } from "../../core/model/dataset.ts";
import type { Result } from "../../core/model/problem.ts";
import type { DatasetReader } from "../../ports/dataset-reader.ts";
import { createAssembler } from "./dataset-slices.ts";
import type { ReadReply } from "./read.worker.ts";
import readWorkerUrl from "./read.worker.ts?worker&url";
import { runInWorker } from "./run-in-worker.ts";
import type { SpawnWorker } from "./spawn-worker.ts";

/** A worker stands ready for the first dataset, so that it starts up while the file is on its way. */
export function createDatasetReader(spawn: SpawnWorker): DatasetReader {
  let ready: Worker | null = spawn(readWorkerUrl);
  return {
    read(bytes, { signal, progress }) {
      const worker = ready ?? spawn(readWorkerUrl);
      ready = null;
      const assembler = createAssembler();
      return runInWorker<ReadReply, Result<Dataset>>(worker, { bytes }, signal, (reply) => {
        if (reply.kind === "progress") progress(reply.done);
        else if (reply.kind === "slice") assembler.add(reply.slice);
        else {
          const { isOk, problems } = reply;
          return { value: isOk ? { ok: true, value: assembler.finish(), problems } : { ok: false, problems } };
        }
        return undefined;
      });
    },
  };
}
