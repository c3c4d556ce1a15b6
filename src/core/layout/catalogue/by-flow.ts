/** Layers by the direction of relations, after Sugiyama, Tagawa and Toda (1981). */
import type { Point } from "../layout-graph.ts";
import type { LayoutTask, Pulse } from "./layout-task.ts";
import { placeLayers } from "./place-layers.ts";
import { arrangeShape, longestLayer, type ShapeGraph, toLayerBoxes } from "./shape.ts";

type Arrow = readonly [from: number, to: number];

/** Dummies for long arrows, at most so many times the nodes: more cost time and help nobody. */
const mostDummies = 4;

/**
 * Turns a few arrows round so that none leads back: sinks last, sources first, and in between whoever sends most more
 * than it receives (Eades, Lin and Smyth 1993).
 */
export function breakCycles(count: number, arrows: readonly Arrow[]): Arrow[] {
  const out: number[][] = Array.from({ length: count }, () => []);
  const into: number[][] = Array.from({ length: count }, () => []);
  for (const [from, to] of arrows) {
    out[from]?.push(to);
    into[to]?.push(from);
  }
  const outDegree = out.map((list) => list.length);
  const inDegree = into.map((list) => list.length);
  const rank = new Int32Array(count).fill(-1);
  const ready = Array.from({ length: count }, (_, i) => i).filter((i) => outDegree[i] === 0 || inDegree[i] === 0);
  let first = 0;
  let last = count - 1;
  const take = (node: number, isSink: boolean): void => {
    rank[node] = isSink ? last-- : first++;
    for (const other of out[node] ?? []) {
      const degree = (inDegree[other] ?? 0) - 1;
      inDegree[other] = degree;
      if (degree === 0) ready.push(other);
    }
    for (const other of into[node] ?? []) {
      const degree = (outDegree[other] ?? 0) - 1;
      outDegree[other] = degree;
      if (degree === 0) ready.push(other);
    }
  };
  for (let taken = 0; taken < count; taken++) {
    while (ready.length > 0 && rank[ready.at(-1) ?? 0] !== -1) ready.pop();
    const next = ready.pop();
    if (next !== undefined) {
      take(next, outDegree[next] === 0);
      continue;
    }
    let best = -1;
    let most = Number.NEGATIVE_INFINITY;
    for (let node = 0; node < count; node++) {
      const surplus = (outDegree[node] ?? 0) - (inDegree[node] ?? 0);
      if (rank[node] === -1 && surplus > most) [best, most] = [node, surplus];
    }
    take(best, false);
  }
  return arrows.map(([from, to]) => ((rank[from] ?? 0) < (rank[to] ?? 0) ? [from, to] : [to, from]));
}

/** The layer of each node: one after the last of those that lead to it. Arrows must not lead back. */
export function rankByPath(count: number, arrows: readonly Arrow[]): Int32Array {
  const out: number[][] = Array.from({ length: count }, () => []);
  const waiting = new Int32Array(count);
  for (const [from, to] of arrows) {
    out[from]?.push(to);
    waiting[to] = (waiting[to] ?? 0) + 1;
  }
  const rank = new Int32Array(count);
  const order = Array.from({ length: count }, (_, i) => i).filter((i) => waiting[i] === 0);
  for (const node of order) {
    for (const next of out[node] ?? []) {
      rank[next] = Math.max(rank[next] ?? 0, (rank[node] ?? 0) + 1);
      waiting[next] = (waiting[next] ?? 0) - 1;
      if (waiting[next] === 0) order.push(next);
    }
  }
  // What leads somewhere comes right before it, not at the very beginning.
  for (const node of order.toReversed()) {
    const nexts = out[node] ?? [];
    if (nexts.length > 0) rank[node] = Math.min(...nexts.map((next) => rank[next] ?? 0)) - 1;
  }
  return rank;
}

/** Layers with a dummy in each layer that a long arrow passes, so that others make room for it. */
function planLayers({ nodes, neighbours, arrows }: ShapeGraph) {
  const straight = breakCycles(nodes.length, arrows);
  const rank = [...rankByPath(nodes.length, straight)];
  const touched = new Set(straight.flat());
  const among: number[][] = nodes.map(() => []);
  const link = (a: number, b: number): void => {
    among[a]?.push(b);
    among[b]?.push(a);
  };
  for (const [index, list] of neighbours.entries()) {
    if (touched.has(index) || list.length === 0) continue;
    // No arrow at all: beside those that it hangs with.
    const ranks = list.map((other) => rank[other] ?? 0).toSorted((a, b) => a - b);
    rank[index] = ranks[Math.floor(ranks.length / 2)] ?? 0;
    for (const other of list) link(index, other);
  }
  let room = mostDummies * nodes.length;
  for (const [from, to] of straight) {
    const [low, high] = [rank[from] ?? 0, rank[to] ?? 0];
    let before = from;
    if (high - low - 1 <= room) {
      room -= Math.max(0, high - low - 1);
      for (let layer = low + 1; layer < high; layer++) {
        const dummy = rank.push(layer) - 1;
        among.push([]);
        link(before, dummy);
        before = dummy;
      }
    }
    link(before, to);
  }
  const lowest = rank.reduce((least, value) => Math.min(least, value), 0);
  const layers: number[][] = [];
  for (const [index, value] of rank.entries()) (layers[value - lowest] ??= []).push(index);
  return { layers: Array.from(layers, (layer) => layer ?? []), among };
}

/** @param flow `right` or `down` */
export function arrangeByFlow(
  task: LayoutTask,
  { spacing, flow }: { readonly spacing: number; readonly flow: string },
  pulse: Pulse,
): Map<string, Point> {
  const gap = 12 * spacing;
  const isRight = flow === "right";
  return arrangeShape(task, gap, (graph) => {
    const { layers, among } = planLayers(graph);
    const slim = { before: 3, after: 3, back: 0, front: 0 };
    const real = toLayerBoxes(graph.nodes, isRight);
    const boxes = among.map((_, index) => real[index] ?? slim);
    const { along, across } = placeLayers(
      {
        boxes,
        layers,
        neighbours: among,
        gap,
        layerGap: (isRight ? 64 : 52) * spacing,
        longest: longestLayer(graph.nodes, gap),
      },
      pulse,
    );
    return isRight ? { x: across, y: along } : { x: along, y: across };
  });
}
