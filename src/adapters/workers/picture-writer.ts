import type { PictureFile, PictureWriter } from "../../ports/picture-writer.ts";
import type { PictureRequest } from "./picture.worker.ts";
import pictureWorkerUrl from "./picture.worker.ts?worker&url";
import { runInWorker } from "./run-in-worker.ts";
import type { SpawnWorker } from "./spawn-worker.ts";

export function createPictureWriter(spawn: SpawnWorker): PictureWriter {
  return {
    png(png, facts, signal) {
      const request: PictureRequest = { png, facts };
      const take = (value: PictureFile) => ({ value });
      return runInWorker<PictureFile, PictureFile>(spawn(pictureWorkerUrl), request, signal, take, [png.buffer]);
    },
  };
}
