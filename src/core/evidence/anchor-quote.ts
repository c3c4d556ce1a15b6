/** Half-open UTF-16 offsets into a sentence's text. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** A text brought to NFC, with the way back: `origin[i]` is the offset in the text as written of offset `i`. */
interface Normalized {
  readonly text: string;
  readonly origin: readonly number[] | null;
}

const isPlain = (text: string): boolean => text.normalize("NFC") === text;

function normalize(text: string): Normalized {
  if (isPlain(text)) return { text, origin: null };
  let normal = "";
  const origin: number[] = [];
  for (const { segment, index } of new Intl.Segmenter("und", { granularity: "grapheme" }).segment(text)) {
    const composed = segment.normalize("NFC");
    for (let i = 0; i < composed.length; i++) origin.push(index);
    normal += composed;
  }
  origin.push(text.length);
  return { text: normal, origin };
}

/**
 * Finds where a quote stands in its sentence.
 *
 * The text is compared after NFC only: a quote that differs in a dash or a space is a different quote, and is reported
 * as lost rather than moved to the nearest likeness. The parts of a broken quote are looked for in reading order, each
 * after the one before.
 *
 * @param occurrence which one, 1-based, where the first part stands more than once
 * @returns UTF-16 offsets into the text as written, half-open, one range a part; `null` when the quote does not stand there
 */
export function anchorQuote(text: string, quote: string | readonly string[], occurrence = 1): TextRange[] | null {
  const parts = typeof quote === "string" ? [quote] : quote;
  const haystack = normalize(text);
  const ranges: TextRange[] = [];
  let from = 0;
  for (const [index, part] of parts.entries()) {
    const needle = part.normalize("NFC");
    let at = haystack.text.indexOf(needle, from);
    for (let skip = index === 0 ? occurrence - 1 : 0; skip > 0 && at >= 0; skip--) {
      at = haystack.text.indexOf(needle, at + 1);
    }
    if (at < 0 || needle === "") return null;
    from = at + needle.length;
    const { origin } = haystack;
    ranges.push({ start: origin?.[at] ?? at, end: origin?.[from] ?? from });
  }
  return ranges;
}

/** The quote as one line, its parts joined by an ellipsis in brackets. */
export const quoteText = (quote: string | readonly string[]): string =>
  typeof quote === "string" ? quote : quote.join(" […] ");
