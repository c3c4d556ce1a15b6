import type { TextRange } from "../evidence/anchor-quote.ts";
import { placeText } from "./fold-text.ts";
import type { SearchTerm } from "./search-terms.ts";

/** Where a string stands in another, from left to right, each after the end of the one before. */
function findAll(text: string, needle: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + needle.trim().length)) places.push(at);
  return places;
}

/**
 * Where terms stand in a text, as ranges of the text as it was written, in order and apart. Where a term begins words,
 * its places within words are passed over.
 */
export function markTerms(text: string, terms: readonly SearchTerm[]): TextRange[] {
  const { folded, starts, ends } = placeText(text);
  const ranges: TextRange[] = [];
  for (const term of terms) {
    for (const [i, needle] of term.needles.entries()) {
      const begun = findAll(folded, term.begun[i] ?? needle).map((at) => at + 1);
      const inner = needle.startsWith(" ") ? [] : findAll(folded, needle);
      const length = needle.trim().length;
      for (const at of begun.length > 0 ? begun : inner) {
        ranges.push({ start: starts[at] ?? 0, end: ends[at + length - 1] ?? 0 });
      }
    }
  }
  const sorted = ranges.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const apart: TextRange[] = [];
  for (const range of sorted) {
    const last = apart.at(-1);
    if (last && range.start <= last.end)
      apart[apart.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    else apart.push(range);
  }
  return apart;
}
