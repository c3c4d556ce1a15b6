import type { PlacedSentence } from "../../core/evidence/sentence-index.ts";
import type { Dataset, Article } from "../../core/model/dataset.ts";
import type { ReaderWords } from "./use-words.ts";

/** Where in its article a sentence stands: "sentence 13", "headline". */
export function sayPlace({ number, kind }: PlacedSentence, { t }: ReaderWords): string {
  return number === null ? t(`witness.kind.${kind}`) : t("witness.sentence", { number });
}

/**
 * A letter for each of several articles, after Z a number, so that witnesses of one and the same outlet are told apart;
 * `null` where there is only one article.
 */
export function articleMark({ articles }: Dataset, article: Article): string | null {
  if (articles.length < 2) return null;
  const at = articles.indexOf(article);
  return at < 26 ? String.fromCodePoint(65 + at) : String(at + 1);
}
