import { UndirectedGraph } from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import type { IndexedGraph } from "./layout-graph.ts";
import type { Random } from "./random.ts";
import type { Coordinates } from "./stress.ts";

/** Iterations between two looks at whether to stop. */
const slice = 10;
/** Iterations × nodes: about what a few seconds allow. */
const work = 1_500_000;
const fewest = 60;
const most = 400;
/** From here on repulsion is summed over quarters of the plane (Barnes and Hut 1986). */
const barnesHutFrom = 400;
/** With more nodes than this labels overlap anyway at any zoom at which all are seen. */
export const mostToSeparate = 2_000;

/** Places to begin with, at random in a square of 100. */
export function scatterNodes(count: number, random: Random): Coordinates {
  const x = new Float64Array(count);
  const y = new Float64Array(count);
  for (let i = 0; i < count; i++) [x[i], y[i]] = [random() * 100, random() * 100];
  return { x, y };
}

interface ForceOptions {
  /** Numbers of nodes that stay where they begin; they push and draw like the rest. */
  readonly fixed?: ReadonlySet<number>;
  /** How strongly everything is drawn to the middle; 1 as usual. */
  readonly gravity?: number;
  /** Layout units that make one of its own. */
  readonly unit?: number;
}

/**
 * ForceAtlas2 (Jacomy, Venturini, Heymann and Bastian 2014), all components together. All its forces grow alike when
 * lengths do and repulsion grows with their square, so that it can be run in the units of the sheet, among nodes that stay.
 *
 * @param pulse called after every slice with the share done, 0 to 1; may throw to stop
 */
export function runForces(
  graph: IndexedGraph,
  start: Coordinates,
  { fixed = new Set(), gravity = 1, unit = 1 }: ForceOptions,
  pulse: (share: number) => void,
): Coordinates {
  const count = graph.nodes.length;
  const scratch = new UndirectedGraph<{ x: number; y: number; fixed: boolean }>();
  for (let i = 0; i < count; i++)
    scratch.addNode(i, { x: (start.x[i] ?? 0) / unit, y: (start.y[i] ?? 0) / unit, fixed: fixed.has(i) });
  for (const { first, second } of graph.bundles) scratch.addEdge(first, second);
  const usual = forceAtlas2.inferSettings(count);
  const settings = {
    ...usual,
    gravity: (usual.gravity ?? 1) * gravity,
    barnesHutOptimize: count >= barnesHutFrom,
    barnesHutTheta: 0.8,
  };
  const iterations = Math.round(Math.min(most, Math.max(fewest, work / Math.max(1, count))));
  for (let done = 0; done < iterations; done += slice) {
    forceAtlas2.assign(scratch, { iterations: slice, settings });
    pulse(done / iterations);
  }
  const read = (axis: "x" | "y") =>
    Float64Array.from({ length: count }, (_, i) => unit * scratch.getNodeAttribute(i, axis));
  return { x: read("x"), y: read("y") };
}
