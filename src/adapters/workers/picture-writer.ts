import type { PictureFile, PictureWriter } from "../../ports/picture-writer.ts";
import type { NoPicture } from "../../ports/renderer.ts";
import pictureWorkerUrl from "./picture.worker.ts?worker&url";
import type { PictureRequest } from "./picture.worker.ts";
import { runInWorker } from "./run-in-worker.ts";
import type { SpawnWorker } from "./spawn-worker.ts";

export function createPictureWriter(spawn: SpawnWorker): PictureWriter {
  const write = <Reply>(request: PictureRequest, signal: AbortSignal, more?: Promise<unknown>) =>
    runInWorker<Reply, Reply>(spawn(pictureWorkerUrl), request, signal, (value) => ({ value }), [], more);
  return {
    png: (making, facts, signal) => write<PictureFile | NoPicture>({ page: null, facts }, signal, making),
    // What the screen shows is as large as the page, and not needed.
    svg: (page, facts, signal) => write<PictureFile>({ page: { ...page, seen: null }, facts }, signal),
  };
}
