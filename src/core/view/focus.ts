import { backedBy, type DatasetIndex, relationsOf } from "../graph/dataset-index.ts";
import type { EntityId, RelationId, SentenceRef } from "../model/dataset.ts";
import type { Path } from "../query/path.ts";
import type { Visible } from "../query/visible.ts";
import type { Focus } from "./scene.ts";

/** What one has selected, or points at. Beside entities or relations, sentences only say where to read. */
export interface Chosen {
  readonly entities?: readonly EntityId[];
  readonly relations?: readonly RelationId[];
  readonly sentences?: readonly SentenceRef[];
}

/** The relations that are chosen: by themselves, or by the sentences that back them. */
export function chosenRelations(
  index: DatasetIndex,
  { entities = [], relations = [], sentences = [] }: Chosen,
): RelationId[] {
  if (relations.length + entities.length > 0) return [...relations];
  return sentences.flatMap((sentence) => backedBy(index, sentence)).map(({ related }) => related.relation.id);
}

/**
 * What stands out around the chosen: a relation with its two ends, an entity with its neighbours; of several entities
 * the relations among them and, where there are none, those of each; of a sentence all that it backs.
 *
 * @returns `null` when nothing that shows is chosen: then nothing fades; beside a sentence that backs nothing all does
 */
export function focusOn(index: DatasetIndex, visible: Visible, chosen: Chosen): Focus | null {
  const nodes = new Set<string>();
  const edges = new Set<string>();
  const marked = new Set<string>();
  const addEdge = (key: string) => {
    edges.add(key);
    nodes.add(index.graph.source(key));
    nodes.add(index.graph.target(key));
  };
  for (const id of chosenRelations(index, chosen)) {
    const key = index.relations.get(id)?.key;
    if (key === undefined || !visible.keys.has(key)) continue;
    addEdge(key);
    marked.add(key);
  }
  const entities = (chosen.entities ?? []).filter((id) => visible.keys.has(index.entities.get(id)?.key ?? ""));
  const shownRelations = (id: EntityId) => relationsOf(index, id).filter(({ key }) => visible.keys.has(key));
  const among = new Set(entities);
  const isAmong = (id: EntityId) =>
    shownRelations(id).filter(({ relation }) => among.has(relation.source) && among.has(relation.target));
  const shared = entities.length > 1 ? entities.flatMap(isAmong) : [];
  for (const { key } of shared) addEdge(key);
  for (const id of entities) {
    const key = index.entities.get(id)?.key as string;
    nodes.add(key);
    marked.add(key);
    if (shared.length === 0) for (const related of shownRelations(id)) addEdge(related.key);
  }
  return nodes.size === 0 && !chosen.sentences?.length ? null : { nodes, edges, marked };
}

/** Lets a path stand out, with all relations of its steps; its two ends and the relations are marked. */
export function focusOnPath(index: DatasetIndex, { steps }: Path): Focus {
  const keyOf = (id: EntityId): string => index.entities.get(id)?.key as string;
  const edges = new Set(steps.flatMap(({ relations }) => relations.map(({ key }) => key)));
  const nodes = new Set(steps.flatMap(({ from, to }) => [keyOf(from), keyOf(to)]));
  const ends = [...steps.slice(0, 1).map(({ from }) => keyOf(from)), ...steps.slice(-1).map(({ to }) => keyOf(to))];
  return { nodes, edges, marked: new Set([...ends, ...edges]) };
}
