/**
 * Measures of who is how near to whom, on the simple undirected graph. Written out here and not taken from a package so
 * that they can be laid aside, tell how far they are, and count more than 2³² shortest paths.
 */
import type { Sliced } from "../model/sliced.ts";
import { listNeighbours, type MeasureColumns, type Neighbours } from "./measure-columns.ts";

/** How many steps along relations are taken between two yields. */
const turn = 200_000;

/** A walk outwards from one entity, and what it has found; made once and used for every entity. */
class Walk {
  /** Entities in the order of their distance; the first `reached` of them count. */
  readonly order: Uint32Array;
  reached = 0;
  /** -1: not reached. */
  readonly distance: Int32Array;
  /** How many shortest paths lead there. */
  readonly paths: Float64Array;
  private readonly neighbours: Neighbours;

  constructor(count: number, neighbours: Neighbours) {
    this.order = new Uint32Array(count);
    this.distance = new Int32Array(count).fill(-1);
    this.paths = new Float64Array(count);
    this.neighbours = neighbours;
  }

  from(start: number): void {
    const { order, distance, paths } = this;
    const { starts, ends } = this.neighbours;
    for (let i = 0; i < this.reached; i++) {
      const seen = order[i] as number;
      distance[seen] = -1;
      paths[seen] = 0;
    }
    order[0] = start;
    this.reached = 1;
    distance[start] = 0;
    paths[start] = 1;
    for (let at = 0; at < this.reached; at++) {
      const here = order[at] as number;
      const next = (distance[here] as number) + 1;
      for (let j = starts[here] as number; j < (starts[here + 1] as number); j++) {
        const there = ends[j] as number;
        if (distance[there] === -1) {
          distance[there] = next;
          order[this.reached++] = there;
        }
        if (distance[there] === next) (paths[there] as number) += paths[here] as number;
      }
    }
  }
}

function* walkFromEach(columns: MeasureColumns, visit: (walk: Walk, start: number) => void): Sliced<void> {
  const neighbours = listNeighbours(columns);
  const walk = new Walk(columns.count, neighbours);
  let steps = 0;
  for (let start = 0; start < columns.count; start++) {
    walk.from(start);
    visit(walk, start);
    steps += walk.reached + neighbours.ends.length;
    if (steps > turn) {
      steps = 0;
      yield start / columns.count;
    }
  }
}

/**
 * Closeness: the share of the others that can be reached, by the mean distance to them (Freeman 1978, in the form of
 * Wasserman and Faust 1994, p. 201, for graphs in several pieces). From 0, alone, to 1, next to everyone.
 */
export function* measureCloseness(columns: MeasureColumns): Sliced<Float64Array<ArrayBuffer>> {
  const values = new Float64Array(columns.count);
  yield* walkFromEach(columns, ({ order, reached, distance }, start) => {
    let total = 0;
    for (let i = 1; i < reached; i++) total += distance[order[i] as number] as number;
    const others = reached - 1;
    if (total > 0) values[start] = (others / total) * (others / (columns.count - 1));
  });
  return values;
}

/**
 * Betweenness: the share of shortest paths between two others that lead over an entity, as a mean over all pairs
 * (Freeman 1977, by the algorithm of Brandes 2001). From 0 to 1, the middle of a star.
 */
export function* measureBetweenness(columns: MeasureColumns): Sliced<Float64Array<ArrayBuffer>> {
  const { count } = columns;
  const values = new Float64Array(count);
  const dependency = new Float64Array(count);
  const { starts, ends } = listNeighbours(columns);
  yield* walkFromEach(columns, ({ order, reached, distance, paths }, start) => {
    for (let i = reached - 1; i > 0; i--) {
      const far = order[i] as number;
      const share = (1 + (dependency[far] as number)) / (paths[far] as number);
      for (let j = starts[far] as number; j < (starts[far + 1] as number); j++) {
        const near = ends[j] as number;
        if (distance[near] === (distance[far] as number) - 1) {
          (dependency[near] as number) += (paths[near] as number) * share;
        }
      }
      (values[far] as number) += dependency[far] as number;
      dependency[far] = 0;
    }
    dependency[start] = 0;
  });
  // Every pair has been walked from both of its ends.
  const pairs = (count - 1) * (count - 2);
  return pairs > 0 ? values.map((value) => value / pairs) : values;
}
