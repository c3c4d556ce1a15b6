import { edgeCurve, sampleCurve } from "./edge-curve.ts";
import type { Box } from "./geometry.ts";
import type { Bundle, PlacedNode } from "./layout-graph.ts";
import { countCrossings, createPolyline, isPolylineInBox, type Polyline } from "./polyline.ts";

/** Distance of the control points of neighbours in a fan: 26 units between the curves at their middle. */
const FAN_STEP = 52;
/** Shifts of a control point that are tried to lead an edge round a box, the shortest first. */
const SHIFTS = [0, ...[24, 32, 40, 56, 76, 100, 130, 165, 205, 250, 300].flatMap((detour) => [detour, -detour])];
/** A detour is at most this long in comparison with the edge. */
const STEEPEST = 0.9;
/** An edge nearer to a foreign box than this is led round it. */
export const ROUTE_CLEARANCE = 3;
const PIECES = 8;
/** One crossing is worth a detour this much longer. */
const CROSSING_COST = 40;

/** What is known while routes are being chosen. */
export interface Routing {
  readonly nodes: readonly PlacedNode[];
  readonly bundles: readonly Bundle[];
  /** Of the nodes, with the clearance around them. */
  readonly boxes: readonly Box[];
  /** Indices of the boxes that may meet this one. */
  readonly near: (box: Box) => Iterable<number>;
  /** The lines of every bundle, as routed so far. */
  readonly lines: Polyline[][];
  readonly shifts: number[];
}

/** How far out the control point of one edge of a bundle lies, as seen from the bundle's first node. */
export function fanDistance(bundle: Bundle, place: number, shift: number): number {
  return shift + (place - (bundle.edges.length - 1) / 2) * FAN_STEP;
}

/** Routes one bundle anew, given how the others run. */
export function chooseShift(routing: Routing, index: number): void {
  const bundle = routing.bundles[index] as Bundle;
  const a = routing.nodes[bundle.first] as PlacedNode;
  const b = routing.nodes[bundle.second] as PlacedNode;
  const furthest = STEEPEST * Math.hypot(a.x - b.x, a.y - b.y);
  let fewestHits = Number.POSITIVE_INFINITY;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const shift of SHIFTS) {
    const cost = Math.abs(shift);
    // Shifts only grow: beyond the best free one nothing can be better.
    if (cost > furthest || (fewestHits === 0 && cost >= bestCost)) break;
    const lines = drawBundle(routing.nodes, bundle, shift);
    const hits = countHits(routing, index, lines, fewestHits);
    if (hits > fewestHits) continue;
    if (hits < fewestHits) bestCost = Number.POSITIVE_INFINITY;
    fewestHits = hits;
    const limit = (bestCost - cost) / CROSSING_COST;
    // While something is run over, that is the worry, and not what is crossed.
    const crossings = hits === 0 ? countRivals(routing, index, lines, limit) : 0;
    if (crossings >= limit) continue;
    bestCost = cost + CROSSING_COST * crossings;
    routing.shifts[index] = shift;
    routing.lines[index] = lines;
  }
}

export function drawBundle(nodes: readonly PlacedNode[], bundle: Bundle, shift: number): Polyline[] {
  const first = nodes[bundle.first] as PlacedNode;
  const second = nodes[bundle.second] as PlacedNode;
  return bundle.edges.map((_, place) => {
    const distance = fanDistance(bundle, place, shift);
    const curve = edgeCurve(first, second, distance === 0 ? { kind: "line" } : { kind: "bend", distance });
    return createPolyline(sampleCurve(curve, PIECES));
  });
}

/** How many boxes the lines run over, each line counting; counting stops beyond `limit`. */
export function countHits(
  { bundles, boxes, near }: Routing,
  index: number,
  lines: readonly Polyline[],
  limit: number,
): number {
  const { first, second } = bundles[index] as Bundle;
  let hits = 0;
  for (const line of lines) {
    for (const node of near(line.box)) {
      if (node !== first && node !== second && isPolylineInBox(line, boxes[node] as Box) && ++hits > limit) return hits;
    }
  }
  return hits;
}

/** How often the lines cross those of other bundles; counting stops at `limit`. */
function countRivals(routing: Routing, index: number, lines: readonly Polyline[], limit: number): number {
  let crossings = 0;
  for (let other = 0; other < routing.lines.length && crossings < limit; other++) {
    if (other !== index) crossings += countPair(routing, index, lines, other);
  }
  return crossings;
}

/** How often the lines of one bundle, drawn like this, cross those of another. */
export function countPair(routing: Routing, index: number, lines: readonly Polyline[], other: number): number {
  const { first, second } = routing.bundles[index] as Bundle;
  const rival = routing.bundles[other] as Bundle;
  // Two bundles never share both ends.
  const isSharingFirst = rival.first === first || rival.second === first;
  const isSharingSecond = rival.first === second || rival.second === second;
  const shared = isSharingFirst ? routing.nodes[first] : isSharingSecond ? routing.nodes[second] : undefined;
  let crossings = 0;
  for (const line of lines) {
    for (const one of routing.lines[other] as Polyline[]) crossings += countCrossings(line, one, shared);
  }
  return crossings;
}
