/** What is marked in the articles beside the graph: the counterpart of focus, for those who read. */
import type { PlacedSentence } from "../evidence/sentence-index.ts";
import { placeOf } from "../evidence/sentence-index.ts";
import {
  type Backed,
  backedBy,
  backingOf,
  type DatasetIndex,
  type IndexedRelation,
  relationsOf,
} from "../graph/dataset-index.ts";
import type { EntityId } from "../model/dataset.ts";
import { findPlaces } from "../query/table-counts.ts";
import type { Visible } from "../query/visible.ts";
import type { Chosen } from "./focus.ts";

export interface SentenceMark {
  /** The relations whose quotes are marked, in the order in which the quotes begin; lost quotes come last. */
  readonly quoted: readonly Backed[];
  /** Entities whose mentions stand out. */
  readonly entities: ReadonlySet<EntityId>;
}

export type ArticleMarks = ReadonlyMap<PlacedSentence, SentenceMark>;

const noEntities: ReadonlySet<EntityId> = new Set();

const beginOf = ({ witnesses }: Backed): number =>
  Math.min(...witnesses.map(({ quote }) => quote?.[0]?.start ?? Number.POSITIVE_INFINITY));

export const inReadingOrder = (backed: readonly Backed[]): Backed[] =>
  backed
    .map((item) => ({ item, at: beginOf(item) }))
    .toSorted((a, b) => (a.at === b.at ? 0 : a.at - b.at))
    .map(({ item }) => item);

/**
 * Marks what speaks of the chosen: of a sentence the quotes of all that it backs; of a relation its quotes; of an entity
 * the sentences that mention it or back a relation of its own. Only what shows is marked: sentence and picture say the
 * same. Beside relations or entities a chosen sentence keeps its place in the marks, and adds no quotes.
 */
export function markArticle(index: DatasetIndex, { keys }: Visible, chosen: Chosen): ArticleMarks {
  const { entities = [], relations = [], sentences = [] } = chosen;
  const isShown = ({ key }: IndexedRelation) => keys.has(key);
  const backed = new Map<PlacedSentence, Backed[]>();
  const mentioned = new Map<PlacedSentence, Set<EntityId>>();
  const mark = (place: PlacedSentence): Backed[] => {
    const own = backed.get(place) ?? [];
    backed.set(place, own);
    return own;
  };
  for (const sentence of sentences) {
    const place = placeOf(index.sentences, sentence);
    if (!place) continue;
    const own = mark(place);
    if (relations.length + entities.length > 0) continue;
    own.push(...backedBy(index, sentence).filter(({ related }) => isShown(related)));
  }
  for (const id of relations) {
    const related = index.relations.get(id);
    if (!related || !isShown(related)) continue;
    for (const [place, item] of backingOf(related)) mark(place).push(item);
  }
  for (const id of entities) {
    for (const place of findPlaces(index).get(id) ?? []) {
      mark(place);
      mentioned.set(place, (mentioned.get(place) ?? new Set()).add(id));
    }
    for (const related of relationsOf(index, id).filter(isShown)) {
      for (const { place } of related.standing.witnesses) mark(place);
    }
  }
  return new Map(
    Array.from(backed, ([place, own]) => [
      place,
      { quoted: inReadingOrder(own), entities: mentioned.get(place) ?? noEntities },
    ]),
  );
}
