import { coverBoxes, boxOf } from "../geometry.ts";
import { indexGraph, listNeighbours, type Point } from "../layout-graph.ts";
import { separateBoxes } from "../separate-boxes.ts";
import type { Coordinates } from "../stress.ts";
import type { LayerBox } from "./place-layers.ts";
import type { LayoutTask, TaskNode } from "./layout-task.ts";

/** With more nodes labels overlap anyway at any zoom at which all are seen. */
const mostToSeparate = 2_000;

/** The nodes that a shape is made of, by index, and how they hang together. */
export interface ShapeGraph {
  readonly nodes: readonly TaskNode[];
  /** By index: each neighbour once, in the order of the nodes. */
  readonly neighbours: readonly (readonly number[])[];
  /** Directed edges, each pair once; and edges that run neither way. */
  readonly arrows: readonly (readonly [from: number, to: number])[];
}

function toShapeGraph({ edges }: LayoutTask, nodes: readonly TaskNode[]): ShapeGraph {
  const indexOf = new Map(nodes.map(({ key }, index) => [key, index] as const));
  const arrows = new Map<number, readonly [number, number]>();
  for (const { source, target, isDirected } of edges) {
    const from = indexOf.get(source);
    const to = indexOf.get(target);
    if (isDirected && from !== undefined && to !== undefined && from !== to)
      arrows.set(from * nodes.length + to, [from, to]);
  }
  return { nodes, neighbours: listNeighbours(indexGraph(nodes, edges)), arrows: [...arrows.values()] };
}

const centreOf = (points: readonly Point[]): Point => ({
  x: points.reduce((sum, { x }) => sum + x, 0) / Math.max(1, points.length),
  y: points.reduce((sum, { y }) => sum + y, 0) / Math.max(1, points.length),
});

/**
 * Arranges the free nodes in a shape of their own: about (0, 0), or, where others stay, about where they were, and clear
 * of those. No two boxes come nearer than the gap, up to 2,000 nodes.
 */
export function arrangeShape(
  task: LayoutTask,
  gap: number,
  lay: (graph: ShapeGraph) => Coordinates,
): Map<string, Point> {
  const { fixed } = task;
  const free = task.nodes.filter(({ key }) => !fixed.has(key));
  const held = task.nodes.filter(({ key }) => fixed.has(key));
  const { x, y } = lay(toShapeGraph(task, free));
  const box = coverBoxes(free.map((node, i) => boxOf({ ...node, x: x[i] ?? 0, y: y[i] ?? 0 })));
  const former = centreOf(free.flatMap(({ at }) => at ?? []));
  const to = held.length > 0 ? former : { x: 0, y: 0 };
  const shift = { x: to.x - (box.left + box.right) / 2, y: to.y - (box.top + box.bottom) / 2 };
  const nodes = [...held, ...free];
  const places = [
    ...held.map(({ key }) => fixed.get(key) ?? to),
    ...free.map((_, i) => ({ x: (x[i] ?? 0) + shift.x, y: (y[i] ?? 0) + shift.y })),
  ];
  const at = { x: Float64Array.from(places, (place) => place.x), y: Float64Array.from(places, (place) => place.y) };
  if (nodes.length <= mostToSeparate) separateBoxes(nodes, at, gap, new Set(held.keys()));
  return new Map(nodes.map(({ key }, i) => [key, fixed.get(key) ?? { x: at.x[i] ?? 0, y: at.y[i] ?? 0 }] as const));
}

/** Boxes as layers see them that follow one another to the right, or downwards. */
export function toLayerBoxes(nodes: readonly TaskNode[], isRight: boolean): LayerBox[] {
  return nodes.map(({ left, right, top, bottom }) =>
    isRight
      ? { before: top, after: bottom, back: left, front: right }
      : { before: left, after: right, back: top, front: bottom },
  );
}

/** How long a layer may be, so that a whole of this many boxes is not much longer than it is broad. */
export function longestLayer(nodes: readonly TaskNode[], gap: number): number {
  const area = nodes.reduce(
    (sum, { left, right, top, bottom }) => sum + (left + right + gap) * (top + bottom + gap),
    0,
  );
  return 2.2 * Math.sqrt(area);
}
