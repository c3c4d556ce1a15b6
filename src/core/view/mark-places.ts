/** Where on its line an edge's small marks go: clear of every node and label, its own ends' included, if there is such a place. */
import type { BoxGrid } from "../layout/box-grid.ts";
import { type Box, boxesOverlap } from "../layout/geometry.ts";
import type { Point } from "../layout/layout-graph.ts";
import { curveLength, placeOnCurve } from "./curve-middle.ts";

/** Half the side of a mark, with a little room. In layout units. */
const half = 7;
/** How far from the source's rim a speech mark is tried, in layout units; the nearest free place wins. */
const speechDistances = [13, 20, 27, 34, 42, 50, 60, 72, 86] as const;
const warningShares = [0.5, 0.58, 0.42, 0.66, 0.34, 0.74, 0.26, 0.82] as const;

/** What is taken already. */
export interface Taken {
  readonly boxes: Box[];
  readonly grid: BoxGrid;
}

export function markBox({ x, y }: Point): Box {
  return { left: x - half, right: x + half, top: y - half, bottom: y + half };
}

function findFree(curve: readonly Point[], shares: readonly number[], { boxes, grid }: Taken): number {
  const isFree = (share: number): boolean => {
    const box = markBox(placeOnCurve(curve, share));
    for (const index of grid.near(box)) if (boxesOverlap(box, boxes[index] as Box)) return false;
    return true;
  };
  return shares.find(isFree) ?? (shares[0] as number);
}

export function placeSpeech(curve: readonly Point[], taken: Taken): number {
  const length = Math.max(curveLength(curve), 1);
  const shares = speechDistances.map((distance) => distance / length).filter((share) => share <= 0.6);
  return findFree(curve, [...shares, 0.3, 0.5, 0.4], taken);
}

export const placeWarning = (curve: readonly Point[], taken: Taken): number => findFree(curve, warningShares, taken);
