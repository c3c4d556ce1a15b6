import { UndirectedGraph } from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import { type IndexedGraph, indexGraph, type Point } from "../layout-graph.ts";
import { createRandom } from "../random.ts";
import { separateBoxes } from "../separate-boxes.ts";
import type { Coordinates } from "../stress.ts";
import type { LayoutTask, Pulse } from "./layout-task.ts";

interface ForceValues {
  readonly spacing: number;
  /** How strongly everything is drawn to the middle; 1 as usual. */
  readonly gravity: number;
}

/** Iterations between two looks at whether to stop. */
const slice = 10;
/** Iterations × nodes: about what a few seconds allow. */
const work = 1_500_000;
const fewest = 60;
const most = 500;
const barnesHutFrom = 400;
const mostToSeparate = 2_000;
/** The middle of the picture holds this many times the area of the boxes. */
const space = 4.5;

/**
 * ForceAtlas2 (Jacomy, Venturini, Heymann and Bastian 2014). All its forces grow alike when lengths do and repulsion
 * grows with their square, so that it can be run in the units of the sheet, among nodes that stay.
 *
 * @param unit layout units that make one of its own
 */
function runForces(
  graph: IndexedGraph,
  start: Coordinates,
  fixed: ReadonlySet<number>,
  { gravity, unit }: { readonly gravity: number; readonly unit: number },
  pulse: Pulse,
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

/** The mean distance of points from their middle. */
function sizeOf({ x, y }: Coordinates): number {
  const count = Math.max(1, x.length);
  const middleX = x.reduce((sum, value) => sum + value, 0) / count;
  const middleY = y.reduce((sum, value) => sum + value, 0) / count;
  return x.reduce((sum, value, i) => sum + Math.hypot(value - middleX, (y[i] ?? 0) - middleY), 0) / count;
}

/** Arranges by forces: related draw together, all push apart. Nodes that stay push and draw like the rest. */
export function arrangeByForce(
  { nodes, edges, fixed }: LayoutTask,
  { spacing, gravity }: ForceValues,
  pulse: Pulse,
): Map<string, Point> {
  const graph = indexGraph(nodes, edges);
  const random = createRandom(1);
  const gap = 10 * spacing;
  const scatter = { x: Float64Array.from(nodes, () => random()), y: Float64Array.from(nodes, () => random()) };
  const staying = new Set(nodes.flatMap(({ key }, i) => (fixed.has(key) ? [i] : [])));
  const share = staying.size > 0 ? 0.5 : 1;
  const free = runForces(
    graph,
    { x: scatter.x.map((v) => 100 * v), y: scatter.y.map((v) => 100 * v) },
    new Set(),
    { gravity: gravity, unit: 1 },
    (done) => pulse(done * share),
  );
  const area = nodes.reduce(
    (sum, { left, right, top, bottom }) => sum + space * (left + right + gap) * (top + bottom + gap),
    0,
  );
  const unit = (spacing * Math.sqrt(area / Math.PI) * (2 / 3)) / (sizeOf(free) || 1);
  let at: Coordinates = { x: free.x.map((v) => v * unit), y: free.y.map((v) => v * unit) };
  if (staying.size > 0) {
    const place = (axis: "x" | "y") =>
      Float64Array.from(nodes, ({ key, at: former }, i) => {
        const stays = fixed.get(key);
        return stays ? stays[axis] : (former?.[axis] ?? 0) + (scatter[axis][i] ?? 0);
      });
    at = runForces(graph, { x: place("x"), y: place("y") }, staying, { gravity, unit }, (done) =>
      pulse(0.5 + done / 2),
    );
  }
  if (nodes.length <= mostToSeparate) separateBoxes(nodes, at, gap, staying);
  return new Map(nodes.map(({ key }, i) => [key, fixed.get(key) ?? { x: at.x[i] ?? 0, y: at.y[i] ?? 0 }] as const));
}
