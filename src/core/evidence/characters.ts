import type { TextRange } from "./anchor-quote.ts";

/** A text as a reader counts it, in characters: grapheme clusters (UAX 29), each in NFC. */
export interface Characters {
  readonly list: readonly string[];
  /** Where each begins in the text as written, in UTF-16; at the end its length. */
  readonly offsets: readonly number[];
}

const words = new Intl.Segmenter("und", { granularity: "word" });
const graphemes = new Intl.Segmenter("und", { granularity: "grapheme" });

export function splitCharacters(text: string): Characters {
  const list: string[] = [];
  const offsets: number[] = [];
  for (const { segment, index } of graphemes.segment(text)) {
    list.push(segment.normalize("NFC"));
    offsets.push(index);
  }
  offsets.push(text.length);
  return { list, offsets };
}

/** Where in a text a quotation may begin and end without cutting a word in two, for each character and the text's end. */
export interface Edges {
  readonly begins: readonly boolean[];
  readonly ends: readonly boolean[];
}

/** The edges of words and of signs (UAX 29), with no space before the first or after the last; and the text's own ends. */
export function findEdges(text: string, { offsets }: Characters): Edges {
  const begins = new Set([0, text.length]);
  const ends = new Set([0, text.length]);
  for (const { segment, index } of words.segment(text)) {
    if (segment.trim() === "") continue;
    begins.add(index);
    ends.add(index + segment.length);
  }
  return { begins: offsets.map((offset) => begins.has(offset)), ends: offsets.map((offset) => ends.has(offset)) };
}

/** Ranges in UTF-16 offsets of a text, as a reader would count: in characters. Expects no range to end within one. */
export function countCharacters(text: string, ranges: readonly TextRange[]): TextRange[] {
  const { offsets } = splitCharacters(text);
  const count = (offset: number) => offsets.findIndex((candidate) => candidate >= offset);
  return ranges.map(({ start, end }) => ({ start: count(start), end: count(end) }));
}
