import type { Result } from "../../core/model/problem.ts";
import type { Snapshot } from "../../core/model/snapshot.ts";
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
      return runInWorker<ReadReply, Result<Snapshot>>(worker, { bytes }, signal, (reply) => {
        if (reply.kind === "progress") progress(reply.done);
        else if (reply.kind === "slice") assembler.add(reply.slice);
        else {
          const { isOk, view, problems } = reply;
          const read = (): Snapshot => ({ dataset: assembler.finish(), view });
          return { value: isOk ? { ok: true, value: read(), problems } : { ok: false, problems } };
        }
        return undefined;
      });
    },
  };
}
