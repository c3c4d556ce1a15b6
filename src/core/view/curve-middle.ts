import type { Point } from "../layout/layout-graph.ts";

/** A place on a curve with the direction of a text that runs along it there, never upside down. In radians. */
export interface CurvePlace extends Point {
  readonly angle: number;
}

/** Turns a direction so that text along it reads from left to right. */
function upright(angle: number): number {
  if (angle > Math.PI / 2) return angle - Math.PI;
  return angle < -Math.PI / 2 ? angle + Math.PI : angle;
}

/**
 * A place on a curve of `edgeCurve`.
 *
 * @param share 0 at the source's rim, 1 at the target's; loops have only their middle
 */
export function placeOnCurve(curve: readonly Point[], share = 0.5): CurvePlace {
  const [start, control, end] = curve as [Point, Point, Point];
  if (curve.length === 2) {
    const x = start.x + (control.x - start.x) * share;
    const y = start.y + (control.y - start.y) * share;
    return { x, y, angle: upright(Math.atan2(control.y - start.y, control.x - start.x)) };
  }
  if (curve.length > 3) {
    const last = curve[3] as Point;
    return { x: end.x, y: end.y, angle: upright(Math.atan2(last.y - control.y, last.x - control.x)) };
  }
  const back = 1 - share;
  const x = back * back * start.x + 2 * back * share * control.x + share * share * end.x;
  const y = back * back * start.y + 2 * back * share * control.y + share * share * end.y;
  const dx = back * (control.x - start.x) + share * (end.x - control.x);
  const dy = back * (control.y - start.y) + share * (end.y - control.y);
  return { x, y, angle: upright(Math.atan2(dy, dx)) };
}

/** The length of a curve from rim to rim, by its chords. */
export function curveLength(curve: readonly Point[]): number {
  let length = 0;
  for (let share = 0; share < 1; share += 0.25) {
    const from = placeOnCurve(curve, share);
    const to = placeOnCurve(curve, share + 0.25);
    length += Math.hypot(to.x - from.x, to.y - from.y);
  }
  return length;
}
