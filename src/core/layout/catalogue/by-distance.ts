/** Rings around what is in the middle: on the first its neighbours, on the second theirs. */
import type { Point } from "../layout-graph.ts";
import type { LayoutTask, Pulse } from "./layout-task.ts";
import { arrangeShape, type ShapeGraph } from "./shape.ts";

const turn = 2 * Math.PI;

/** The nodes of each ring; the last one holds what nothing leads to. */
function ringsOf({ nodes, neighbours }: ShapeGraph, middle: readonly string[]): number[][] {
  const wanted = new Set(middle);
  let ring = nodes.flatMap(({ key }, index) => (wanted.has(key) ? [index] : []));
  if (ring.length === 0 && nodes.length > 0) {
    const degrees = neighbours.map((list) => list.length);
    ring = [degrees.indexOf(degrees.reduce((most, degree) => Math.max(most, degree), 0))];
  }
  const seen = new Set(ring);
  const rings: number[][] = [];
  while (ring.length > 0) {
    rings.push(ring);
    ring = [...new Set(ring.flatMap((index) => neighbours[index] ?? []))].filter((index) => !seen.has(index));
    for (const index of ring) seen.add(index);
  }
  const rest = nodes.flatMap((_, index) => (seen.has(index) ? [] : [index]));
  return rest.length > 0 ? [...rings, rest] : rings;
}

/** The direction in which most of these angles lie; `null` where they cancel out. */
function meanAngle(angles: readonly number[]): number | null {
  const x = angles.reduce((sum, angle) => sum + Math.cos(angle), 0);
  const y = angles.reduce((sum, angle) => sum + Math.sin(angle), 0);
  return Math.hypot(x, y) < 1e-9 ? null : Math.atan2(y, x);
}

/** Rings around what the task is about, each a step further away; what cannot be reached stands outermost. */
export function arrangeByDistance(
  task: LayoutTask,
  { spacing }: { readonly spacing: number },
  pulse: Pulse,
): Map<string, Point> {
  const gap = 12 * spacing;
  return arrangeShape(task, gap, (graph) => {
    const { nodes, neighbours } = graph;
    const x = new Float64Array(nodes.length);
    const y = new Float64Array(nodes.length);
    const angleOf = new Map<number, number>();
    const rings = ringsOf(graph, task.middle);
    const room = (index: number): number => {
      const box = nodes[index];
      return box ? Math.max(box.top + box.bottom, 0.75 * (box.left + box.right)) + gap : gap;
    };
    let radius = 0;
    for (const [at, ring] of rings.entries()) {
      pulse(at / rings.length);
      const length = ring.reduce((sum, index) => sum + room(index), 0);
      if (at > 0 || ring.length > 1) radius = Math.max(radius + 105 * spacing, length / turn);
      const wanted = new Map(
        ring.map((index) => {
          const inner = (neighbours[index] ?? []).flatMap((other) => angleOf.get(other) ?? []);
          return [index, meanAngle(inner)] as const;
        }),
      );
      // Those that no one inside draws anywhere fill the ring in their own order.
      const order = ring.toSorted(
        (a, b) => (wanted.get(a) ?? Number.POSITIVE_INFINITY) - (wanted.get(b) ?? Number.POSITIVE_INFINITY) || a - b,
      );
      let reached = 0;
      const angles = order.map((index) => {
        const angle = ((reached + room(index) / 2) / length) * turn;
        reached += room(index);
        return angle;
      });
      const turns = order.flatMap((index, i) => {
        const want = wanted.get(index);
        return want === null || want === undefined ? [] : [want - (angles[i] ?? 0)];
      });
      const offset = meanAngle(turns) ?? -turn / 4;
      for (const [i, index] of order.entries()) {
        const angle = (angles[i] ?? 0) + offset;
        if (radius > 0) angleOf.set(index, angle);
        x[index] = radius * Math.cos(angle);
        y[index] = radius * Math.sin(angle);
      }
    }
    return { x, y };
  });
}
