/** The hedging words of a dataset, for a glossary: where each hedges, what it hedges, and how sure that is then. */
import { anchorQuote } from "../evidence/anchor-quote.ts";
import type { PlacedSentence } from "../evidence/sentence-index.ts";
import { strongestFirst } from "../evidence/standing.ts";
import type { DatasetIndex, IndexedRelation } from "../graph/dataset-index.ts";
import type { Factuality } from "../model/dataset.ts";

/** A word in one sentence, with the relations that are as sure as this by that sentence. */
interface HedgeUse {
  readonly place: PlacedSentence;
  /** Made by the word together with whatever else hedges there: an annotator weighs them as one. */
  readonly factuality: Factuality;
  /** In the order of the dataset. */
  readonly relations: readonly IndexedRelation[];
}

export interface GlossedHedge {
  /** As it is spelled within a sentence, where it stands there at all; else as it begins one. */
  readonly word: string;
  /** BCP 47, of its articles: a word that two languages share is two. */
  readonly language: string;
  /** In reading order; in one sentence the surest first. */
  readonly uses: readonly HedgeUse[];
}

/** A hedge as one piece of evidence lists it. */
interface Listed {
  readonly word: string;
  readonly at: number;
  readonly place: PlacedSentence;
  readonly factuality: Factuality;
  readonly related: IndexedRelation;
}

/** Hedges that stand in their sentence, beside quotes that do: what is lost made nothing less sure. */
function listStanding(index: DatasetIndex): Listed[] {
  return Array.from(index.relations.values(), (related) =>
    related.standing.witnesses.flatMap(({ evidence: { hedges = [], factuality }, place, quote }) =>
      (quote ? hedges : []).flatMap((word) => {
        const at = anchorQuote(place.sentence.text, word)?.[0]?.start;
        return at === undefined ? [] : [{ word, at, place, factuality, related }];
      }),
    ),
  ).flat();
}

function groupBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

const lower = (word: string): string => word.normalize("NFC").toLowerCase();

function gatherUses(listed: readonly Listed[]): HedgeUse[] {
  const bySentence = groupBy(listed, ({ place }) => place);
  return Array.from(bySentence, ([place, inSentence]) =>
    strongestFirst.flatMap((factuality) => {
      const relations = inSentence.filter((one) => one.factuality === factuality).map(({ related }) => related);
      return relations.length === 0 ? [] : [{ place, factuality, relations: [...new Set(relations)] }];
    }),
  ).flat();
}

/**
 * Every hedging word that hedges something, in the order in which one meets them in the articles. A word with a capital
 * and without is one.
 */
export function glossHedges(index: DatasetIndex): readonly GlossedHedge[] {
  const articles = new Map(index.dataset.articles.map(({ id }, order) => [id, order] as const));
  const orderOf = ({ article }: PlacedSentence) => articles.get(article.id) ?? 0;
  const listed = listStanding(index).toSorted(
    (a, b) => orderOf(a.place) - orderOf(b.place) || a.place.order - b.place.order || a.at - b.at,
  );
  const byWord = groupBy(listed, ({ word, place }) => JSON.stringify([place.article.language, lower(word)]));
  return Array.from(byWord.values(), (same) => {
    const [first] = same as [Listed, ...Listed[]];
    const within = same.find(({ word }) => word === lower(word));
    return { word: (within ?? first).word, language: first.place.article.language, uses: gatherUses(same) };
  });
}
