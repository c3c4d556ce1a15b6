/** Reading an article sentence by sentence, while the graph grows with what each of them backs. */
import type { TextRange } from "../evidence/anchor-quote.ts";
import type { PlacedSentence, SentenceIndex } from "../evidence/sentence-index.ts";
import { type Backed, backedBy, type DatasetIndex } from "../graph/dataset-index.ts";
import type { ArticleId, SentenceRef, View } from "../model/dataset.ts";

type Reading = NonNullable<View["reading"]>;

/** The sentences that are read, in their order: all but the page's navigation. */
export function readingSteps(sentences: SentenceIndex, article: ArticleId): readonly PlacedSentence[] {
  return (sentences.get(article)?.list ?? []).filter(({ kind }) => kind !== "boilerplate");
}

/** What is backed by the sentences read so far: the keys of those relations, and of their ends. */
export function readThrough(
  { sentences, backing, graph }: DatasetIndex,
  { article, through, last }: Reading,
): ReadonlySet<string> {
  const { list = [], byId } = sentences.get(article) ?? {};
  const order = byId?.get(through)?.order ?? -1;
  const keys = new Set<string>();
  for (const place of list.slice(0, last === "hide" ? order : order + 1)) {
    for (const { related } of backing.get(place) ?? []) {
      for (const key of [related.key, graph.source(related.key), graph.target(related.key)]) keys.add(key);
    }
  }
  return keys;
}

/** What of that a sentence backs no earlier sentence of its article does. */
export function addedBy({ backing }: DatasetIndex, place: PlacedSentence): readonly Backed[] {
  const isEarlier = ({ article, order }: PlacedSentence) => article === place.article && order < place.order;
  return (backing.get(place) ?? []).filter(
    ({ related }) => !related.standing.witnesses.some((witness) => isEarlier(witness.place)),
  );
}

/** What is drawn from a stretch of a sentence: all that it backs by a quote which reaches into that stretch. */
export function drawnFrom(index: DatasetIndex, sentence: SentenceRef, { start, end }: TextRange): readonly Backed[] {
  const reachesIn = (quote: TextRange) => quote.start < end && start < quote.end;
  return backedBy(index, sentence).filter(({ witnesses }) => witnesses.some(({ quote }) => quote?.some(reachesIn)));
}
