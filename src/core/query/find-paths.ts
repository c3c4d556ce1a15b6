/** What links several entities: the paths between each and the next, in the order in which they were chosen. */
import type { DatasetIndex, IndexedRelation } from "../graph/dataset-index.ts";
import type { EntityId, View } from "../model/dataset.ts";
import type { Sliced } from "../model/sliced.ts";
import { type Arc, buildPathGraph, type PathGraph } from "./path-graph.ts";
import { shortestPaths } from "./shortest-paths.ts";
import { selectVisible, type Visible } from "./visible.ts";
import { gravityOf, type Weakness, weaknessOf } from "./weakness.ts";

/** One step of a path. Relations that link the same two are alternatives; the firmest comes first. */
export interface PathStep {
  readonly from: EntityId;
  readonly to: EntityId;
  readonly relations: readonly IndexedRelation[];
  /** Of the firmest. */
  readonly weakness: Weakness | null;
}

/** A way from one entity to another that passes none twice. */
export interface Path {
  readonly steps: readonly PathStep[];
  /** The step that decides how surely all of it holds, counted from 0; `null` where every step is certain. */
  readonly weakest: { readonly weakness: Weakness; readonly at: number } | null;
}

/** What would let a path be found where there is none. */
export interface Remedy {
  /** Not to follow the direction; to take away filter and what is hidden; to show everything; that, in any direction. */
  readonly kind: "direction" | "filter" | "tier" | "all";
  readonly count: number;
  readonly isMore: boolean;
}

/** The paths from one entity to the next. */
export interface Leg {
  readonly from: EntityId;
  readonly to: EntityId;
  readonly paths: readonly Path[];
  /** Whether there are more than these. */
  readonly isMore: boolean;
  /** Where there is no path: what would help. */
  readonly remedies: readonly Remedy[];
}

export interface PathQuestion {
  readonly index: DatasetIndex;
  readonly visible: Visible;
  readonly ends: readonly EntityId[];
  readonly isDirected: boolean;
  /** How many paths a leg lists at most. */
  readonly limit: number;
  readonly tier: View["tier"];
}

/** Several entities are linked one to the next; with more than this it is no longer a question of paths. */
export const mostEnds = 8;

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

/**
 * The path of a number, counted from 1: the first of each leg, then the second of each, so that a number stays the same
 * when more paths are listed.
 */
export function pathAt(legs: readonly Leg[], number: number): Path | null {
  return legs[(number - 1) % legs.length]?.paths[Math.floor((number - 1) / legs.length)] ?? null;
}

/** @param at of the leg and of its path, counted from 0 */
export const numberOfPath = (legs: readonly Leg[], at: { readonly leg: number; readonly path: number }): number =>
  at.path * legs.length + at.leg + 1;

/** The number of the path through the same entities; `null` when it is no longer among them. */
export function findSamePath(legs: readonly Leg[], { steps }: Path): number | null {
  const isSame = (path: Path) =>
    path.steps.length === steps.length &&
    path.steps.every(({ from, to }, i) => from === steps[i]?.from && to === steps[i]?.to);
  for (const [leg, { paths }] of legs.entries()) {
    const path = paths.findIndex(isSame);
    if (path >= 0) return numberOfPath(legs, { leg, path });
  }
  return null;
}
