/** What both styles say alike: who speaks, where in the article, and how the evidence was read. */
import type { Citation, CitationWords } from "../../core/cite/citation.ts";
import { onOneLine, type Run, text } from "./rich-text.ts";

/** Who is quoted in the article, from the nearest speaker on; `null` where it speaks itself. */
export function saySpeakers({ speakers }: Citation, { entity, term }: CitationWords): string | null {
  if (speakers === null) return null;
  if (speakers.length === 0) return term("unnamed");
  return speakers.map((id) => onOneLine(entity(id))).join(` ${term("through")} `);
}

/** The paragraph, counted by the reader, as both manuals have it for pages without numbers; else the part of the page. */
export function sayPlace({ kind, paragraphs }: Citation, { term }: CitationWords): string | null {
  if (kind !== "body") return term(kind);
  if (paragraphs === null) return null;
  const { first, last } = paragraphs;
  return first === last ? term("paragraph", { at: String(first) }) : term("paragraphs", { at: `${first}–${last}` });
}

/** How the evidence was read, in brackets as an editor's words are; they say whose they are. */
export function sayReading({ reading, sentence, isLost }: Citation, { term, date }: CitationWords): string | null {
  const hedges = reading?.hedges.map((hedge) => `“${onOneLine(hedge)}”`) ?? [];
  const said = [
    ...(isLost ? [term("lost")] : []),
    ...(reading ? [[term(reading.factuality), ...hedges].join(" ")] : []),
    ...(reading?.isNegated ? [term("denied")] : []),
    ...(reading?.stated ? [term("stated", { date: onOneLine(date(reading.stated)) })] : []),
    ...(sentence === null ? [] : [term("sentence", { number: String(sentence) })]),
  ];
  return said.length === 0 ? null : `[Saksi: ${said.join("; ")}]`;
}

/** The quote between its marks; marks inside it stay as they are printed. */
export function quoteRuns({ quote, article }: Citation): readonly Run[] {
  return [text("“"), { text: onOneLine(quote), language: article.language }, text("”")];
}

/** All of a citation as one line of words, for programs that keep notes with a source. */
export function annotate(citation: Citation, words: CitationWords): string {
  const source = [saySpeakers(citation, words), sayPlace(citation, words)].filter((part) => part !== null).join(", ");
  const said = [`“${onOneLine(citation.quote)}”`, ...(source === "" ? [] : [`— ${source}`])];
  const reading = sayReading(citation, words);
  return [...said, ...(reading === null ? [] : [reading]), citation.link].join(" ");
}
