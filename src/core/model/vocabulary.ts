import core from "./core-vocabulary.json" with { type: "json" };
import type { EntityType, Family, RelationType, Vocabulary } from "./dataset.ts";

/** The types that a dataset may use, by id and in the order of the legend. */
export interface Types {
  readonly families: ReadonlyMap<string, Family>;
  readonly entityTypes: ReadonlyMap<string, EntityType>;
  readonly relationTypes: ReadonlyMap<string, RelationType>;
}

function byId<Item extends { readonly id: string }>(...lists: (readonly Item[] | undefined)[]): Map<string, Item> {
  return new Map(lists.flatMap((list) => (list ?? []).map((item) => [item.id, item] as const)));
}

/** The core vocabulary with a dataset's own added; a type of the dataset takes the place of a core type of the same id. */
export function resolveTypes(own: Vocabulary | undefined): Types {
  return {
    families: byId<Family>(core.families, own?.families),
    entityTypes: byId<EntityType>(core.entityTypes, own?.entityTypes),
    relationTypes: byId<RelationType>(core.relationTypes, own?.relationTypes),
  };
}
