import type { LayoutEdge, LayoutNode, Point } from "../core/layout/layout-graph.ts";

export interface LayoutRequest {
  readonly nodes: readonly LayoutNode[];
  readonly edges: readonly LayoutEdge[];
  /** Nodes that stay where they are. */
  readonly fixed: ReadonlyMap<string, Point>;
  /** Width by height of the picture to fill. */
  readonly aspect: number;
}

/** Lays out a graph off the main thread. Rejects with an `AbortError` when given up. */
export interface LayoutRunner {
  run(
    request: LayoutRequest,
    options: { readonly signal: AbortSignal; readonly progress: (done: number) => void },
  ): Promise<ReadonlyMap<string, Point>>;
}
