import type { PictureFile, PictureWriter } from "../../ports/picture-writer.ts";
import pictureWorkerUrl from "./picture.worker.ts?worker&url";
import type { PictureRequest } from "./picture.worker.ts";
import { runInWorker } from "./run-in-worker.ts";
import type { SpawnWorker } from "./spawn-worker.ts";

export function createPictureWriter(spawn: SpawnWorker): PictureWriter {
  const write = (request: PictureRequest, signal: AbortSignal, pieces?: AsyncIterable<ImageBitmap>) =>
    runInWorker<PictureFile, PictureFile>(spawn(pictureWorkerUrl), request, signal, (value) => ({ value }), {
      pieces,
    });
  return {
    png: ({ width, height, strips }, facts, signal) =>
      write({ kind: "png", size: { width, height }, facts }, signal, strips),
    // What the screen shows is as large as the page, and not needed.
    svg: (page, facts, signal) => write({ kind: "svg", page: { ...page, seen: null }, facts }, signal),
  };
}
