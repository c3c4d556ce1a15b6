import type { DatasetIndex, IndexedRelation } from "../graph/dataset-index.ts";
import type { EntityId, Filter } from "../model/dataset.ts";

type Around = NonNullable<Filter["around"]>;

/**
 * The entities that are at most so many relations away, the first ones included. Along a direction only directed
 * relations are one-way; the others are followed from either end.
 */
export function reach(
  { types }: Pick<DatasetIndex, "types">,
  relations: readonly IndexedRelation[],
  { entities, steps, along }: Around,
): ReadonlySet<EntityId> {
  const next = new Map<EntityId, EntityId[]>();
  const link = (from: EntityId, to: EntityId): void => {
    const list = next.get(from);
    if (list) list.push(to);
    else next.set(from, [to]);
  };
  for (const { relation } of relations) {
    const isTwoWay = along === undefined || types.relationTypes.get(relation.type)?.directed === false;
    if (isTwoWay || along === "out") link(relation.source, relation.target);
    if (isTwoWay || along === "in") link(relation.target, relation.source);
  }
  const reached = new Set(entities);
  let edge: readonly EntityId[] = [...reached];
  for (let step = 0; step < steps && edge.length > 0; step++) {
    edge = [...new Set(edge.flatMap((id) => next.get(id) ?? []))].filter((id) => !reached.has(id));
    for (const id of edge) reached.add(id);
  }
  return reached;
}
