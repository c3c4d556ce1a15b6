/** Each type by itself: in columns, in rows, or in blocks. */
import type { Point } from "../layout-graph.ts";
import type { LayoutTask, Pulse } from "./layout-task.ts";
import { placeLayers } from "./place-layers.ts";
import { arrangeShape, longestLayer, type ShapeGraph, toLayerBoxes } from "./shape.ts";

interface Block {
  readonly places: readonly (readonly [index: number, at: Point])[];
  readonly width: number;
  readonly height: number;
}

function groupsOf({ nodes }: ShapeGraph): number[][] {
  const groups = new Map<number, number[]>();
  for (const [index, { group }] of nodes.entries()) groups.set(group, [...(groups.get(group) ?? []), index]);
  return [...groups].toSorted(([a], [b]) => a - b).map(([, members]) => members);
}

/** One type's nodes in lines of about equal length, those with most neighbours first. */
function fillBlock({ nodes, neighbours }: ShapeGraph, members: readonly number[], gap: number): Block {
  const chosen = members.flatMap((index) => nodes[index] ?? []);
  const breadth = 0.7 * longestLayer(chosen, gap);
  const ordered = members.toSorted((a, b) => (neighbours[b]?.length ?? 0) - (neighbours[a]?.length ?? 0) || a - b);
  const places: (readonly [number, Point])[] = [];
  let [x, y, top, bottom, width] = [0, 0, 0, 0, 0];
  let line: number[] = [];
  const endLine = (): void => {
    for (const index of line) {
      const box = nodes[index];
      if (!box) continue;
      places.push([index, { x: x + box.left, y: y + top }]);
      x += box.left + box.right + gap;
    }
    width = Math.max(width, x - gap);
    y += top + bottom + gap;
    [x, top, bottom, line] = [0, 0, 0, []];
  };
  let length = 0;
  for (const index of ordered) {
    const box = nodes[index];
    if (!box) continue;
    if (line.length > 0 && length + box.left + box.right > breadth) {
      endLine();
      length = 0;
    }
    line.push(index);
    length += box.left + box.right + gap;
    top = Math.max(top, box.top);
    bottom = Math.max(bottom, box.bottom);
  }
  endLine();
  return { places, width, height: y - gap };
}

/** Sets blocks on shelves, in their order. */
function packBlocks(blocks: readonly Block[], between: number, aspect: number, count: number) {
  const x = new Float64Array(count);
  const y = new Float64Array(count);
  const area = blocks.reduce((sum, { width, height }) => sum + (width + between) * (height + between), 0);
  const widest = blocks.reduce((most, { width }) => Math.max(most, width), 0);
  const breadth = Math.max(widest, 1.1 * Math.sqrt(area * aspect));
  let [left, top, height] = [0, 0, 0];
  for (const block of blocks) {
    if (left > 0 && left + block.width > breadth) [left, top, height] = [0, top + height + between, 0];
    for (const [index, at] of block.places) {
      x[index] = left + at.x;
      y[index] = top + at.y;
    }
    left += block.width + between;
    height = Math.max(height, block.height);
  }
  return { x, y };
}

/** @param form `columns`, `rows` or `blocks` */
export function arrangeByType(
  task: LayoutTask,
  { spacing, form }: { readonly spacing: number; readonly form: string },
  pulse: Pulse,
): Map<string, Point> {
  const gap = 12 * spacing;
  return arrangeShape(task, gap, (graph) => {
    const groups = groupsOf(graph);
    if (form === "blocks") {
      const blocks = groups.map((members) => fillBlock(graph, members, gap));
      pulse(0.5);
      return packBlocks(blocks, 80 * spacing, task.aspect, graph.nodes.length);
    }
    const isRight = form === "columns";
    const { along, across } = placeLayers(
      {
        boxes: toLayerBoxes(graph.nodes, isRight),
        layers: groups,
        neighbours: graph.neighbours,
        gap,
        layerGap: 70 * spacing,
        longest: longestLayer(graph.nodes, gap),
      },
      pulse,
    );
    return isRight ? { x: across, y: along } : { x: along, y: across };
  });
}
