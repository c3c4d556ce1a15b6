/** Finds the paths between each of several entities and the next, in the order in which they were chosen. */
import type { DatasetIndex, IndexedRelation } from "../graph/dataset-index.ts";
import type { EntityId } from "../model/dataset.ts";
import type { Sliced } from "../model/sliced.ts";
import type { Leg, Path, PathQuestion, Remedy } from "./path.ts";
import { type Arc, buildPathGraph, type PathGraph } from "./path-graph.ts";
import { shortestPaths } from "./shortest-paths.ts";
import { selectVisible, type Visible } from "./visible.ts";
import { gravityOf, weaknessOf } from "./weakness.ts";

function describe(index: DatasetIndex, { entities }: PathGraph, arcs: readonly Arc[]): Path {
  const steps = arcs.map(({ from, to, relations }) => ({
    from: entities[from] as EntityId,
    to: entities[to] as EntityId,
    relations,
    weakness: weaknessOf(index, relations[0] as IndexedRelation),
  }));
  let weakest: Path["weakest"] = null;
  for (const [at, { weakness }] of steps.entries()) {
    if (weakness && gravityOf(weakness) > gravityOf(weakest?.weakness ?? null)) weakest = { weakness, at };
  }
  return { steps, weakest };
}

type Found = Pick<Leg, "paths" | "isMore">;

function* search(index: DatasetIndex, graph: PathGraph, ends: readonly EntityId[], limit: number): Sliced<Found> {
  const [from, to] = ends.map((id) => graph.numberOf.get(id));
  if (from === undefined || to === undefined) return { paths: [], isMore: false };
  const arcs = yield* shortestPaths(graph, from, to, limit + 1);
  return { paths: arcs.slice(0, limit).map((path) => describe(index, graph, path)), isMore: arcs.length > limit };
}

/** Asks again with less in the way; what helps alone goes before what helps only together. */
function* findRemedies(question: PathQuestion, ends: readonly EntityId[]): Sliced<readonly Remedy[]> {
  const { index, visible, isDirected, tier, limit } = question;
  const unfiltered = selectVisible(index, tier ? { tier } : {});
  const whole = selectVisible(index, { tier: "all" });
  const isLess = (shown: Visible, more: Visible) => shown.keys.size < more.keys.size;
  const tries = [
    { kind: "direction", shown: visible, isOneWay: false, isWorthIt: isDirected },
    { kind: "filter", shown: unfiltered, isOneWay: isDirected, isWorthIt: isLess(visible, unfiltered) },
    { kind: "tier", shown: whole, isOneWay: isDirected, isWorthIt: isLess(unfiltered, whole) },
    { kind: "all", shown: whole, isOneWay: false, isWorthIt: isDirected && isLess(visible, whole) },
  ] as const;
  const remedies: Remedy[] = [];
  for (const { kind, shown, isOneWay, isWorthIt } of tries) {
    if (!isWorthIt || (remedies.length > 0 && (kind === "tier" || kind === "all"))) continue;
    const graph = yield* buildPathGraph(index, shown, isOneWay);
    const { paths, isMore } = yield* search(index, graph, ends, limit);
    if (paths.length > 0) remedies.push({ kind, count: paths.length, isMore });
  }
  return remedies;
}

/** Answers a question in slices; yields from 0 to 1. */
export function* findPaths(question: PathQuestion): Sliced<readonly Leg[]> {
  const { index, visible, ends, isDirected, limit } = question;
  const graph = yield* buildPathGraph(index, visible, isDirected);
  const legs: Leg[] = [];
  for (const [i, to] of ends.entries()) {
    const from = ends[i - 1];
    if (from === undefined) continue;
    const found = yield* search(index, graph, [from, to], limit);
    const remedies = found.paths.length === 0 ? yield* findRemedies(question, [from, to]) : [];
    legs.push({ from, to, ...found, remedies });
  }
  return legs;
}
