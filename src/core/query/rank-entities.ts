import type { IndexedEntity } from "../graph/dataset-index.ts";
import type { MeasureValues } from "./measures.ts";

export interface Ranked {
  readonly indexed: IndexedEntity;
  /** Where it stands in the columns. */
  readonly at: number;
  readonly value: number;
  /** From 1; equals share the best of their ranks. */
  readonly rank: number;
}

/** Entities by their values, the greatest first; equals in the order of the dataset. */
export function rankEntities(entities: readonly IndexedEntity[], values: MeasureValues): Ranked[] {
  const sorted = entities
    .map((indexed, at) => ({ indexed, at, value: values[at] ?? 0 }))
    .toSorted((a, b) => b.value - a.value || a.at - b.at);
  let rank = 0;
  return sorted.map((item, i) => {
    if (item.value !== sorted[i - 1]?.value) rank = i + 1;
    return { ...item, rank };
  });
}

/** The groups of a measure in the order of their numbers, the largest first; members in the order of the dataset. */
export function listGroups(entities: readonly IndexedEntity[], values: MeasureValues): IndexedEntity[][] {
  const groups: IndexedEntity[][] = [];
  for (const [at, indexed] of entities.entries()) (groups[values[at] ?? 0] ??= []).push(indexed);
  return groups;
}
