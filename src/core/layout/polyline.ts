import { type Box, crossingPoint, doSegmentsCross, isSegmentInBox } from "./geometry.ts";
import type { Point } from "./layout-graph.ts";

/** Points joined by segments, with the box around them. */
export interface Polyline {
  readonly points: readonly Point[];
  readonly box: Box;
}

export function createPolyline(points: readonly Point[]): Polyline {
  const box = {
    left: Number.POSITIVE_INFINITY,
    top: Number.POSITIVE_INFINITY,
    right: Number.NEGATIVE_INFINITY,
    bottom: Number.NEGATIVE_INFINITY,
  };
  for (const { x, y } of points) {
    box.left = Math.min(box.left, x);
    box.right = Math.max(box.right, x);
    box.top = Math.min(box.top, y);
    box.bottom = Math.max(box.bottom, y);
  }
  return { points, box };
}

/** Whether the line enters the open box. */
export function isPolylineInBox({ points }: Polyline, { left, top, right, bottom }: Box): boolean {
  for (let at = 1; at < points.length; at++) {
    const a = points[at - 1] as Point;
    const b = points[at] as Point;
    if (isSegmentInBox(a.x, a.y, b.x, b.y, left, top, right, bottom)) return true;
  }
  return false;
}

/** How often two lines cross, leaving out what happens within the circle of a node that both end at. */
export function countCrossings(one: Polyline, two: Polyline, shared?: Point & { readonly radius: number }): number {
  if (!isMeeting(one.box, two.box)) return 0;
  let crossings = 0;
  for (let i = 1; i < one.points.length; i++) {
    const a = one.points[i - 1] as Point;
    const b = one.points[i] as Point;
    if (isBeside(a, b, two.box)) continue;
    for (let j = 1; j < two.points.length; j++) {
      const c = two.points[j - 1] as Point;
      const d = two.points[j] as Point;
      if (!doSegmentsCross(a.x, a.y, b.x, b.y, c.x, c.y, d.x, d.y)) continue;
      if (shared) {
        const { x, y } = crossingPoint(a, b, c, d);
        if (Math.hypot(x - shared.x, y - shared.y) <= shared.radius + 1) continue;
      }
      crossings++;
    }
  }
  return crossings;
}

function isMeeting(a: Box, b: Box): boolean {
  return a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;
}

function isBeside(a: Point, b: Point, box: Box): boolean {
  if ((a.x < box.left && b.x < box.left) || (a.x > box.right && b.x > box.right)) return true;
  return (a.y < box.top && b.y < box.top) || (a.y > box.bottom && b.y > box.bottom);
}
