import { codePointOffsets } from "../../core/evidence/plain-text.ts";
import type { TextRange } from "../../core/evidence/anchor-quote.ts";

/** A selector of the Web Annotation Data Model (https://www.w3.org/TR/annotation-model/#selectors). */
export type Selector =
  | { readonly type: "TextQuoteSelector"; readonly exact: string; readonly prefix?: string; readonly suffix?: string }
  /** In code points, as the model counts. */
  | { readonly type: "TextPositionSelector"; readonly start: number; readonly end: number };

/** How much of the text around a quote tells it apart, in UTF-16 units; a character more or less, so that none is cut. */
const contextLength = 32;

/** @returns for a range of this text, the quote selector and the position selector, both of the same words */
export function createQuoteSelector(text: string): (range: TextRange) => readonly Selector[] {
  const characters = new Intl.Segmenter("und", { granularity: "grapheme" }).segment(text);
  const boundaryAt = (at: number): number => characters.containing(at)?.index ?? text.length;
  const points = codePointOffsets(text);
  const pointAt = (at: number): number => points[at] ?? 0;
  return ({ start, end }) => [
    {
      type: "TextQuoteSelector",
      exact: text.slice(start, end),
      prefix: text.slice(boundaryAt(Math.max(0, start - contextLength)), start),
      suffix: text.slice(end, Math.max(end, boundaryAt(end + contextLength))),
    },
    { type: "TextPositionSelector", start: pointAt(start), end: pointAt(end) },
  ];
}
