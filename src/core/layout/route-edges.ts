import { BoxGrid } from "./box-grid.ts";
import { chooseShift, countHits, drawBundle, fanDistance, ROUTE_CLEARANCE, type Routing } from "./choose-shift.ts";
import type { EdgeRoute } from "./edge-curve.ts";
import { boxOf } from "./geometry.ts";
import { type IndexedGraph, indexGraph, type LayoutEdge, type PlacedNode } from "./layout-graph.ts";
import type { Polyline } from "./polyline.ts";
import { routeLoops } from "./route-loops.ts";

const ROUNDS = 2;
/** More nodes than this: fans only. */
const MOST_NODES = 200;

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

/** The shift of every bundle, in the order of the graph. */
function avoidBoxes(nodes: readonly PlacedNode[], { bundles }: IndexedGraph): number[] {
  const boxes = nodes.map((node) => boxOf(node, ROUTE_CLEARANCE));
  const grid = new BoxGrid(100);
  for (const [index, box] of boxes.entries()) grid.insert(index, box);
  const shifts = bundles.map(() => 0);
  const lines = bundles.map((bundle) => drawBundle(nodes, bundle, 0));
  const routing: Routing = { nodes, bundles, boxes, near: (box) => grid.near(box), lines, shifts };
  const blocked = bundles
    .map((_, index) => index)
    .filter((index) => countHits(routing, index, lines[index] as Polyline[], 0) > 0);
  // A second round, because the first edges were led round before the others had moved.
  for (let round = 0; round < ROUNDS; round++) {
    for (const index of blocked) chooseShift(routing, index);
  }
  return shifts;
}
