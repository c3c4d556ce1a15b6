import { type DatasetIndex, type IndexedRelation, relationsOf } from "../graph/dataset-index.ts";
import type { EntityId, Family } from "../model/dataset.ts";
import { compareEdtf } from "../model/edtf-date.ts";

type Direction = "out" | "in";

/** The relations of an entity that are of one family and run one way. */
export interface RelationGroup {
  readonly family: Family;
  readonly direction: Direction;
  readonly relations: readonly IndexedRelation[];
}

/** Groups an entity's relations by family, in the order of the vocabulary, and direction; undirected ones run out. */
export function groupRelations(index: DatasetIndex, id: EntityId): RelationGroup[] {
  const groups = new Map<string, IndexedRelation[]>();
  for (const related of relationsOf(index, id)) {
    const type = index.types.relationTypes.get(related.relation.type);
    const isIn = related.relation.source !== id && type?.directed !== false;
    const key = `${type?.family} ${isIn ? "in" : "out"}`;
    groups.set(key, [...(groups.get(key) ?? []), related]);
  }
  return [...index.types.families.values()].flatMap((family) =>
    (["out", "in"] as const).flatMap((direction) => {
      const relations = groups.get(`${family.id} ${direction}`);
      return relations ? [{ family, direction, relations }] : [];
    }),
  );
}

/** What is said directly among entities, in the order of dates; undated relations come last, as in the dataset. */
export function relationsAmong(index: DatasetIndex, ids: readonly EntityId[]): IndexedRelation[] {
  const among = new Set(ids);
  const found = new Map<string, IndexedRelation>();
  for (const id of ids) {
    for (const related of relationsOf(index, id)) {
      const { source, target } = related.relation;
      const isAmong = among.has(source) && among.has(target) && (source !== target || among.size === 1);
      if (isAmong) found.set(related.key, related);
    }
  }
  return [...found.values()].toSorted((a, b) => compareEdtf(a.relation.date, b.relation.date));
}

/** The entities outside a selection that each of its members is related to, in the order of the dataset. */
export function sharedNeighbours(index: DatasetIndex, ids: readonly EntityId[]): EntityId[] {
  const [first, ...rest] = ids.map((id) => {
    const key = index.entities.get(id)?.key;
    return new Set(key === undefined ? [] : index.graph.neighbors(key));
  });
  if (!first) return [];
  const own = new Set(ids);
  return [...first]
    .filter((key) => rest.every((neighbours) => neighbours.has(key)))
    .toSorted((a, b) => Number(a.slice(1)) - Number(b.slice(1)))
    .flatMap((key) => index.entityOf.get(key)?.entity.id ?? [])
    .filter((id) => !own.has(id));
}
