import type { PictureFile, PictureWriter } from "../../ports/picture-writer.ts";
import type { PictureRequest } from "./picture.worker.ts";
import pictureWorkerUrl from "./picture.worker.ts?worker&url";
import { runInWorker } from "./run-in-worker.ts";
import type { SpawnWorker } from "./spawn-worker.ts";

export function createPictureWriter(spawn: SpawnWorker): PictureWriter {
  const write = (request: PictureRequest, signal: AbortSignal, handOver: Transferable[]) =>
    runInWorker<PictureFile, PictureFile>(spawn(pictureWorkerUrl), request, signal, (value) => ({ value }), handOver);
  return {
    png: (picture, facts, signal) => write({ picture, facts }, signal, [picture.buffer]),
    // What the screen shows is as large as the page, and not needed.
    svg: (page, facts, signal) => write({ picture: { ...page, seen: null }, facts }, signal, []),
  };
}
