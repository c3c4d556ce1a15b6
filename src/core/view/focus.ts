import { type DatasetIndex, relationsOf } from "../graph/dataset-index.ts";
import type { EntityId, RelationId } from "../model/dataset.ts";
import type { Focus } from "./scene.ts";

/** What one has selected, or points at. */
export interface Chosen {
  readonly entities: readonly EntityId[];
  readonly relations: readonly RelationId[];
}

/**
 * What stands out around the chosen: a relation with its two ends, an entity with its neighbours; of several entities
 * the relations among them and, where there are none, those of each.
 *
 * @returns `null` when nothing that the dataset has is chosen: then nothing fades
 */
export function focusOn(index: DatasetIndex, chosen: Chosen): Focus | null {
  const nodes = new Set<string>();
  const edges = new Set<string>();
  const marked = new Set<string>();
  const addEdge = (key: string) => {
    edges.add(key);
    nodes.add(index.graph.source(key));
    nodes.add(index.graph.target(key));
  };
  for (const id of chosen.relations) {
    const key = index.relations.get(id)?.key;
    if (key === undefined) continue;
    addEdge(key);
    marked.add(key);
  }
  const entities = chosen.entities.filter((id) => index.entities.has(id));
  const among = new Set(entities);
  const isAmong = (id: EntityId) =>
    relationsOf(index, id).filter(({ relation }) => among.has(relation.source) && among.has(relation.target));
  const shared = entities.length > 1 ? entities.flatMap(isAmong) : [];
  for (const { key } of shared) addEdge(key);
  for (const id of entities) {
    const key = index.entities.get(id)?.key as string;
    nodes.add(key);
    marked.add(key);
    if (shared.length === 0) for (const related of relationsOf(index, id)) addEdge(related.key);
  }
  return nodes.size === 0 ? null : { nodes, edges, marked };
}
