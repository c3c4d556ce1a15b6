import { type SearchTerm, toTerm } from "./search-terms.ts";

/** Words shorter than this are not mistyped: too many others are one letter away. */
const leastLetters = 5;
const mostSimilar = 24;

/**
 * Whether a word is, but for one letter missing, too many, another, or swapped with its neighbour, what was typed
 * (Damerau's four mistakes); with `isBegun`, whether it begins so. One pass: after the first difference the rest must
 * be the same.
 */
function isOneOff(typed: string, word: string, isBegun = false): boolean {
  let i = 0;
  while (i < typed.length && typed[i] === word[i]) i++;
  if (i === typed.length) return isBegun || word.length <= i + 1;
  const isRest = (rest: string, from: number) =>
    isBegun ? word.startsWith(rest, from) : word.length === from + rest.length && word.endsWith(rest);
  return (
    isRest(typed.slice(i + 1), i + 1) ||
    isRest(typed.slice(i + 1), i) ||
    isRest(typed.slice(i), i + 1) ||
    (typed[i] === word[i + 1] && typed[i + 1] === word[i] && isRest(typed.slice(i + 2), i + 2))
  );
}

/**
 * A term that also lets pass the words that are one mistake away from it, those of the same length first. Phrases,
 * numbers and short words mean what they say.
 */
export function widenTerm(term: SearchTerm, words: Iterable<string>): SearchTerm {
  const [typed = ""] = term.needles;
  if (term.isPhrase || typed.length < leastLetters - 1 || /\p{N}/u.test(typed)) return term;
  const similar: string[] = [];
  for (const word of words) {
    if (word.length < leastLetters || word === typed) continue;
    if (isOneOff(typed, word, typed.length >= leastLetters)) similar.push(word);
  }
  const off = (word: string) => Math.abs(word.length - typed.length);
  const nearest = similar.toSorted((a, b) => off(a) - off(b)).slice(0, mostSimilar);
  return toTerm([typed, ...nearest.map((word) => ` ${word}`)], false);
}
