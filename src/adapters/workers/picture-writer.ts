import type { PictureFile, PictureWriter } from "../../ports/picture-writer.ts";
import pictureWorkerUrl from "./picture.worker.ts?worker&url";
import type { PictureRequest } from "./picture.worker.ts";
import { runInWorker } from "./run-in-worker.ts";
import type { SpawnWorker } from "./spawn-worker.ts";

/** After each picture a worker stands ready for the next: starting up takes as long as a small picture. */
export function createPictureWriter(spawn: SpawnWorker): PictureWriter {
  let ready: Worker | null = null;
  const take = (): Worker => {
    const worker = ready ?? spawn(pictureWorkerUrl);
    ready = null;
    return worker;
  };
  const write = (request: PictureRequest, signal: AbortSignal, pieces?: AsyncIterable<ImageBitmap>) =>
    runInWorker<PictureFile, PictureFile>(take(), request, signal, (value) => ({ value }), { pieces }).finally(() => {
      // First the picture is handed over.
      setTimeout(() => (ready ??= spawn(pictureWorkerUrl)));
    });
  return {
    png: ({ width, height, strips }, facts, signal) =>
      write({ kind: "png", size: { width, height }, facts }, signal, strips),
    // What the screen shows is as large as the page, and not needed.
    svg: (page, facts, signal) => write({ kind: "svg", page: { ...page, seen: null }, facts }, signal),
  };
}
