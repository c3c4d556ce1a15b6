import { anchorQuote, type TextRange } from "../../core/evidence/anchor-quote.ts";
import { codePointOffsets, plainText } from "../../core/evidence/plain-text.ts";
import type { PlacedSentence } from "../../core/evidence/sentence-index.ts";
import type { Article, Evidence } from "../../core/model/dataset.ts";

/** A selector of the Web Annotation Data Model (https://www.w3.org/TR/annotation-model/#selectors). */
export type Selector =
  | { readonly type: "TextQuoteSelector"; readonly exact: string; readonly prefix?: string; readonly suffix?: string }
  /** In code points, as the model counts. */
  | { readonly type: "TextPositionSelector"; readonly start: number; readonly end: number };

/** How much of the text around a quote tells it apart, in UTF-16 units; a character more or less, so that none is cut. */
const contextLength = 32;

/** How far back one looks for where a character begins: none is longer, and to segment a whole article takes long. */
const longestCharacter = 256;

const graphemes = new Intl.Segmenter("und", { granularity: "grapheme" });

/** Where the character begins that an offset lies in, as a reader sees characters. */
function beginningOfCharacter(text: string, at: number): number {
  const from = Math.max(0, at - longestCharacter);
  return from + (graphemes.segment(text.slice(from, at + 2)).containing(at - from)?.index ?? at - from);
}

/** @returns for a range of this text, the quote selector and the position selector, both of the same words */
function createQuoteSelector(text: string): (range: TextRange) => readonly Selector[] {
  const points = codePointOffsets(text);
  const pointAt = (at: number): number => points[at] ?? 0;
  return ({ start, end }) => [
    {
      type: "TextQuoteSelector",
      exact: text.slice(start, end),
      prefix: text.slice(beginningOfCharacter(text, Math.max(0, start - contextLength)), start),
      suffix: text.slice(end, Math.max(end, beginningOfCharacter(text, Math.min(text.length, end + contextLength)))),
    },
    { type: "TextPositionSelector", start: pointAt(start), end: pointAt(end) },
  ];
}

/** @returns for evidence in its place, the selectors of each part of its quote; `null` when it is lost */
export function createPartSelector(
  articles: readonly Article[],
): (place: PlacedSentence, evidence: Evidence) => readonly (readonly Selector[])[] | null {
  const texts = new Map(
    articles.map((article) => {
      const { text, starts } = plainText(article);
      return [article, { starts, select: createQuoteSelector(text) }] as const;
    }),
  );
  return ({ article, sentence, order }, { quote, occurrence }) => {
    const inText = texts.get(article);
    const from = inText?.starts[order] ?? 0;
    const ranges = anchorQuote(sentence.text, quote, occurrence);
    return ranges?.map(({ start, end }) => inText?.select({ start: from + start, end: from + end }) ?? []) ?? null;
  };
}
