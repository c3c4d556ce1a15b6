import type { IndexedRelation } from "../graph/dataset-index.ts";

/**
 * Orders relations as the articles say them, one article after the other: by the place of their first witness; those
 * without one come last.
 */
export function readingOrder(relations: readonly IndexedRelation[]): readonly IndexedRelation[] {
  const first = ({ standing }: IndexedRelation) =>
    Math.min(...standing.witnesses.map(({ place }) => place.rank), Number.POSITIVE_INFINITY);
  return relations
    .map((relation) => ({ relation, at: first(relation) }))
    .toSorted((a, b) => (a.at === b.at ? 0 : a.at - b.at))
    .map(({ relation }) => relation);
}
