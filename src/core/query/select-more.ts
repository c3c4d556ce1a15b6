/** Selections made from selections, among what shows. Ids come in the order of the dataset. */
import type { DatasetIndex } from "../graph/dataset-index.ts";
import type { EntityId, RelationId } from "../model/dataset.ts";
import type { Visible } from "./visible.ts";

export interface Selected {
  readonly entities: readonly EntityId[];
  readonly relations: readonly RelationId[];
}

type Shown = Pick<Visible, "entities" | "relations">;

const pick = ({ entities }: Shown, ids: ReadonlySet<EntityId>): EntityId[] =>
  entities.flatMap(({ entity }) => (ids.has(entity.id) ? [entity.id] : []));

/** The entities that are not selected. */
export function invertSelection(shown: Shown, { entities }: Pick<Selected, "entities">): EntityId[] {
  const own = new Set(entities);
  return shown.entities.flatMap(({ entity }) => (own.has(entity.id) ? [] : [entity.id]));
}

/** The selected entities and their neighbours; of selected relations the ends. */
export function growSelection(shown: Shown, { entities, relations }: Selected): EntityId[] {
  const own = new Set(entities);
  const chosen = new Set(relations);
  const grown = new Set(entities);
  for (const { relation } of shown.relations) {
    if (!own.has(relation.source) && !own.has(relation.target) && !chosen.has(relation.id)) continue;
    grown.add(relation.source);
    grown.add(relation.target);
  }
  return pick(shown, grown);
}

/** The selected entities without those at the rim: whoever has a relation out of the selection. */
export function shrinkSelection(shown: Shown, { entities }: Pick<Selected, "entities">): EntityId[] {
  const own = new Set(entities);
  const inner = new Set(entities);
  for (const { relation } of shown.relations) {
    if (!own.has(relation.source)) inner.delete(relation.target);
    if (!own.has(relation.target)) inner.delete(relation.source);
  }
  return pick(shown, inner);
}

/** All entities and relations whose type something selected has. */
export function selectSameType(index: DatasetIndex, shown: Shown, { entities, relations }: Selected): Selected {
  const types = new Set(entities.flatMap((id) => index.entities.get(id)?.entity.type ?? []));
  const relationTypes = new Set(relations.flatMap((id) => index.relations.get(id)?.relation.type ?? []));
  return {
    entities: shown.entities.flatMap(({ entity }) => (types.has(entity.type) ? [entity.id] : [])),
    relations: shown.relations.flatMap(({ relation }) => (relationTypes.has(relation.type) ? [relation.id] : [])),
  };
}
