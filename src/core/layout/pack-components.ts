import { type Box, boxOf, isSegmentInBox } from "./geometry.ts";
import type { IndexedGraph } from "./layout-graph.ts";
import type { Coordinates } from "./stress.ts";

/** One component with its own layout. */
export interface Part {
  readonly graph: IndexedGraph;
  readonly at: Coordinates;
}

/** Side of a cell in layout units: finer packs closer, and costs its square. */
const CELL = 16;

/**
 * Moves whole components next to each other, small ones into the bays of large ones, so that neither boxes nor
 * edges of two of them meet: polyominoes, largest first, each to the free place nearest to the middle (Freivalds,
 * Dogrusoz and Kikusts 2002, "Disconnected graph layout and the polyomino packing approach").
 *
 * Changes the coordinates of the parts.
 */
export function packComponents(parts: readonly Part[], gap: number, aspect: number): void {
  const taken = new Set<number>();
  for (const part of parts) {
    const cells = coverCells(part, gap);
    const [column, row] = nearestFree(cells, taken, aspect);
    for (const cell of cells) taken.add(cellNumber(cell[0] + column, cell[1] + row));
    for (let node = 0; node < part.at.x.length; node++) {
      part.at.x[node] = (part.at.x[node] as number) + column * CELL;
      part.at.y[node] = (part.at.y[node] as number) + row * CELL;
    }
  }
}

type Cell = readonly [column: number, row: number];

function cellNumber(column: number, row: number): number {
  return column * 65_536 + row;
}

/** The cells that a part's boxes and straight edges touch, boxes with half a gap around them. */
function coverCells({ graph, at }: Part, gap: number): Cell[] {
  const cells = new Map<number, Cell>();
  const cover = (box: Box, touches: (left: number, top: number) => boolean) => {
    for (let column = Math.floor(box.left / CELL); column * CELL < box.right; column++) {
      for (let row = Math.floor(box.top / CELL); row * CELL < box.bottom; row++) {
        if (touches(column * CELL, row * CELL)) cells.set(cellNumber(column, row), [column, row]);
      }
    }
  };
  const place = (node: number) => ({ x: at.x[node] as number, y: at.y[node] as number });
  for (const [index, node] of graph.nodes.entries()) {
    cover(boxOf({ ...node, ...place(index) }, gap / 2), () => true);
  }
  for (const { first, second } of graph.bundles) {
    const a = place(first);
    const b = place(second);
    const box = {
      left: Math.min(a.x, b.x),
      right: Math.max(a.x, b.x),
      top: Math.min(a.y, b.y),
      bottom: Math.max(a.y, b.y),
    };
    cover(box, (left, top) => isSegmentInBox(a.x, a.y, b.x, b.y, left, top, left + CELL, top + CELL));
  }
  return [...cells.values()];
}

/** Looks along growing ellipses of the aspect wanted; beyond all that is taken there is always room. */
function nearestFree(cells: readonly Cell[], taken: ReadonlySet<number>, aspect: number): Cell {
  const stretch = Math.sqrt(aspect);
  const isFree = (column: number, row: number) => cells.every(([c, r]) => !taken.has(cellNumber(c + column, r + row)));
  for (let ring = 0; ; ring++) {
    const steps = Math.max(1, ring * 6);
    for (let step = 0; step < steps; step++) {
      const angle = (step / steps) * 2 * Math.PI;
      const column = Math.round(Math.cos(angle) * ring * stretch);
      const row = Math.round((Math.sin(angle) * ring) / stretch);
      if (isFree(column, row)) return [column, row];
    }
  }
}
