import { anchorQuote, type TextRange } from "./anchor-quote.ts";
import { cutText } from "./cut-text.ts";

/** A stretch of a sentence in which nothing changes: inside or outside the quote, hedging or not. */
export interface TextSegment {
  readonly text: string;
  readonly isQuote: boolean;
  readonly isHedge: boolean;
}

const wordCharacter = /[\p{L}\p{N}]/u;

/** Every place at which a text stands, whole words first: "akan" before the end of "menyatakan". */
function findAll(text: string, wanted: string): TextRange[] {
  const found: TextRange[] = [];
  for (let occurrence = 1; ; occurrence++) {
    const range = anchorQuote(text, wanted, occurrence)?.[0];
    if (!range) break;
    found.push(range);
  }
  const isWord = ({ start, end }: TextRange) =>
    !wordCharacter.test(text[start - 1] ?? "") && !wordCharacter.test(text[end] ?? "");
  return [...found.filter(isWord), ...found.filter((range) => !isWord(range))];
}

/**
 * Where hedging words stand: whole words inside the quote if there are any, else the first; words that do not stand in
 * the text are left out.
 */
export function findHedges(text: string, hedges: readonly string[], quotes: readonly TextRange[]): TextRange[] {
  return hedges.flatMap((hedge) => {
    const found = findAll(text, hedge);
    const [first] = found;
    const inQuote = found.find(({ start, end }) => quotes.some((quote) => quote.start <= start && end <= quote.end));
    const best = inQuote ?? first;
    return best ? [best] : [];
  });
}

/** Cuts a sentence at the ends of its quotes and hedges. The segments joined are the sentence. */
export function segmentText(text: string, quotes: readonly TextRange[], hedges: readonly TextRange[]): TextSegment[] {
  const tagged = [
    ...quotes.map((range) => ({ ...range, tag: "quote" as const })),
    ...hedges.map((range) => ({ ...range, tag: "hedge" as const })),
  ];
  return cutText(text, tagged).map((piece) => ({
    text: piece.text,
    isQuote: piece.tags.includes("quote"),
    isHedge: piece.tags.includes("hedge"),
  }));
}

/** Only what is quoted or hedges, in its order, with an ellipsis for the words between. */
export function excerptQuote(segments: readonly TextSegment[]): TextSegment[] {
  const isKept = ({ isQuote, isHedge }: TextSegment) => isQuote || isHedge;
  const first = segments.findIndex(isKept);
  return segments
    .slice(Math.max(0, first), segments.findLastIndex(isKept) + 1)
    .map((segment) => (isKept(segment) || !wordCharacter.test(segment.text) ? segment : { ...segment, text: " … " }));
}
