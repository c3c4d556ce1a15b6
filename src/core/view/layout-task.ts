import type { DatasetIndex, IndexedEntity, IndexedRelation } from "../graph/dataset-index.ts";
import type { LayoutTask, TaskNode } from "../layout/catalogue/layout-task.ts";
import type { Point } from "../layout/layout-graph.ts";
import type { EntityId } from "../model/dataset.ts";
import { spanOf } from "../query/time-filter.ts";
import { entityBox } from "./build-scene.ts";

interface Shown {
  readonly entities: readonly IndexedEntity[];
  readonly relations: readonly IndexedRelation[];
}

interface TaskOptions {
  /** Where entities are, as far as they are anywhere. */
  readonly positions: ReadonlyMap<EntityId, Point>;
  /** Entities that stay where they are; those without a place cannot. */
  readonly fixed: ReadonlySet<EntityId>;
  readonly middle: readonly EntityId[];
  readonly aspect: number;
}

/** When something begins, in UTC milliseconds; what has no beginning, when it ends. */
function timeOf(date: string | undefined): number | null {
  const span = date === undefined ? null : spanOf(date);
  if (!span) return null;
  return [span.first, span.last].find(Number.isFinite) ?? null;
}

/** What a layout needs to know of entities and relations. */
export function buildLayoutTask(
  index: DatasetIndex,
  { entities, relations }: Shown,
  { positions, fixed, middle, aspect }: TaskOptions,
): LayoutTask {
  const firstTimes = new Map<EntityId, number>();
  for (const { relation } of relations) {
    const time = timeOf(relation.date);
    if (time === null) continue;
    for (const id of [relation.source, relation.target])
      firstTimes.set(id, Math.min(time, firstTimes.get(id) ?? Number.POSITIVE_INFINITY));
  }
  const groupOf = new Map(Array.from(index.types.entityTypes.keys(), (type, group) => [type, group] as const));
  const held = new Map<string, Point>();
  const nodes = entities.map((indexed): TaskNode => {
    const { key, entity } = indexed;
    const at = positions.get(entity.id) ?? null;
    if (at && fixed.has(entity.id)) held.set(key, at);
    return {
      ...entityBox(index, indexed),
      at,
      group: groupOf.get(entity.type) ?? groupOf.size,
      time: timeOf(entity.date),
      firstTime: firstTimes.get(entity.id) ?? null,
    };
  });
  const edges = relations.map(({ key, relation }) => ({
    key,
    source: index.graph.source(key),
    target: index.graph.target(key),
    isDirected: index.types.relationTypes.get(relation.type)?.directed ?? true,
  }));
  return { nodes, edges, fixed: held, middle: middle.flatMap((id) => index.entities.get(id)?.key ?? []), aspect };
}
