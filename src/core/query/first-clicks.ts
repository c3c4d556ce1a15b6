import type { IndexedEntity, IndexedRelation } from "../graph/dataset-index.ts";
import type { EntityId, RelationId } from "../model/dataset.ts";
import type { Visible } from "./visible.ts";

/** A good place to begin, and why. */
export type FirstClick =
  | { readonly why: "hub"; readonly entity: EntityId }
  | { readonly why: "guess" | "denied" | "many" | "relation"; readonly relation: RelationId };

function greatest<Item>(items: readonly Item[], measure: (item: Item) => number): Item | undefined {
  return items.reduce<Item | undefined>(
    (best, item) => (best === undefined || measure(item) > measure(best) ? item : best),
    undefined,
  );
}

/**
 * Three good first clicks: who has most relations, what is only guessed, what is denied; where there is none of these,
 * what has most witnesses, and what the article says first.
 *
 * @param ordered the visible relations in reading order
 */
export function suggestFirstClicks(
  { entities }: Visible,
  ordered: readonly IndexedRelation[],
  degreeOf: (entity: IndexedEntity) => number,
): FirstClick[] {
  const clicks: FirstClick[] = [];
  const hub = greatest(entities, degreeOf);
  if (hub) clicks.push({ why: "hub", entity: hub.entity.id });
  const used = new Set<string>();
  const suggest = (why: "guess" | "denied" | "many" | "relation", found: IndexedRelation | undefined): void => {
    if (!found || clicks.length === 3 || used.has(found.key)) return;
    used.add(found.key);
    clicks.push({ why, relation: found.relation.id });
  };
  const isGuess = ({ standing }: IndexedRelation) =>
    standing.factuality === "possible" && standing.isAttributed && !standing.isNegated;
  suggest(
    "guess",
    greatest(ordered.filter(isGuess), ({ standing }) => standing.count),
  );
  suggest(
    "denied",
    ordered.find(({ standing }) => standing.isNegated),
  );
  suggest(
    "many",
    greatest(ordered, ({ standing }) => standing.count),
  );
  suggest(
    "relation",
    ordered.find(({ key }) => !used.has(key)),
  );
  return clicks;
}
