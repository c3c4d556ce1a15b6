import type { DatasetIndex, IndexedRelation } from "../graph/dataset-index.ts";
import type { EntityId, Filter } from "../model/dataset.ts";

type Around = NonNullable<Filter["around"]>;

/** Gives, step by step, the entities that are first reached with it; begins with those in the middle. */
function* spread(
  { types }: Pick<DatasetIndex, "types">,
  relations: readonly IndexedRelation[],
  { entities, along }: Pick<Around, "entities" | "along">,
): Generator<readonly EntityId[], void, void> {
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
  for (let edge: readonly EntityId[] = [...reached]; edge.length > 0; ) {
    yield edge;
    edge = [...new Set(edge.flatMap((id) => next.get(id) ?? []))].filter((id) => !reached.has(id));
    for (const id of edge) reached.add(id);
  }
}

/**
 * The entities that are at most so many relations away, the first ones included. Along a direction only directed
 * relations are one-way; the others are followed from either end.
 */
export function reach(
  index: Pick<DatasetIndex, "types">,
  relations: readonly IndexedRelation[],
  { steps, ...middle }: Around,
): ReadonlySet<EntityId> {
  const reached = new Set<EntityId>();
  let step = 0;
  for (const edge of spread(index, relations, middle)) {
    for (const id of edge) reached.add(id);
    if (step++ === steps) break;
  }
  return reached;
}

/** How many entities are at most 1, 2, and so on up to `most` relations away, the first ones included. */
export function countReached(
  index: Pick<DatasetIndex, "types">,
  relations: readonly IndexedRelation[],
  middle: Pick<Around, "entities" | "along">,
  most: number,
): readonly number[] {
  const counts: number[] = [];
  let count = 0;
  for (const edge of spread(index, relations, middle)) {
    count += edge.length;
    counts.push(count);
    if (counts.length > most) break;
  }
  return Array.from({ length: most }, (_, i) => counts[i + 1] ?? count);
}
