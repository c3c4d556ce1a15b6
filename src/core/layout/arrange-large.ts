import type { IndexedGraph } from "./layout-graph.ts";
import { createRandom } from "./random.ts";
import { mostToSeparate, runForces, scatterNodes } from "./run-forces.ts";
import { separateBoxes } from "./separate-boxes.ts";
import type { Coordinates } from "./stress.ts";

/** The middle of the picture holds this many times the area of the boxes. */
const SPACE = 3;
/** Share of nodes on each side that does not count for the size. */
const OUTLIERS = 0.05;

/**
 * Lays out a graph of many nodes by forces, and sets boxes apart while there are few enough.
 *
 * @param pulse called after every slice with the share done, 0 to 1; may throw to stop.
 */
export function arrangeLarge(
  graph: IndexedGraph,
  options: { aspect: number; seed: number; gap: number },
  pulse: (share: number) => void,
): Coordinates {
  const { x, y } = runForces(graph, scatterNodes(graph.nodes.length, createRandom(options.seed)), {}, pulse);
  scaleToBoxes(graph, { x, y }, options);
  if (graph.nodes.length <= mostToSeparate) separateBoxes(graph.nodes, { x, y }, options.gap);
  return { x, y };
}

function scaleToBoxes(
  graph: IndexedGraph,
  { x, y }: Coordinates,
  { aspect, gap }: { aspect: number; gap: number },
): void {
  let area = 0;
  for (const { left, right, top, bottom } of graph.nodes) area += SPACE * (left + right + gap) * (top + bottom + gap);
  for (const [values, extent] of [
    [x, Math.sqrt(area * aspect)],
    [y, Math.sqrt(area / aspect)],
  ] as const) {
    const sorted = values.toSorted();
    const low = sorted[Math.floor(OUTLIERS * sorted.length)] as number;
    const high = sorted[Math.floor((1 - OUTLIERS) * sorted.length)] as number;
    const scale = extent / (high - low || 1);
    for (const [index, value] of values.entries()) values[index] = (value - (low + high) / 2) * scale;
  }
}
