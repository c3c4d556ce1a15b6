import type { IndexedGraph } from "./layout-graph.ts";

/** The size that a picture should have, in layout units. */
export interface Frame {
  readonly width: number;
  readonly height: number;
}

/** The frame holds this many times the area of the boxes with their gaps, and as many units² for every edge. */
const BOX_SPACE = 1.7;
const EDGE_SPACE = 2_150;

/** @param aspect width by height */
export function frameFor(graph: IndexedGraph, { aspect, gap }: { aspect: number; gap: number }): Frame {
  let area = EDGE_SPACE * graph.bundles.reduce((sum, bundle) => sum + bundle.edges.length, 0);
  for (const node of graph.nodes) area += BOX_SPACE * (node.left + node.right + gap) * (node.top + node.bottom + gap);
  return { width: Math.sqrt(area * aspect), height: Math.sqrt(area / aspect) };
}
