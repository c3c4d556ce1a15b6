import type { IndexedEntity, IndexedRelation } from "../graph/dataset-index.ts";
import type { BackedSentence, Searchable, SearchText, SearchTexts } from "./list-texts.ts";
import { holds, readQuery, type SearchQuery, type SearchTerm } from "./search-terms.ts";
import { foldWords } from "./fold-text.ts";
import { widenTerm } from "./similar-words.ts";

export interface Found<Item> {
  readonly item: Item;
  /** The text in which most of what was asked for stands. */
  readonly text: SearchText;
  /** Whether it is found only by words that are one mistake away from what was typed. */
  readonly isSimilar: boolean;
}

export interface SearchResults {
  readonly entities: readonly Found<IndexedEntity>[];
  readonly relations: readonly Found<IndexedRelation>[];
  readonly sentences: readonly Found<BackedSentence>[];
  /** What is to be marked in the texts. */
  readonly terms: readonly SearchTerm[];
}

/** With fewer results than this, what was typed may be a mistake. */
const few = 3;

const countResults = ({ entities, relations, sentences }: Omit<SearchResults, "terms">): number =>
  entities.length + relations.length + sentences.length;

export const hasFewResults = (results: SearchResults): boolean => countResults(results) < few;

/** The rating of what has its words in several texts. */
const inSeveral = 5;

/** Lower is better: the text itself, then words together, words begun, words in part, words in several texts. */
function rateText(folded: string, { terms, whole }: SearchQuery): number {
  if (folded === whole) return 0;
  if (terms.every((term) => holds(folded, term, true))) return folded.includes(whole.trimEnd()) ? 1 : 2;
  return terms.every((term) => holds(folded, term)) ? 3 : inSeveral;
}

interface Rated {
  readonly rating: number;
  readonly text: SearchText | null;
}

/** The best of an item's texts: `names` before `more`, and of several that are as good the one in the reader's language. */
function rate<Item>({ names, more }: Searchable<Item>, query: SearchQuery, language: string | null): Rated {
  let best: Rated = { rating: inSeveral, text: null };
  const rateAll = (texts: readonly SearchText[], least: number): void => {
    for (const text of texts) {
      const rating = Math.max(least, rateText(text.folded, query));
      const isReaders = text.language === language && best.text?.language !== language;
      if (rating < best.rating || (rating === best.rating && rating < inSeveral && isReaders)) best = { rating, text };
    }
  };
  rateAll(names, 0);
  rateAll(more, inSeveral - 1);
  return best;
}

/** Where no text holds everything: the one that holds most. */
function fullestText<Item>({ names, more }: Searchable<Item>, { terms }: SearchQuery): SearchText | null {
  const count = ({ folded }: SearchText) => terms.filter((term) => holds(folded, term)).length;
  return [...names, ...more].reduce<SearchText | null>(
    (best, text) => (best === null || count(text) > count(best) ? text : best),
    null,
  );
}

function searchAmong<Item>(
  all: readonly Searchable<Item>[],
  query: SearchQuery,
  language: string | null,
): Found<Item>[] {
  const { terms } = query;
  const found: (Rated & { readonly one: Searchable<Item> })[] = [];
  for (const one of all) {
    let isOwn = false;
    const isHeld = terms.every((term) => {
      if (!holds(one.own, term)) return one.around.some((folded) => holds(folded, term));
      isOwn = true;
      return true;
    });
    if (isHeld && isOwn) found.push({ one, ...rate(one, query, language) });
  }
  found.sort((a, b) => a.rating - b.rating || b.one.weight - a.one.weight);
  return found.flatMap(({ one, text }) => {
    const shown = text ?? fullestText(one, query);
    return shown ? [{ item: one.item, text: shown, isSimilar: false }] : [];
  });
}

function searchAll(texts: SearchTexts, query: SearchQuery, language: string): SearchResults {
  return {
    entities: searchAmong(texts.entities, query, language),
    relations: searchAmong(texts.relations, query, language),
    // A sentence is shown as it was written where that holds what was asked for.
    sentences: searchAmong(texts.sentences, query, null),
    terms: query.terms,
  };
}

/** What was found as it was typed, then what else was found. */
function append<Item>(exact: readonly Found<Item>[], wide: readonly Found<Item>[]): readonly Found<Item>[] {
  const items = new Set(exact.map(({ item }) => item));
  return [...exact, ...wide.flatMap((one) => (items.has(one.item) ? [] : { ...one, isSimilar: true }))];
}

/**
 * Finds what holds every word of a query, wherever in its texts, and every phrase; of a relation at least one of them in
 * its own texts, the others also in the names of its ends. The best first; then entities by the number of their
 * relations, relations by that of their witnesses, sentences as they are read.
 *
 * @param language the reader's, a BCP 47 tag
 * @param words all words of the texts, or `null` while they are not yet listed: where little is found, a word may have a
 *   mistake
 */
export function searchTexts(
  texts: SearchTexts,
  asked: string,
  { language, words }: { readonly language: string; readonly words: Iterable<string> | null },
): SearchResults {
  const query = readQuery(asked);
  if (query.terms.length === 0) return { entities: [], relations: [], sentences: [], terms: [] };
  const exact = searchAll(texts, query, language);
  if (!words || !hasFewResults(exact)) return exact;
  const terms = query.terms.map((term) => widenTerm(term, words));
  const wide = searchAll(texts, { ...query, terms }, language);
  return {
    entities: append(exact.entities, wide.entities),
    relations: append(exact.relations, wide.relations),
    sentences: append(exact.sentences, wide.sentences),
    terms,
  };
}

/**
 * Finds short texts by their words in the same way, mistakes forgiven where nothing is found: the best first, then in
 * their own order.
 *
 * @returns places in `labels`; all of them for a query without words
 */
export function searchLabels(
  labels: readonly string[],
  asked: string,
): { readonly found: readonly number[]; readonly terms: readonly SearchTerm[] } {
  const folded = labels.map(foldWords);
  const rank = (query: SearchQuery): number[] =>
    folded
      .map((label, at) => ({ at, rating: rateText(label, query) }))
      .filter(({ rating }) => rating < inSeveral)
      .toSorted((a, b) => a.rating - b.rating)
      .map(({ at }) => at);
  const query = readQuery(asked);
  const exact = rank(query);
  if (exact.length > 0) return { found: exact, terms: query.terms };
  const words = new Set(folded.flatMap((label) => label.trim().split(" ")));
  const terms = query.terms.map((term) => widenTerm(term, words));
  return { found: rank({ ...query, terms }), terms };
}
