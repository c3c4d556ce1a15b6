/** Layers by date, the earliest first; what has none lies beside them, level with what it belongs to. */
import type { Point } from "../layout-graph.ts";
import type { LayoutTask, Pulse, TaskNode } from "./layout-task.ts";
import { placeLayers } from "./place-layers.ts";
import { arrangeShape, longestLayer, type ShapeGraph, toLayerBoxes } from "./shape.ts";
import { spreadBoxes } from "./spread-boxes.ts";

interface TimeValues {
  readonly spacing: number;
  /** `right` or `down` */
  readonly flow: string;
  /** What counts where an entity has no date: `beside`, nothing; `first`, the first date of its relations. */
  readonly undated: string;
}

/** The layer of each node by its time, and the nodes without one. */
function planTimes(nodes: readonly TaskNode[], undated: string) {
  const times = nodes.map(({ time, firstTime }) => time ?? (undated === "first" ? firstTime : null));
  const moments = [...new Set(times.flatMap((time) => time ?? []))].toSorted((a, b) => a - b);
  const rankOf = new Map(moments.map((moment, rank) => [moment, rank] as const));
  const layers: number[][] = moments.map(() => []);
  const beside: number[] = [];
  for (const [index, time] of times.entries()) {
    if (time === null) beside.push(index);
    else layers[rankOf.get(time) ?? 0]?.push(index);
  }
  return { layers, beside };
}

/** Sets rows of the undated below the dated, each node near the middle of its neighbours. */
function placeBeside(
  { nodes, neighbours }: ShapeGraph,
  beside: readonly number[],
  places: { readonly across: Float64Array; readonly along: Float64Array },
  { gap, rowGap, isRight }: { readonly gap: number; readonly rowGap: number; readonly isRight: boolean },
): void {
  const { across, along } = places;
  const boxes = toLayerBoxes(nodes, isRight);
  const isBeside = new Set(beside);
  const dated = nodes.flatMap((_, i) => (isBeside.has(i) ? [] : [i]));
  const end = dated.reduce((most, i) => Math.max(most, (along[i] ?? 0) + (boxes[i]?.after ?? 0)), 0);
  const extent = dated.reduce((most, i) => Math.max(most, (across[i] ?? 0) + (boxes[i]?.front ?? 0)), 0);
  const length = beside.reduce((sum, i) => sum + (boxes[i]?.back ?? 0) + (boxes[i]?.front ?? 0) + gap, 0);
  const breadth = Math.max(extent, longestLayer(nodes, gap) * 0.8, 1);
  const count = Math.ceil(length / breadth);
  for (const index of beside) across[index] = extent / 2;
  // Twice: the second time the undated know of one another.
  for (let pass = 0; pass < 2; pass++) {
    const wanted = new Map(
      beside.map((index) => {
        const others = (neighbours[index] ?? []).filter((other) => pass > 0 || !isBeside.has(other));
        const sum = others.reduce((total, other) => total + (across[other] ?? 0), 0);
        return [index, others.length > 0 ? sum / others.length : extent / 2] as const;
      }),
    );
    const want = (index: number) => wanted.get(index) ?? 0;
    const sorted = beside.toSorted((a, b) => want(a) - want(b) || a - b);
    let edge = end + rowGap;
    for (let row = 0; row < count; row++) {
      const line = sorted.filter((_, at) => at % count === row);
      const xs = spreadBoxes(
        line.map(want),
        line.map((i) => (boxes[i]?.back ?? 0) + gap / 2),
        line.map((i) => (boxes[i]?.front ?? 0) + gap / 2),
      );
      const before = line.reduce((most, i) => Math.max(most, boxes[i]?.before ?? 0), 0);
      const after = line.reduce((most, i) => Math.max(most, boxes[i]?.after ?? 0), 0);
      for (const [at, index] of line.entries()) {
        across[index] = xs[at] ?? 0;
        along[index] = edge + before;
      }
      edge += before + after + rowGap;
    }
  }
}

export function arrangeByTime(task: LayoutTask, values: TimeValues, pulse: Pulse): Map<string, Point> {
  const gap = 12 * values.spacing;
  const isRight = values.flow === "right";
  return arrangeShape(task, gap, (graph) => {
    const { layers, beside } = planTimes(graph.nodes, values.undated);
    const places = placeLayers(
      {
        boxes: toLayerBoxes(graph.nodes, isRight),
        layers,
        neighbours: graph.neighbours,
        gap,
        layerGap: 36 * values.spacing,
        longest: longestLayer(graph.nodes, gap) * 0.8,
      },
      pulse,
    );
    placeBeside(graph, beside, places, { gap, rowGap: 40 * values.spacing, isRight });
    return isRight ? { x: places.across, y: places.along } : { x: places.along, y: places.across };
  });
}
