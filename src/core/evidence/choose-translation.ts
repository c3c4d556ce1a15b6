import type { Article, Sentence } from "../model/dataset.ts";
import { pickText, type ShownText } from "../model/local-text.ts";

/**
 * The translation to show of a sentence: in the reader's language where there is one, else the nearest to it. What stands
 * in the article's own language is no translation.
 *
 * @param language BCP 47, the reader's
 * @returns `null` where the sentence has none
 */
export function chooseTranslation(
  { translations = {} }: Pick<Sentence, "translations">,
  article: Pick<Article, "language">,
  language: string,
): ShownText | null {
  const others = Object.entries<string>(translations).filter(([tag]) => tag !== article.language);
  return others.length > 0 ? pickText(Object.fromEntries(others), language) : null;
}
