import type { Article, ArticleId, Dataset, Paragraph, Sentence, SentenceId, SentenceRef } from "../model/dataset.ts";

/** A sentence with its place in its article. */
export interface PlacedSentence {
  readonly article: Article;
  readonly sentence: Sentence;
  readonly kind: Paragraph["kind"];
  /** 0-based, among all sentences of the article in reading order. */
  readonly order: number;
  /** 0-based, among all sentences of all articles. */
  readonly rank: number;
  /** 1-based among the sentences of the body; `null` elsewhere. */
  readonly number: number | null;
  /** Of its paragraph, 1-based among those of the body; `null` elsewhere. */
  readonly paragraph: number | null;
}

/** The sentences of one article, in reading order and by id. */
interface ArticleSentences {
  readonly list: readonly PlacedSentence[];
  readonly byId: ReadonlyMap<SentenceId, PlacedSentence>;
}

export type SentenceIndex = ReadonlyMap<ArticleId, ArticleSentences>;

function indexArticle(article: Article, before: number): ArticleSentences {
  const list: PlacedSentence[] = [];
  const byId = new Map<SentenceId, PlacedSentence>();
  let inBody = 0;
  let bodies = 0;
  for (const { kind, sentences } of article.paragraphs) {
    const paragraph = kind === "body" ? ++bodies : null;
    for (const sentence of sentences) {
      const number = kind === "body" ? ++inBody : null;
      const placed = { article, sentence, kind, order: list.length, rank: before + list.length, number, paragraph };
      list.push(placed);
      byId.set(sentence.id, placed);
    }
  }
  return { list, byId };
}

export function indexSentences(articles: Dataset["articles"]): SentenceIndex {
  const index = new Map<ArticleId, ArticleSentences>();
  let before = 0;
  for (const article of articles) {
    const indexed = indexArticle(article, before);
    index.set(article.id, indexed);
    before += indexed.list.length;
  }
  return index;
}

/** @returns `undefined` where the dataset has no such sentence */
export function placeOf(index: SentenceIndex, [article, sentence]: SentenceRef): PlacedSentence | undefined {
  return index.get(article)?.byId.get(sentence);
}

export const refOf = ({ article, sentence }: PlacedSentence): SentenceRef => [article.id, sentence.id];

/**
 * What precedes and follows a sentence in its article, navigation lines passed over.
 *
 * @returns `null` at the article's ends
 */
export function neighbourSentences(
  index: SentenceIndex,
  { article, order }: PlacedSentence,
): { readonly before: PlacedSentence | null; readonly after: PlacedSentence | null } {
  const list = index.get(article.id)?.list ?? [];
  const isText = (placed: PlacedSentence) => placed.kind !== "boilerplate";
  return {
    before: list.slice(0, order).findLast(isText) ?? null,
    after: list.slice(order + 1).find(isText) ?? null,
  };
}
