/** What a lost quote may have become: offered to whoever keeps the file, never taken for the quote itself. */
import type { Evidence } from "../model/dataset.ts";
import { alignQuote, type Difference } from "./align-quote.ts";
import { anchorQuote, type TextRange } from "./anchor-quote.ts";
import { findEdges, splitCharacters } from "./characters.ts";
import type { PlacedSentence, SentenceIndex } from "./sentence-index.ts";
import type { Witness } from "./standing.ts";

export interface Likeness {
  readonly place: PlacedSentence;
  /** UTF-16 offsets into the sentence, half-open, one range a part. */
  readonly ranges: readonly TextRange[];
  /** The evidence as it would have to be to quote the likeness. */
  readonly corrected: Evidence;
  /** How many characters differ. */
  readonly distance: number;
  /** From 0 to 1: the share of the quote's characters that need not change. */
  readonly alike: number;
  /** What differs, for each part of the lost quote. */
  readonly differences: readonly (readonly Difference[])[];
}

/** What differs in more than this share of its characters is another text, not a likeness. */
const mostDifferent = 1 / 3;

/** So many other sentences are compared: 2,000 of them take 40 ms to sort out, and would take half a second to compare. */
const mostSentences = 50;

const gramLength = 3;

function listGrams(part: readonly string[]): string[] {
  return part.slice(gramLength - 1).map((_, i) => part.slice(i, i + gramLength).join(""));
}

/**
 * A bound from below on the distance of a quote to any place in a text: one edit spoils at most as many of its grams as
 * are long (the q-gram lemma: P. Jokinen and E. Ukkonen, 1991).
 */
function boundDistance(grams: readonly string[], text: string): number {
  const spoilt = grams.filter((gram) => !text.includes(gram)).length;
  return Math.ceil(spoilt / gramLength);
}

/** The evidence that quotes what stands in these ranges of a sentence, and where it then stands. */
function correctEvidence(
  { occurrence: _, ...evidence }: Evidence,
  { sentence: { id, text } }: PlacedSentence,
  ranges: readonly TextRange[],
): Pick<Likeness, "corrected" | "ranges"> | null {
  const [first, ...more] = ranges.map(({ start, end }) => text.slice(start, end));
  if (first === undefined) return null;
  const quote = more.length === 0 ? first : [first, ...more];
  for (let occurrence = 1; ; occurrence++) {
    const anchored = anchorQuote(text, quote, occurrence);
    if (!anchored) return null;
    if (anchored[0]?.start !== ranges[0]?.start) continue;
    return {
      corrected: { ...evidence, sentence: id, quote, ...(occurrence > 1 && { occurrence }) },
      ranges: anchored,
    };
  }
}

type Candidate = Pick<Likeness, "place" | "distance">;

/** Orders by the fewest differences, then by nearness to a sentence, then as one reads. */
const byNearness =
  ({ order }: PlacedSentence) =>
  (a: Candidate, b: Candidate): number =>
    a.distance - b.distance ||
    Math.abs(a.place.order - order) - Math.abs(b.place.order - order) ||
    a.place.order - b.place.order;

/**
 * Looks for the nearest likeness of a lost quote: in its own sentence, and where there is none, in the other sentences of
 * the article, navigation left out. No word is cut in two. Of a long article only the sentences that share most with the quote are compared.
 *
 * @returns `null` where more than a third of the quote's characters would have to change, and for a quote that stands
 */
export function findNearestQuote({ evidence, place, quote }: Witness, sentences: SentenceIndex): Likeness | null {
  if (quote) return null;
  const parts = [evidence.quote].flat().map((part) => splitCharacters(part).list);
  const length = parts.flat().length;
  const liken = (other: PlacedSentence, most: number): Likeness | null => {
    const text = splitCharacters(other.sentence.text);
    const { distance, ranges, differences } = alignQuote(parts, text.list, findEdges(other.sentence.text, text));
    if (distance > most) return null;
    const at = (index: number) => text.offsets[index] ?? 0;
    const written = ranges.flatMap(({ start, end }) => (start < end ? [{ start: at(start), end: at(end) }] : []));
    const correction = correctEvidence(evidence, other, written);
    return correction && { place: other, ...correction, distance, alike: 1 - distance / length, differences };
  };

  const most = Math.floor(length * mostDifferent);
  const own = liken(place, most);
  if (own) return own;

  const compare = byNearness(place);
  const grams = parts.flatMap(listGrams);
  const candidates = (sentences.get(place.article.id)?.list ?? [])
    .filter((other) => other !== place && other.kind !== "boilerplate")
    .map((other) => ({ place: other, distance: boundDistance(grams, other.sentence.text.normalize("NFC")) }))
    .toSorted(compare)
    .slice(0, mostSentences);
  let best: Likeness | null = null;
  for (const candidate of candidates) {
    const limit = best?.distance ?? most;
    if (candidate.distance > limit) break;
    const found = liken(candidate.place, limit);
    if (found && (best === null || compare(found, best) < 0)) best = found;
  }
  return best;
}
