import type { Point } from "../layout/layout-graph.ts";

/** Whether a point lies inside a polygon, which may cross itself: a ray to the right meets its sides an odd number of times. */
export function isInPolygon({ x, y }: Point, polygon: readonly Point[]): boolean {
  let isInside = false;
  let from = polygon.at(-1);
  for (const to of polygon) {
    if (from && from.y > y !== to.y > y && x < from.x + ((y - from.y) / (to.y - from.y)) * (to.x - from.x))
      isInside = !isInside;
    from = to;
  }
  return isInside;
}

/** The corners of the upright rectangle between two points. */
export function rectangleOf(a: Point, b: Point): readonly Point[] {
  return [a, { x: b.x, y: a.y }, b, { x: a.x, y: b.y }];
}
