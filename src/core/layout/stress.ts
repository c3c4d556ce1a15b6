import { type IndexedGraph, listNeighbours } from "./layout-graph.ts";
import type { Random } from "./random.ts";

/** Coordinates by index of node. */
export interface Coordinates {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

const PASSES = 30;
const LAST_STEP = 0.1;

/**
 * Places a connected graph so that distances on the plane follow distances in the graph: stress by stochastic
 * gradient descent (Zheng, Pawar and Goodman 2018, "Graph drawing by stochastic gradient descent", with their
 * schedule of exponentially falling steps). One edge is about one unit long.
 *
 * The time is quadratic: meant for some hundred nodes.
 */
export function placeByStress(graph: IndexedGraph, random: Random): Coordinates {
  const count = graph.nodes.length;
  const x = Float64Array.from({ length: count }, () => random() * Math.sqrt(count));
  const y = Float64Array.from({ length: count }, () => random() * Math.sqrt(count));
  const { first, second, distance } = listPairs(graph);
  const order = Uint32Array.from(first, (_, index) => index);
  const longest = distance.reduce((most, one) => Math.max(most, one), 1);
  // From steps that satisfy the weakest pair at once down to a tenth of the strongest one's.
  const fall = Math.log(LAST_STEP / (longest * longest)) / (PASSES - 1);
  for (let pass = 0; pass < PASSES; pass++) {
    const step = longest * longest * Math.exp(fall * pass);
    shuffle(order, random);
    for (const pair of order) {
      const a = first[pair] as number;
      const b = second[pair] as number;
      const wanted = distance[pair] as number;
      const dx = (x[a] as number) - (x[b] as number);
      const dy = (y[a] as number) - (y[b] as number);
      const length = Math.hypot(dx, dy) || 1e-9;
      const move = (Math.min(1, step / (wanted * wanted)) * (length - wanted)) / (2 * length);
      x[a] = (x[a] as number) - move * dx;
      y[a] = (y[a] as number) - move * dy;
      x[b] = (x[b] as number) + move * dx;
      y[b] = (y[b] as number) + move * dy;
    }
  }
  return { x, y };
}

/** Every pair that is joined by a path, with the number of steps between its two nodes. */
function listPairs(graph: IndexedGraph): { first: number[]; second: number[]; distance: number[] } {
  const neighbours = listNeighbours(graph);
  const pairs = { first: [] as number[], second: [] as number[], distance: [] as number[] };
  for (let start = 0; start < neighbours.length; start++) {
    const steps = new Int32Array(neighbours.length).fill(-1);
    steps[start] = 0;
    const queue = [start];
    for (let next = 0; next < queue.length; next++) {
      const node = queue[next] as number;
      for (const other of neighbours[node] ?? []) {
        if (steps[other] !== -1) continue;
        steps[other] = (steps[node] as number) + 1;
        queue.push(other);
        if (other < start) continue;
        pairs.first.push(start);
        pairs.second.push(other);
        pairs.distance.push(steps[other]);
      }
    }
  }
  return pairs;
}

/** Fisher and Yates. */
function shuffle(values: Uint32Array, random: Random): void {
  for (let last = values.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    const kept = values[last] as number;
    values[last] = values[other] as number;
    values[other] = kept;
  }
}
