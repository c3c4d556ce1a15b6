import type { LayoutOrder } from "../core/layout/catalogue/catalogue.ts";
import type { Point } from "../core/layout/layout-graph.ts";

/** Lays out a graph off the main thread. Rejects with an `AbortError` when given up. */
export interface LayoutRunner {
  run(
    order: LayoutOrder,
    options: { readonly signal: AbortSignal; readonly progress: (done: number) => void },
  ): Promise<ReadonlyMap<string, Point>>;
}
