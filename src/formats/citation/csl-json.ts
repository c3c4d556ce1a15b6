/**
 * CSL-JSON, the data of the Citation Style Language 1.0.2 (`csl-data.json` of its schema): one item for an article,
 * however often it is quoted; the quotes are its annotation. Names stay whole: nobody says which part is the family's.
 */
import type { CitedPart } from "../../core/cite/citation.ts";
import type { Article } from "../../core/model/dataset.ts";
import { articlesOf, type CitationOptions } from "./compose.ts";
import { type Day, readDay } from "./dates.ts";
import { annotate } from "./parts.ts";

const datePartsOf = ({ year, month, day }: Day) => ({
  "date-parts": [[year, month, day].filter((part) => part !== null)],
});

function writeItem(article: Article, annote: string, today: Day) {
  const { id, title, language, publisher, editor, url } = article;
  const date = readDay(article.published);
  return {
    id,
    type: "article-newspaper",
    title,
    language,
    ...(publisher !== undefined && { "container-title": publisher }),
    ...(editor !== undefined && { editor: [{ literal: editor }] }),
    ...(date && { issued: datePartsOf(date) }),
    ...(url !== undefined && { URL: url, accessed: datePartsOf(today) }),
    annote,
  };
}

/** @returns a list of items; empty where nothing is cited */
export function writeCslJson(parts: readonly CitedPart[], { words, today }: CitationOptions): string {
  const all = parts.flatMap(({ citations }) => citations);
  const items = articlesOf(parts).map((article) => {
    const own = all.filter((citation) => citation.article === article);
    return writeItem(article, own.map((citation) => annotate(citation, words)).join("\n"), today);
  });
  return items.length === 0 ? "" : JSON.stringify(items, null, 2);
}
