import type { DatasetIndex, IndexedEntity, IndexedRelation } from "../graph/dataset-index.ts";
import type { Filter, View } from "../model/dataset.ts";
import { passesClause } from "./clause.ts";
import { facetColumn, facetOf } from "./facets.ts";
import { passesTime } from "./time-filter.ts";
import { readThrough } from "./reading.ts";
import { reach } from "./neighbourhood.ts";

/** What a view lets one see, in the order of the dataset. */
export interface Visible {
  readonly entities: readonly IndexedEntity[];
  readonly relations: readonly IndexedRelation[];
  /** The keys of both, in the graph. */
  readonly keys: ReadonlySet<string>;
  /** Entities and relations that the view leaves out. */
  readonly leftOut: number;
}

/** Whether the dataset tells an opening picture from the rest at all. */
export function hasDetail({ dataset }: DatasetIndex): boolean {
  const isDetail = (item: { readonly tier?: "core" | "detail" }) => item.tier === "detail";
  return (dataset.entities.some(isDetail) || dataset.relations.some(isDetail)) && !dataset.entities.every(isDetail);
}

type Passes<Item> = (item: Item) => boolean;

/** What of a filter each item can answer for itself, without the rest of the graph. */
function itemFilter(
  index: DatasetIndex,
  { clauses = [], time }: Pick<Filter, "clauses" | "time">,
): { readonly entity: Passes<IndexedEntity>; readonly relation: Passes<IndexedRelation> } {
  const tests = (on: "entities" | "relations"): Passes<{ readonly key: string }>[] =>
    clauses.flatMap((clause) => {
      const facet = facetOf(clause.facet);
      if (facet?.on !== on) return [];
      const column = facetColumn(index, facet);
      return [({ key }) => passesClause(clause, column.get(key) ?? [])];
    });
  const [entityTests, relationTests] = [tests("entities"), tests("relations")];
  return {
    entity: (item) => entityTests.every((test) => test(item)) && (!time || passesTime(time, item, index)),
    relation: (item) => relationTests.every((test) => test(item)) && (!time || passesTime(time, item, index)),
  };
}

/** Entities that keep a relation, or never had one. */
function withoutLonely(
  index: DatasetIndex,
  entities: readonly IndexedEntity[],
  relations: readonly IndexedRelation[],
): readonly IndexedEntity[] {
  const ends = new Set(relations.flatMap(({ relation }) => [relation.source, relation.target]));
  return entities.filter(({ key, entity }) => ends.has(entity.id) || index.graph.degree(key) === 0);
}

const between = (entities: readonly IndexedEntity[], relations: readonly IndexedRelation[]): IndexedRelation[] => {
  const ids = new Set(entities.map(({ entity }) => entity.id));
  return relations.filter(({ relation }) => ids.has(relation.source) && ids.has(relation.target));
};

/**
 * Applies a view's tier, hidden entities and filter, and how far an article has been read. A relation shows only between two entities that show. A dataset
 * that is all detail is shown whole.
 */
export function selectVisible(
  index: DatasetIndex,
  { tier = "core", hidden = [], filter = {}, reading }: Pick<View, "tier" | "hidden" | "filter" | "reading">,
): Visible {
  const isAll = tier === "all" || !hasDetail(index);
  const hiddenIds = new Set(hidden);
  const passes = itemFilter(index, filter);
  const read = reading && readThrough(index, reading);
  const isRead = ({ key }: { readonly key: string }) => !read || read.has(key);
  let entities: readonly IndexedEntity[] = [...index.entities.values()].filter(
    (item) =>
      (isAll || item.entity.tier !== "detail") && !hiddenIds.has(item.entity.id) && isRead(item) && passes.entity(item),
  );
  let relations: readonly IndexedRelation[] = between(
    entities,
    [...index.relations.values()].filter(
      (item) => (isAll || item.relation.tier !== "detail") && isRead(item) && passes.relation(item),
    ),
  );
  if (filter.around) {
    const reached = reach(index, relations, filter.around);
    entities = entities.filter(({ entity }) => reached.has(entity.id));
    relations = between(entities, relations);
  }
  if (filter.lonely === "hide") entities = withoutLonely(index, entities, relations);
  const leftOut = index.entities.size - entities.length + index.relations.size - relations.length;
  return { entities, relations, keys: new Set([...entities, ...relations].map(({ key }) => key)), leftOut };
}
