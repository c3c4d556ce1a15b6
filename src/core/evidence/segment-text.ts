import { anchorQuote, type TextRange } from "./anchor-quote.ts";

/** A stretch of a sentence in which nothing changes: inside or outside the quote, hedging or not. */
export interface TextSegment {
  readonly text: string;
  readonly isQuote: boolean;
  readonly isHedge: boolean;
}

const covers = (ranges: readonly TextRange[], at: number): boolean =>
  ranges.some(({ start, end }) => start <= at && at < end);

/** Where hedging words stand; words that do not stand in the text are left out. */
export function findHedges(text: string, hedges: readonly string[]): TextRange[] {
  return hedges.flatMap((hedge) => anchorQuote(text, hedge) ?? []);
}

/** Cuts a sentence at the ends of its quotes and hedges. The segments joined are the sentence. */
export function segmentText(text: string, quotes: readonly TextRange[], hedges: readonly TextRange[]): TextSegment[] {
  const cuts = new Set([0, text.length]);
  for (const { start, end } of [...quotes, ...hedges]) {
    cuts.add(start);
    cuts.add(end);
  }
  const places = [...cuts].toSorted((a, b) => a - b);
  return places.slice(1).map((end, i) => {
    const start = places[i] ?? 0;
    return { text: text.slice(start, end), isQuote: covers(quotes, start), isHedge: covers(hedges, start) };
  });
}
