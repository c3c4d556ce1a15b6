import { UndirectedGraph } from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import type { IndexedGraph } from "./layout-graph.ts";
import { createRandom } from "./random.ts";
import { separateBoxes } from "./separate-boxes.ts";
import type { Coordinates } from "./stress.ts";

/** Iterations between two looks at the signal. */
const SLICE = 10;
/** Iterations × nodes: about what a few seconds allow. */
const WORK = 1_500_000;
const FEWEST_ITERATIONS = 60;
const MOST_ITERATIONS = 400;
/** From here on repulsion is summed over quarters of the plane (Barnes and Hut 1986). */
const BARNES_HUT_FROM = 400;
/** With more nodes labels overlap anyway at any zoom at which all are seen. */
const MOST_TO_SEPARATE = 2_000;
/** The middle of the picture holds this many times the area of the boxes. */
const SPACE = 3;
/** Share of nodes on each side that does not count for the size. */
const OUTLIERS = 0.05;

/**
 * Lays out a graph of many nodes by ForceAtlas2 (Jacomy, Venturini, Heymann and Bastian 2014), all components
 * together, and sets boxes apart while there are few enough.
 *
 * @param pulse called after every slice with the share done, 0 to 1; may throw to stop.
 */
export function arrangeLarge(
  graph: IndexedGraph,
  options: { aspect: number; seed: number; gap: number },
  pulse: (share: number) => void,
): Coordinates {
  const count = graph.nodes.length;
  const scratch = new UndirectedGraph<{ x: number; y: number }>();
  const random = createRandom(options.seed);
  for (let index = 0; index < count; index++) scratch.addNode(index, { x: random() * 100, y: random() * 100 });
  for (const { first, second } of graph.bundles) scratch.addEdge(first, second);
  const settings = {
    ...forceAtlas2.inferSettings(count),
    barnesHutOptimize: count >= BARNES_HUT_FROM,
    barnesHutTheta: 0.8,
  };
  const iterations = Math.round(Math.min(MOST_ITERATIONS, Math.max(FEWEST_ITERATIONS, WORK / count)));
  for (let done = 0; done < iterations; done += SLICE) {
    forceAtlas2.assign(scratch, { iterations: SLICE, settings });
    pulse(done / iterations);
  }
  const x = Float64Array.from({ length: count }, (_, index) => scratch.getNodeAttribute(index, "x"));
  const y = Float64Array.from({ length: count }, (_, index) => scratch.getNodeAttribute(index, "y"));
  scaleToBoxes(graph, { x, y }, options);
  if (count <= MOST_TO_SEPARATE) separateBoxes(graph.nodes, { x, y }, options.gap);
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
