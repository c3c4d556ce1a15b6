import { BoxGrid } from "./box-grid.ts";
import { type EdgeRoute, edgeCurve, sampleCurve } from "./edge-curve.ts";
import { type Box, boxOf } from "./geometry.ts";
import { type Bundle, type IndexedGraph, indexGraph, type LayoutEdge, type PlacedNode } from "./layout-graph.ts";
import { routeLoops } from "./route-loops.ts";
import { countCrossings, createPolyline, isPolylineInBox, type Polyline } from "./polyline.ts";

/** Distance of the control points of neighbours in a fan: 26 units between the curves at their middle. */
const FAN_STEP = 52;
/** Shifts of a control point that are tried to lead an edge round a box, the shortest first. */
const SHIFTS = [0, ...[24, 40, 56, 76, 100, 130, 165, 205].flatMap((detour) => [detour, -detour])];
/** A detour is at most this long in comparison with the edge. */
const STEEPEST = 0.9;
/** An edge nearer to a foreign box than this is led round it. */
const CLEARANCE = 3;
const PIECES = 8;
const ROUNDS = 2;
/** More nodes than this: fans only. */
const MOST_NODES = 200;
/** One crossing is worth a detour this much longer. */
const CROSSING_COST = 40;

/** What is known while routes are being chosen. */
interface Routing {
  readonly nodes: readonly PlacedNode[];
  readonly boxes: readonly Box[];
  readonly grid: BoxGrid;
  /** The lines of every bundle, as routed so far. */
  readonly lines: Polyline[][];
  readonly shifts: number[];
}

/**
 * Chooses how every edge runs: alone and free, straight; parallel edges as a symmetrical fan, whatever their
 * directions; an edge or a fan that would run over a foreign node's box, bent to the side where that costs least;
 * loops towards free space.
 *
 * @returns the routes by edge key; an edge whose end is not among the nodes has none.
 */
export function routeEdges(nodes: readonly PlacedNode[], edges: readonly LayoutEdge[]): Map<string, EdgeRoute> {
  const graph = indexGraph(nodes, edges);
  const shifts = nodes.length > MOST_NODES ? graph.bundles.map(() => 0) : avoidBoxes(nodes, graph);
  const routes = new Map<string, EdgeRoute>();
  for (const [index, bundle] of graph.bundles.entries()) {
    const first = (nodes[bundle.first] as PlacedNode).key;
    for (const [place, edge] of bundle.edges.entries()) {
      const distance = fanDistance(bundle, place, shifts[index] as number);
      // The normal turns with the edge's direction; the fan is laid out as seen from the first node.
      if (distance === 0) routes.set(edge.key, { kind: "line" });
      else routes.set(edge.key, { kind: "bend", distance: edge.source === first ? distance : -distance });
    }
  }
  for (const [key, route] of routeLoops(nodes, graph)) routes.set(key, route);
  return routes;
}

function fanDistance(bundle: Bundle, place: number, shift: number): number {
  return shift + (place - (bundle.edges.length - 1) / 2) * FAN_STEP;
}

/** The shift of every bundle, in the order of the graph. */
function avoidBoxes(nodes: readonly PlacedNode[], graph: IndexedGraph): number[] {
  const boxes = nodes.map((node) => boxOf(node, CLEARANCE));
  const grid = new BoxGrid(100);
  for (const [index, box] of boxes.entries()) grid.insert(index, box);
  const shifts = graph.bundles.map(() => 0);
  const lines = graph.bundles.map((bundle) => drawBundle(nodes, bundle, 0));
  const routing: Routing = { nodes, boxes, grid, lines, shifts };
  const blocked = graph.bundles
    .map((_, index) => index)
    .filter((index) => countHits(routing, graph, index, lines[index] as Polyline[], 0) > 0);
  // A second round, because the first edges were led round before the others had moved.
  for (let round = 0; round < ROUNDS; round++) {
    for (const index of blocked) chooseShift(routing, graph, index);
  }
  return shifts;
}

function chooseShift(routing: Routing, graph: IndexedGraph, index: number): void {
  const bundle = graph.bundles[index] as Bundle;
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
    const hits = countHits(routing, graph, index, lines, fewestHits);
    if (hits > fewestHits) continue;
    if (hits < fewestHits) bestCost = Number.POSITIVE_INFINITY;
    fewestHits = hits;
    const limit = (bestCost - cost) / CROSSING_COST;
    // While something is run over, that is the worry, and not what is crossed.
    const crossings = hits === 0 ? countRivals(routing, graph, index, lines, limit) : 0;
    if (crossings >= limit) continue;
    bestCost = cost + CROSSING_COST * crossings;
    routing.shifts[index] = shift;
    routing.lines[index] = lines;
  }
}

function drawBundle(nodes: readonly PlacedNode[], bundle: Bundle, shift: number): Polyline[] {
  const first = nodes[bundle.first] as PlacedNode;
  const second = nodes[bundle.second] as PlacedNode;
  return bundle.edges.map((_, place) => {
    const distance = fanDistance(bundle, place, shift);
    const curve = edgeCurve(first, second, distance === 0 ? { kind: "line" } : { kind: "bend", distance });
    return createPolyline(sampleCurve(curve, PIECES));
  });
}

/** How many boxes the lines run over, each line counting; counting stops beyond `limit`. */
function countHits(
  { boxes, grid }: Routing,
  graph: IndexedGraph,
  index: number,
  lines: readonly Polyline[],
  limit: number,
): number {
  const { first, second } = graph.bundles[index] as Bundle;
  let hits = 0;
  for (const line of lines) {
    for (const node of grid.near(line.box)) {
      if (node !== first && node !== second && isPolylineInBox(line, boxes[node] as Box) && ++hits > limit) return hits;
    }
  }
  return hits;
}

/** How often the lines cross those of other bundles; counting stops at `limit`. */
function countRivals(
  routing: Routing,
  graph: IndexedGraph,
  index: number,
  lines: readonly Polyline[],
  limit: number,
): number {
  const { first, second } = graph.bundles[index] as Bundle;
  let crossings = 0;
  for (const [other, rivals] of routing.lines.entries()) {
    if (other === index) continue;
    const rival = graph.bundles[other] as Bundle;
    // Two bundles never share both ends.
    const isSharingFirst = rival.first === first || rival.second === first;
    const isSharingSecond = rival.first === second || rival.second === second;
    const shared = isSharingFirst ? routing.nodes[first] : isSharingSecond ? routing.nodes[second] : undefined;
    for (const line of lines) {
      for (const one of rivals) crossings += countCrossings(line, one, shared);
    }
    if (crossings >= limit) break;
  }
  return crossings;
}
