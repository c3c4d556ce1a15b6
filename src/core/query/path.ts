/** What links several entities: what is asked, the paths between each and the next, and their numbers. */
import type { DatasetIndex, IndexedRelation } from "../graph/dataset-index.ts";
import type { EntityId, View } from "../model/dataset.ts";
import type { Visible } from "./visible.ts";
import type { Weakness } from "./weakness.ts";

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
