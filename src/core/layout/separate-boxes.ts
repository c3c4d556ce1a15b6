import { BoxGrid } from "./box-grid.ts";
import { type Box, boxesOverlap, boxOf } from "./geometry.ts";
import type { LayoutNode } from "./layout-graph.ts";
import type { Coordinates } from "./stress.ts";

const PUSHES = 40;
/** Rings of places that are tried around a place that is taken, this far apart. */
const RING = 6;
/** Less than this is rounding, not overlap. */
const TOLERANCE = 1e-6;

/**
 * Moves boxes until no two are nearer than `gap`, and as little as it can: first they push each other apart along
 * the shorter way (after Huang, Lai, Sajeev and Gao 2007, "A new algorithm for removing node overlapping in graph
 * visualization"); what is left is set into the nearest free place, from the middle outwards, which always ends.
 *
 * Changes the coordinates given. Boxes that are apart already stay where they are.
 *
 * @param fixed indices of boxes that stay where they are in any case; two of them may overlap
 */
export function separateBoxes(
  nodes: readonly LayoutNode[],
  at: Coordinates,
  gap: number,
  fixed: ReadonlySet<number> = new Set(),
): void {
  for (let push = 0; push < PUSHES; push++) {
    if (!pushApart(nodes, at, gap, fixed)) return;
  }
  settle(nodes, at, gap, fixed);
}

/** The box of a node with half the gap around it. */
function boxAt(nodes: readonly LayoutNode[], at: Coordinates, index: number, gap: number): Box {
  return boxOf({ ...(nodes[index] as LayoutNode), x: at.x[index] as number, y: at.y[index] as number }, gap / 2);
}

function gridFor(nodes: readonly LayoutNode[], gap: number): BoxGrid {
  const widths = nodes.reduce((sum, node) => sum + node.left + node.right + gap, 0);
  return new BoxGrid(widths / Math.max(1, nodes.length));
}

/** @returns whether there was anything to push. */
function pushApart(nodes: readonly LayoutNode[], at: Coordinates, gap: number, fixed: ReadonlySet<number>): boolean {
  const grid = gridFor(nodes, gap);
  const boxes = nodes.map((_, index) => boxAt(nodes, at, index, gap));
  let hasPushed = false;
  for (const [index, box] of boxes.entries()) {
    for (const other of grid.near(box)) {
      const rival = boxes[other] as Box;
      if (!boxesOverlap(box, rival, TOLERANCE) || (fixed.has(index) && fixed.has(other))) continue;
      hasPushed = true;
      const middleX = (box.left + box.right - rival.left - rival.right) / 2;
      const middleY = (box.top + box.bottom - rival.top - rival.bottom) / 2;
      const byX = Math.min(box.right, rival.right) - Math.max(box.left, rival.left);
      const byY = Math.min(box.bottom, rival.bottom) - Math.max(box.top, rival.top);
      const [coordinates, way] = byX < byY ? [at.x, middleX < 0 ? -byX : byX] : [at.y, middleY < 0 ? -byY : byY];
      // Half of the way and a little for each; all of it for one beside a fixed box.
      if (!fixed.has(index))
        coordinates[index] = (coordinates[index] as number) + way * (fixed.has(other) ? 1.02 : 0.51);
      if (!fixed.has(other))
        coordinates[other] = (coordinates[other] as number) - way * (fixed.has(index) ? 1.02 : 0.51);
    }
    grid.insert(index, box);
  }
  return hasPushed;
}

function settle(nodes: readonly LayoutNode[], at: Coordinates, gap: number, fixed: ReadonlySet<number>): void {
  const { x, y } = at;
  const distance = (index: number) => Math.hypot(x[index] as number, y[index] as number);
  const rank = (index: number) => (fixed.has(index) ? -1 : distance(index));
  const order = nodes.map((_, index) => index).toSorted((a, b) => rank(a) - rank(b) || a - b);
  const grid = gridFor(nodes, gap);
  const boxes = new Map<number, Box>();
  const isFree = (box: Box) => {
    for (const other of grid.near(box)) if (boxesOverlap(box, boxes.get(other) as Box, TOLERANCE)) return false;
    return true;
  };
  for (const index of order) {
    const wantedX = x[index] as number;
    const wantedY = y[index] as number;
    let box = boxAt(nodes, at, index, gap);
    for (let ring = 1; !fixed.has(index) && !isFree(box); ring++) {
      for (let step = 0; step < 6 * ring; step++) {
        const angle = (step / (6 * ring)) * 2 * Math.PI;
        x[index] = wantedX + Math.cos(angle) * ring * RING;
        y[index] = wantedY + Math.sin(angle) * ring * RING;
        box = boxAt(nodes, at, index, gap);
        if (isFree(box)) break;
      }
    }
    boxes.set(index, box);
    grid.insert(index, box);
  }
}
