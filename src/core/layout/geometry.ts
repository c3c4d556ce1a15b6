import type { Point } from "./layout-graph.ts";

/** An upright rectangle; y grows downwards, as on a screen. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The box of a placed node, grown by `margin` on every side. */
export function boxOf(node: { left: number; right: number; top: number; bottom: number } & Point, margin = 0): Box {
  return {
    left: node.x - node.left - margin,
    top: node.y - node.top - margin,
    right: node.x + node.right + margin,
    bottom: node.y + node.bottom + margin,
  };
}

/** A box that grows round others; inside out before the first. */
export class Bounds implements Box {
  left = Number.POSITIVE_INFINITY;
  right = Number.NEGATIVE_INFINITY;
  top = Number.POSITIVE_INFINITY;
  bottom = Number.NEGATIVE_INFINITY;

  add(box: Box): void {
    if (box.left < this.left) this.left = box.left;
    if (box.right > this.right) this.right = box.right;
    if (box.top < this.top) this.top = box.top;
    if (box.bottom > this.bottom) this.bottom = box.bottom;
  }
}

/** The least box around all of them; inside out for none. */
export function coverBoxes(boxes: readonly Box[]): Box {
  const bounds = new Bounds();
  for (const box of boxes) bounds.add(box);
  return bounds;
}

/** Whether two boxes share more than `tolerance` of width and of height. */
export function boxesOverlap(a: Box, b: Box, tolerance = 0): boolean {
  return (
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > tolerance &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > tolerance
  );
}

/**
 * Whether the segment enters the open rectangle: their extents meet, and the line has corners on both sides (the
 * separating axes of the two). Plain numbers, because the annealing asks this some million times a second.
 */
export function isSegmentInBox(
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  left: number,
  top: number,
  right: number,
  bottom: number,
): boolean {
  if ((x1 <= left && x2 <= left) || (x1 >= right && x2 >= right)) return false;
  if ((y1 <= top && y2 <= top) || (y1 >= bottom && y2 >= bottom)) return false;
  const dx = x2 - x1;
  const dy = y2 - y1;
  // The four corners on one side of the line, or not.
  const side1 = dx * (top - y1) - dy * (left - x1);
  const side2 = dx * (top - y1) - dy * (right - x1);
  const side3 = dx * (bottom - y1) - dy * (left - x1);
  const side4 = dx * (bottom - y1) - dy * (right - x1);
  if (side1 > 0) return !(side2 > 0 && side3 > 0 && side4 > 0);
  return !(side2 <= 0 && side3 <= 0 && side4 <= 0);
}

/** Whether two segments cross in a point inside both; touching ends do not count. */
export function doSegmentsCross(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  cx: number,
  cy: number,
  dx: number,
  dy: number,
): boolean {
  if ((ax < bx ? bx : ax) < (cx < dx ? cx : dx) || (cx < dx ? dx : cx) < (ax < bx ? ax : bx)) return false;
  if ((ay < by ? by : ay) < (cy < dy ? cy : dy) || (cy < dy ? dy : cy) < (ay < by ? ay : by)) return false;
  const c = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
  const d = (bx - ax) * (dy - ay) - (by - ay) * (dx - ax);
  if (c * d >= 0) return false;
  const a = (dx - cx) * (ay - cy) - (dy - cy) * (ax - cx);
  const b = (dx - cx) * (by - cy) - (dy - cy) * (bx - cx);
  return a * b < 0;
}

/** Where two crossing segments meet. */
export function crossingPoint(a: Point, b: Point, c: Point, d: Point): Point {
  const along =
    ((c.x - a.x) * (d.y - c.y) - (c.y - a.y) * (d.x - c.x)) / ((b.x - a.x) * (d.y - c.y) - (b.y - a.y) * (d.x - c.x));
  return { x: a.x + (b.x - a.x) * along, y: a.y + (b.y - a.y) * along };
}
