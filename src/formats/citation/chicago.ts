/**
 * The Chicago Manual of Style, 17th edition (2017), notes and bibliography.
 *
 * - A newspaper's article on the web, in a note: title, newspaper, date, address (14.191); in the bibliography an article
 *   without an author stands under the name of its newspaper (14.199), and without that under its title (14.79). Its
 *   editor is named after the title (14.104).
 * - A comma follows a title's own question mark, a full stop does not (6.125).
 * - Without a date: "n.d.", in Indonesian "t.t." (14.145), and when the page was seen (14.12).
 * - Words that an article quotes: "quoted in", in Indonesian "dikutip dalam" (14.260).
 *
 * Indonesian words and punctuation are those of the locale `id-ID` of the Citation Style Language: "disunting oleh",
 * "diakses", "t.t.", and as in the manual a comma before the closing mark.
 */
import type { CitationWords } from "../../core/cite/citation.ts";
import type { Article } from "../../core/model/dataset.ts";
import { type Day, readDay, sayDay } from "./dates.ts";
import { sayPlace, saySpeakers } from "./parts.ts";
import { join, onOneLine, type Run, type Runs, text } from "./rich-text.ts";
import type { CitationStyle } from "./style.ts";

/** A title between quotation marks that hold the sign which follows it. */
function titleRuns({ title, language }: Article, sign: "," | "."): Runs {
  const words = onOneLine(title);
  const isEnded = sign === "." && /[.?!…]$/u.test(words);
  return [text("“"), { text: words, language }, text(`${isEnded ? "" : sign}”`)];
}

function sayDate({ published }: Article, { locale, term }: CitationWords): string {
  const day = readDay(published);
  return day ? sayDay(day, locale) : term("noDate");
}

/** When an undated page on the web was seen; of others nobody asks. */
function sayAccess({ published, url }: Article, { locale, term }: CitationWords, today: Day): string | null {
  return url === undefined || readDay(published) ? null : term("accessed", { date: sayDay(today, locale) });
}

const capitalize = (words: string, locale: string): string =>
  words.replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase(locale));

const some = (words: string | null | undefined): Runs => (words == null ? [] : [text(onOneLine(words))]);
const newspaper = ({ publisher }: Article): Run[] =>
  publisher === undefined ? [] : [{ text: onOneLine(publisher), isItalic: true }];
const address = ({ url }: Article): Run[] => (url === undefined ? [] : [{ text: onOneLine(url), isLink: true }]);

export const chicago: CitationStyle = {
  list: "bibliography",
  inText: () => [],
  note: (citation, words, today) => {
    const { article } = citation;
    const { term, locale } = words;
    const speakers = saySpeakers(citation, words);
    const opening = speakers === null ? [] : [text(`${capitalize(speakers, locale)}, ${term("quotedIn")} `)];
    const rest = join(
      [
        some(article.editor === undefined ? null : term("editedBy", { editor: article.editor })),
        newspaper(article),
        some(sayDate(article, words)),
        some(sayPlace(citation, words)),
        some(sayAccess(article, words, today)),
        address(article),
      ],
      ", ",
    );
    return [...opening, ...titleRuns(article, ","), text(" "), ...rest, text(".")];
  },
  reference: (article, words, today) => {
    const { term, locale } = words;
    const sentences = [
      some(article.editor === undefined ? null : capitalize(term("editedBy", { editor: article.editor }), locale)),
      some(sayDate(article, words)),
      some(sayAccess(article, words, today)).map((run) => ({ ...run, text: capitalize(run.text, locale) })),
      address(article),
    ].map((runs) => (runs.length === 0 ? [] : [...runs, ...(runs.at(-1)?.text.endsWith(".") ? [] : [text(".")])]));
    const [first] = newspaper(article);
    return join([first ? [first, text(".")] : [], titleRuns(article, "."), ...sentences], " ");
  },
};
