import type { Citation, CitationStyleId, CitationWords, CitedPart } from "../../core/cite/citation.ts";
import type { Article } from "../../core/model/dataset.ts";
import { apa } from "./apa.ts";
import { chicago } from "./chicago.ts";
import type { Day } from "./dates.ts";
import { quoteRuns, sayReading } from "./parts.ts";
import { join, type Line, onOneLine, type Runs, text } from "./rich-text.ts";
import type { CitationStyle } from "./style.ts";

export interface CitationOptions {
  readonly style: CitationStyleId;
  readonly words: CitationWords;
  /** For pages that do not say how old they are. */
  readonly today: Day;
}

const styles: Readonly<Record<CitationStyleId, CitationStyle>> = { apa, chicago };

/** The articles that are cited, each once, as they come. */
export function articlesOf(parts: readonly CitedPart[]): Article[] {
  return [...new Set(parts.flatMap(({ citations }) => citations.map(({ article }) => article)))];
}

function composeCitation(citation: Citation, { style, words, today }: CitationOptions): Line[] {
  const { inText, note } = styles[style];
  const reading = sayReading(citation, words);
  const source = join(
    [note(citation, words, today), reading === null ? [] : [text(reading)], [{ text: citation.link, isLink: true }]],
    " ",
  );
  return [
    { kind: "quote", runs: [...quoteRuns(citation), ...inText(citation, words)] },
    { kind: "source", runs: source },
  ];
}

/** Where a sentence is from, for a place that has the sentence itself: in the text or, where a style has notes, as one. */
export function composeSource(citation: Citation, { style, words, today }: CitationOptions): Runs {
  const { inText, note } = styles[style];
  const runs = inText(citation, words);
  return runs.length > 0 ? runs : note(citation, words, today);
}

function composePart(part: CitedPart, options: CitationOptions): Line[] {
  const said = part.subject && options.words.subject(part.subject);
  const about = said?.about.map(onOneLine).filter((words) => words !== "") ?? [];
  return [
    ...(said ? [{ kind: "title" as const, runs: [text(onOneLine(said.title))] }] : []),
    ...about.map((words) => ({ kind: "about" as const, runs: [text(words)] })),
    ...part.citations.flatMap((citation) => composeCitation(citation, options)),
  ];
}

const plainOf = (runs: Runs): string => runs.map((run) => run.text).join("");

/** Parts with their quotes, then the list of the articles that they are from, in the order of the alphabet. */
export function compose(parts: readonly CitedPart[], options: CitationOptions): Line[] {
  const { words, today } = options;
  const { reference, list } = styles[options.style];
  const { compare } = new Intl.Collator(words.locale, { ignorePunctuation: true, numeric: true });
  const references = articlesOf(parts)
    .map((article) => reference(article, words, today))
    .toSorted((a, b) => compare(plainOf(a), plainOf(b)));
  return [
    ...parts.flatMap((part) => composePart(part, options)),
    ...(references.length > 0 ? [{ kind: "listTitle" as const, runs: [text(words.term(list))] }] : []),
    ...references.map((runs) => ({ kind: "reference" as const, runs })),
  ];
}
