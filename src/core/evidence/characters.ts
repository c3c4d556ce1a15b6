import type { TextRange } from "./anchor-quote.ts";

/** A text as a reader counts it, in characters: grapheme clusters (UAX 29), each in NFC. */
export interface Characters {
  readonly list: readonly string[];
  /** Where each begins in the text as written, in UTF-16; at the end its length. */
  readonly offsets: readonly number[];
}

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

/** Ranges in UTF-16 offsets of a text, as a reader would count: in characters. Expects no range to end within one. */
export function countCharacters(text: string, ranges: readonly TextRange[]): TextRange[] {
  const { offsets } = splitCharacters(text);
  const count = (offset: number) => offsets.findIndex((candidate) => candidate >= offset);
  return ranges.map(({ start, end }) => ({ start: count(start), end: count(end) }));
}
