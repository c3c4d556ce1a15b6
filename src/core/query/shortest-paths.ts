/**
 * The paths without loops from one entity to another, the shortest first. J. Y. Yen, "Finding the K Shortest Loopless
 * Paths in a Network" (1971), in E. L. Lawler's form (1972): all paths that are left are a set of disjoint problems — this
 * beginning, and not on to these — and a solved one falls apart into the problems of leaving its path at each of its
 * entities. A problem waits with the least that it can cost, and is solved only once nothing cheaper is left.
 */
import type { Sliced } from "../model/sliced.ts";
import { MinHeap } from "./min-heap.ts";
import type { Arc, PathGraph } from "./path-graph.ts";

interface Problem {
  /** The steps that it begins with; `start` where there are none. */
  readonly begin: readonly Arc[];
  readonly start: number;
  /** Where it may not go on to. */
  readonly barred: ReadonlySet<number>;
  readonly solution: readonly Arc[] | null;
}

const slice = 400;

/** What it costs at least to get to an entity from each other one: Dijkstra's algorithm, backwards. */
function* costsTo(graph: PathGraph, to: number): Sliced<Float64Array> {
  const costs = new Float64Array(graph.entities.length).fill(Number.POSITIVE_INFINITY);
  costs[to] = 0;
  const heap = new MinHeap<number>();
  heap.push(to, 0);
  let turns = 0;
  for (let next = heap.pop(); next; next = heap.pop()) {
    if (++turns % slice === 0) yield 0;
    if (next.cost > (costs[next.item] ?? 0)) continue;
    for (const { from, cost } of graph.into[next.item] ?? []) {
      const through = next.cost + cost;
      if (through >= (costs[from] ?? 0)) continue;
      costs[from] = through;
      heap.push(from, through);
    }
  }
  return costs;
}

const costOf = (path: readonly Arc[]): number => path.reduce((sum, { cost }) => sum + cost, 0);

const endOf = ({ begin, start }: Problem): number => begin.at(-1)?.to ?? start;

const placesOf = ({ begin, start }: Problem): Set<number> => new Set([start, ...begin.map(({ to }) => to)]);

/** The steps with which a problem may go on. */
function onwards(graph: PathGraph, problem: Problem, places: ReadonlySet<number>): readonly Arc[] {
  const arcs = graph.out[endOf(problem)] ?? [];
  return arcs.filter(({ to }) => !places.has(to) && !problem.barred.has(to));
}

/** The cheapest path of a problem: A*, guided by what is left to go where nothing is in the way. */
function* solve(graph: PathGraph, problem: Problem, to: number, left: Float64Array): Sliced<readonly Arc[] | null> {
  const places = placesOf(problem);
  const best = new Map<number, { readonly cost: number; readonly by: Arc }>();
  const heap = new MinHeap<number>();
  const go = (arcs: readonly Arc[], spent: number): void => {
    for (const arc of arcs) {
      const rest = left[arc.to] ?? Number.POSITIVE_INFINITY;
      const cost = spent + arc.cost;
      if (rest === Number.POSITIVE_INFINITY || places.has(arc.to) || cost >= (best.get(arc.to)?.cost ?? Infinity))
        continue;
      best.set(arc.to, { cost, by: arc });
      heap.push(arc.to, cost + rest);
    }
  };
  go(onwards(graph, problem, places), 0);
  let turns = 0;
  for (let next = heap.pop(); next; next = heap.pop()) {
    if (++turns % slice === 0) yield 0;
    if (next.item === to) break;
    const reached = best.get(next.item);
    if (reached) go(graph.out[next.item] ?? [], reached.cost);
  }
  if (!best.has(to)) return null;
  const path: Arc[] = [];
  const start = endOf(problem);
  for (let at = to; at !== start; ) {
    const by = best.get(at)?.by as Arc;
    path.unshift(by);
    at = by.from;
  }
  return [...problem.begin, ...path];
}

/**
 * In slices; yields from 0 to 1.
 *
 * @param limit how many at most
 * @returns in the order of their steps, and of equally many steps the firmest first; none without loops is left out that
 *   is shorter than the last
 */
export function* shortestPaths(
  graph: PathGraph,
  from: number,
  to: number,
  limit: number,
): Sliced<readonly (readonly Arc[])[]> {
  const paths: (readonly Arc[])[] = [];
  if (from === to) return paths;
  const left = yield* costsTo(graph, to);
  const heap = new MinHeap<Problem>();
  const put = (problem: Problem): void => {
    let least = Number.POSITIVE_INFINITY;
    for (const arc of onwards(graph, problem, placesOf(problem))) {
      least = Math.min(least, arc.cost + (left[arc.to] ?? least));
    }
    if (least < Number.POSITIVE_INFINITY) heap.push(problem, costOf(problem.begin) + least);
  };
  put({ begin: [], start: from, barred: new Set(), solution: null });
  while (paths.length < limit) {
    const next = heap.pop();
    if (!next) break;
    yield paths.length / limit;
    const { item } = next;
    if (!item.solution) {
      const solution = yield* solve(graph, item, to, left);
      if (solution) heap.push({ ...item, solution }, costOf(solution));
      continue;
    }
    const { solution, begin, barred } = item;
    paths.push(solution);
    for (let at = begin.length; at < solution.length; at++) {
      const step = solution[at] as Arc;
      put({
        begin: solution.slice(0, at),
        start: from,
        barred: new Set([...(at === begin.length ? barred : []), step.to]),
        solution: null,
      });
    }
  }
  return paths;
}
