import type { Point } from "../../core/layout/layout-graph.ts";
import type { LayoutRunner } from "../../ports/layout-runner.ts";
import type { LayoutReply } from "./layout.worker.ts";
import layoutWorkerUrl from "./layout.worker.ts?worker&url";
import { runInWorker } from "./run-in-worker.ts";
import type { SpawnWorker } from "./spawn-worker.ts";

export function createLayoutRunner(spawn: SpawnWorker): LayoutRunner {
  return {
    run: (order, { signal, progress }) =>
      runInWorker<LayoutReply, ReadonlyMap<string, Point>>(spawn(layoutWorkerUrl), order, signal, (reply) => {
        if (reply.kind === "progress") {
          progress(reply.done);
          return undefined;
        }
        const { keys, coordinates } = reply;
        const point = (i: number): Point => ({ x: coordinates[2 * i] ?? 0, y: coordinates[2 * i + 1] ?? 0 });
        return { value: new Map(keys.map((key, i) => [key, point(i)] as const)) };
      }),
  };
}
