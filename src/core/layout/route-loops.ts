import { type EdgeRoute, edgeCurve, sampleCurve } from "./edge-curve.ts";
import { type Box, boxesOverlap, boxOf } from "./geometry.ts";
import type { IndexedGraph, PlacedNode } from "./layout-graph.ts";
import { createPolyline, isPolylineInBox } from "./polyline.ts";

const DIRECTIONS = 24;
/** Angle between two loops of a node that do not lie upon each other, in radians. */
const APART = Math.PI / 3;
/** Loops of one round stand side by side; the next round is larger. */
const ROUND = 5;

/** Points every loop to where it meets the fewest boxes, edges and other loops, its own label being a box too. */
export function routeLoops(nodes: readonly PlacedNode[], graph: IndexedGraph): Map<string, EdgeRoute> {
  const routes = new Map<string, EdgeRoute>();
  for (const [index, loops] of graph.loops) {
    const node = nodes[index] as PlacedNode;
    const taken = edgeDirections(nodes, graph, index);
    const obstacles = nearbyBoxes(nodes, index);
    for (const [place, loop] of loops.entries()) {
      const round = Math.floor(place / ROUND);
      const size = Math.max(22, node.radius * 1.7) + 12 * round;
      const direction = freestDirection(node, size, taken, obstacles);
      // A hair's breadth apart, so that Cytoscape never takes two for the same.
      routes.set(loop.key, { kind: "loop", direction: direction + place * 1e-4, size });
      taken.push({ direction, cost: 60 });
    }
  }
  return routes;
}

interface Taken {
  readonly direction: number;
  /** What it costs to stand here; falls to nothing `APART` from it. */
  readonly cost: number;
}

function freestDirection(node: PlacedNode, size: number, taken: readonly Taken[], obstacles: readonly Box[]): number {
  let best = 0;
  let bestCost = Number.POSITIVE_INFINITY;
  for (let step = 0; step < DIRECTIONS; step++) {
    const direction = (step / DIRECTIONS) * 2 * Math.PI;
    const line = createPolyline(sampleCurve(edgeCurve(node, node, { kind: "loop", direction, size }), 8));
    let cost = 1 - Math.cos(direction);
    for (const box of obstacles) if (isPolylineInBox(line, box)) cost += 100;
    for (const other of taken) {
      const apart = Math.abs(((direction - other.direction + 3 * Math.PI) % (2 * Math.PI)) - Math.PI);
      if (apart < APART) cost += other.cost * (1 - apart / APART);
    }
    if (cost >= bestCost) continue;
    best = direction;
    bestCost = cost;
  }
  return best;
}

function edgeDirections(nodes: readonly PlacedNode[], graph: IndexedGraph, index: number): Taken[] {
  const node = nodes[index] as PlacedNode;
  const taken: Taken[] = [];
  for (const { first, second } of graph.bundles) {
    if (first !== index && second !== index) continue;
    const other = nodes[first === index ? second : first] as PlacedNode;
    taken.push({ direction: Math.atan2(other.x - node.x, node.y - other.y), cost: 10 });
  }
  return taken;
}

/** The boxes within reach of a loop, and the node's own label. */
function nearbyBoxes(nodes: readonly PlacedNode[], index: number): Box[] {
  const node = nodes[index] as PlacedNode;
  const reach = { ...node, left: 80, right: 80, top: 80, bottom: 80 };
  const boxes = nodes
    .filter((other) => other !== node && boxesOverlap(boxOf(reach), boxOf(other)))
    .map((other) => boxOf(other));
  return [...boxes, { ...boxOf(node), top: node.y + node.radius + 1 }];
}
