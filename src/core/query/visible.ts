import type { DatasetIndex, IndexedEntity, IndexedRelation } from "../graph/dataset-index.ts";
import type { View } from "../model/dataset.ts";

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

/**
 * Applies a view's tier and hidden entities. A relation shows only between two entities that show. A dataset that is
 * all detail is shown whole.
 */
export function selectVisible(
  index: DatasetIndex,
  { tier = "core", hidden = [] }: Pick<View, "tier" | "hidden">,
): Visible {
  const isAll = tier === "all" || !hasDetail(index);
  const hiddenIds = new Set(hidden);
  const entities: IndexedEntity[] = [];
  const shown = new Set<string>();
  for (const indexed of index.entities.values()) {
    if (hiddenIds.has(indexed.entity.id) || (!isAll && indexed.entity.tier === "detail")) continue;
    entities.push(indexed);
    shown.add(indexed.entity.id);
  }
  const relations: IndexedRelation[] = [];
  for (const indexed of index.relations.values()) {
    const { relation } = indexed;
    const isShown = (isAll || relation.tier !== "detail") && shown.has(relation.source) && shown.has(relation.target);
    if (isShown) relations.push(indexed);
  }
  const leftOut = index.entities.size - entities.length + index.relations.size - relations.length;
  return { entities, relations, keys: new Set([...entities, ...relations].map(({ key }) => key)), leftOut };
}
