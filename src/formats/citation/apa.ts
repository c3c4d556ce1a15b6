/**
 * The style of the American Psychological Association: Publication Manual, 7th edition (2020).
 *
 * - A newspaper's article on the web: author, date, title, newspaper, address (10.1, example 16). Whoever edits the
 *   newspaper is no author; without one the title moves to the front (9.12), in the text shortened and in quotation
 *   marks (8.14). Nobody's name is turned round: Indonesian and Korean names have no place for that.
 * - Without a date: "n.d.", in Indonesian "t.t." (9.17).
 * - Without pages: the number of the paragraph (8.28). Words that an article quotes: "as cited in" (8.6), in Indonesian
 *   "dikutip dalam".
 *
 * Indonesian words and punctuation are those of the locale `id-ID` of the Citation Style Language, which like the manual
 * puts a comma before the closing mark.
 */
import type { Article } from "../../core/model/dataset.ts";
import { readDay, sayDayOfYear } from "./dates.ts";
import { sayPlace, saySpeakers } from "./parts.ts";
import { join, onOneLine, type Run, text } from "./rich-text.ts";
import type { CitationStyle } from "./style.ts";

/** A title up to its colon, dash or first question; a title without them whole. */
function shorten(title: string): string {
  const [, main] = /^(.+?)(?::|\s[–—-]|[?!](?=\s\S))(?:\s|$)/u.exec(title) ?? [];
  return main ?? title;
}

const titleOf = ({ title, language }: Article): Run => ({ text: onOneLine(title), language });

export const apa: CitationStyle = {
  list: "references",
  inText: (citation, words) => {
    const { article } = citation;
    const speakers = saySpeakers(citation, words);
    const place = sayPlace(citation, words);
    const year = readDay(article.published)?.year;
    return [
      text(` (${speakers === null ? "" : `${speakers}, ${words.term("citedIn")} `}“`),
      { text: shorten(onOneLine(article.title)), language: article.language },
      text(`,” ${year ?? words.term("noDate")}${place === null ? "" : `, ${place}`})`),
    ];
  },
  note: () => [],
  reference: (article, { locale, term }) => {
    const title = titleOf(article);
    const day = readDay(article.published);
    const inYear = day && sayDayOfYear(day, locale);
    const date = day ? `${day.year}${inYear === null ? "" : `, ${inYear}`}` : term("noDate");
    const { publisher, url } = article;
    return join(
      [
        [title, text(`${/[.?!…]$/u.test(title.text) ? "" : "."} (${date}).`)],
        publisher === undefined ? [] : [{ text: onOneLine(publisher), isItalic: true }, text(".")],
        url === undefined ? [] : [{ text: onOneLine(url), isLink: true }],
      ],
      " ",
    );
  },
};
