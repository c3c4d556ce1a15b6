import { indexGraph, type Point } from "../layout-graph.ts";
import { createRandom } from "../random.ts";
import { mostToSeparate, runForces, scatterNodes } from "../run-forces.ts";
import { separateBoxes } from "../separate-boxes.ts";
import type { Coordinates } from "../stress.ts";
import type { LayoutTask, Pulse } from "./layout-task.ts";

interface ForceValues {
  readonly spacing: number;
  /** How strongly everything is drawn to the middle; 1 as usual. */
  readonly gravity: number;
}

/** The middle of the picture holds this many times the area of the boxes. */
const space = 4.5;

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
  const gap = 10 * spacing;
  const scatter = scatterNodes(nodes.length, createRandom(1));
  const staying = new Set(nodes.flatMap(({ key }, i) => (fixed.has(key) ? [i] : [])));
  const share = staying.size > 0 ? 0.5 : 1;
  const free = runForces(graph, scatter, { gravity }, (done) => pulse(done * share));
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
        return stays ? stays[axis] : (former?.[axis] ?? 0) + (scatter[axis][i] ?? 0) / 100;
      });
    at = runForces(graph, { x: place("x"), y: place("y") }, { fixed: staying, gravity, unit }, (done) =>
      pulse(0.5 + done / 2),
    );
  }
  if (nodes.length <= mostToSeparate) separateBoxes(nodes, at, gap, staying);
  return new Map(nodes.map(({ key }, i) => [key, fixed.get(key) ?? { x: at.x[i] ?? 0, y: at.y[i] ?? 0 }] as const));
}
