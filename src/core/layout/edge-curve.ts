import type { Point } from "./layout-graph.ts";

/**
 * How an edge runs between the centres of its ends, in the terms of Cytoscape.js:
 *
 * - `line`: straight.
 * - `bend`: a quadratic Bézier. Its control point is the midpoint of the two centres + `distance` × (-dy, dx)/length,
 *   (dx, dy) running from source to target: with y downwards, a positive distance lies to the **right** of someone
 *   walking from source to target. Cytoscape draws the same with `curve-style: unbundled-bezier`,
 *   `control-point-distances: distance`, `control-point-weights: 0.5` and `edge-distances: node-position`
 *   (its `findBezierPoints` and `vectorNormInverse`). The middle of the curve is half as far out.
 * - `loop`: from a node to itself. `direction` in radians, clockwise, 0 being up (`loop-direction`); `size` is
 *   Cytoscape's `control-point-distances`, and its `loop-sweep` has to be `LOOP_SWEEP`. No two loops of a node have
 *   the same direction: Cytoscape would enlarge the second.
 */
export type EdgeRoute =
  | { readonly kind: "line" }
  | { readonly kind: "bend"; readonly distance: number }
  | { readonly kind: "loop"; readonly direction: number; readonly size: number };

/** The angle between the two ends of a loop, in radians; negative as Cytoscape wants it for a clockwise loop. */
export const LOOP_SWEEP = -Math.PI / 3;

/** Cytoscape's factor from a loop's size to the distance of its control points. */
const LOOP_STRETCH = 1.4;

/**
 * The curve from rim to rim, its nodes being circles: two points for a line, else point, control, point, and for
 * a loop control and point once more (two quadratic Béziers with a common tangent).
 *
 * Like Cytoscape, it ends where the ray from the centre to the nearest control point leaves the circle.
 */
export function edgeCurve(
  source: Point & { readonly radius: number },
  target: Point & { readonly radius: number },
  route: EdgeRoute,
): Point[] {
  if (route.kind === "loop") {
    const middle = route.direction - Math.PI / 2;
    const control1 = polar(source, middle - LOOP_SWEEP / 2, LOOP_STRETCH * route.size);
    const control2 = polar(source, middle + LOOP_SWEEP / 2, LOOP_STRETCH * route.size);
    return [
      rimTowards(source, control1),
      control1,
      midpoint(control1, control2),
      control2,
      rimTowards(source, control2),
    ];
  }
  if (route.kind === "line") return [rimTowards(source, target, 0.5), rimTowards(target, source, 0.5)];
  const dx = target.x - source.x;
  const dy = target.y - source.y;
  const length = Math.hypot(dx, dy) || 1;
  const middle = midpoint(source, target);
  const control = {
    x: middle.x - (dy / length) * route.distance,
    y: middle.y + (dx / length) * route.distance,
  };
  return [rimTowards(source, control), control, rimTowards(target, control)];
}

/** Points along a curve of `edgeCurve`, `pieces` segments for every arc; a line keeps its two points. */
export function sampleCurve(curve: readonly Point[], pieces: number): Point[] {
  if (curve.length < 3) return [...curve];
  const points: Point[] = [curve[0] as Point];
  for (let at = 0; at + 2 < curve.length; at += 2) {
    const [start, control, end] = curve.slice(at, at + 3) as [Point, Point, Point];
    for (let piece = 1; piece <= pieces; piece++) {
      const t = piece / pieces;
      const s = 1 - t;
      points.push({
        x: s * s * start.x + 2 * s * t * control.x + t * t * end.x,
        y: s * s * start.y + 2 * s * t * control.y + t * t * end.y,
      });
    }
  }
  return points;
}

/** The point of the circle in the direction given, but at most `share` of the way there. */
function rimTowards(node: Point & { readonly radius: number }, aim: Point, share = 1): Point {
  const dx = aim.x - node.x;
  const dy = aim.y - node.y;
  const along = Math.min(node.radius / (Math.hypot(dx, dy) || 1), share);
  return { x: node.x + dx * along, y: node.y + dy * along };
}

function polar(centre: Point, angle: number, distance: number): Point {
  return { x: centre.x + Math.cos(angle) * distance, y: centre.y + Math.sin(angle) * distance };
}

function midpoint(a: Point, b: Point): Point {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}
