/**
 * BibTeX (Patashnik, "BibTeXing", 1988), in UTF-8 as Biber reads it, with Biber's `langid` and `urldate` beside it. One
 * entry for an article, however often it is quoted; the quotes are its annotation.
 */
import type { Citation, CitedPart } from "../../core/cite/citation.ts";
import type { Article } from "../../core/model/dataset.ts";
import { articlesOf, type CitationOptions } from "./compose.ts";
import { type Day, readDay } from "./dates.ts";
import { annotate } from "./parts.ts";
import { onOneLine } from "./rich-text.ts";

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** Characters that TeX would act on, as TeX prints them. Of braces BibTeX counts escaped ones too: they need names. */
const commands: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};
const escape = (text: string): string =>
  onOneLine(text).replace(/[\\{}~^&%$#_]/g, (sign) => commands[sign] ?? `\\${sign}`);

/** An address, which is read letter by letter: only braces, backslashes and space could harm. */
const escapeAddress = (address: string): string =>
  onOneLine(address).replace(
    /[\\{}\s]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`,
  );

/**
 * The key of an article: its id, so that the same article has the same key wherever it is cited. All but small letters,
 * digits and hyphens are written as code points: BibTeX knows few signs in keys and does not tell capitals from small
 * letters, and two ids must not become one key.
 */
export const keyOf = (id: string): string =>
  Array.from(id, (sign) => (/[a-z0-9-]/.test(sign) ? sign : `_${sign.codePointAt(0)?.toString(16)}.`)).join("");

/** Doubly braced: the title keeps its capitals, and a name is not taken apart, which Indonesian names do not bear. */
const whole = (text: string): string => `{${escape(text)}}`;

/** The language as Babel calls it; `null` for a tag that is none. */
function babelName(tag: string): string | null {
  try {
    const name = new Intl.DisplayNames("en", { type: "language", fallback: "none" }).of(tag.split("-")[0] ?? tag);
    return name?.toLowerCase() ?? null;
  } catch {
    return null;
  }
}

const writeDay = ({ year, month, day }: Day): string =>
  [year, month, day].flatMap((part) => (part === null ? [] : String(part).padStart(2, "0"))).join("-");

function writeEntry(article: Article, citations: readonly Citation[], { words, today }: CitationOptions): string {
  const { publisher, editor, url, language } = article;
  const date = readDay(article.published);
  const langid = babelName(language);
  const month = date?.month == null ? undefined : months[date.month - 1];
  const fields: readonly (readonly [name: string, value: string | null | undefined])[] = [
    ["title", `{${whole(article.title)}}`],
    ["journal", publisher === undefined ? null : `{${escape(publisher)}}`],
    ["editor", editor === undefined ? null : `{${whole(editor)}}`],
    ["year", date && `{${date.year}}`],
    ["month", month],
    ["day", date?.day == null ? null : `{${date.day}}`],
    ["url", url === undefined ? null : `{${escapeAddress(url)}}`],
    ["urldate", url === undefined ? null : `{${writeDay(today)}}`],
    ["langid", langid && `{${escape(langid)}}`],
    ["annote", `{${citations.map((citation) => escape(annotate(citation, words))).join(" \\par ")}}`],
  ];
  const lines = fields.flatMap(([name, value]) => (value == null ? [] : [`  ${name} = ${value},`]));
  return [`@${publisher === undefined ? "misc" : "article"}{${keyOf(article.id)},`, ...lines, "}"].join("\n");
}

export function writeBibtex(parts: readonly CitedPart[], options: CitationOptions): string {
  const all = parts.flatMap(({ citations }) => citations);
  return articlesOf(parts)
    .map((article) =>
      writeEntry(
        article,
        all.filter((citation) => citation.article === article),
        options,
      ),
    )
    .join("\n\n");
}
