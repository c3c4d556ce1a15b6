import { primaryTag } from "../model/local-text.ts";
import type { TextRange } from "./anchor-quote.ts";
import { hedgeLexicons } from "./hedge-lexicon.ts";

/** Finds the hedging words of a text, in its order, none over another. */
export type HedgeFinder = (text: string) => TextRange[];

const wordCharacter = /[\p{L}\p{N}]/u;
const special = /[\\^$.*+?()[\]{}|/]/g;

/** A pattern that finds a phrase as whole words, however it is spaced. */
function phrasePattern(phrase: string): string {
  const words = phrase.split(/\s+/).map((word) => word.replace(special, "\\$&"));
  const begin = wordCharacter.test(phrase.at(0) ?? "") ? "(?<![\\p{L}\\p{N}])" : "";
  const end = wordCharacter.test(phrase.at(-1) ?? "") ? "(?![\\p{L}\\p{N}])" : "";
  return begin + words.join("\\s+") + end;
}

const capitalize = (phrase: string): string => phrase.charAt(0).toUpperCase() + phrase.slice(1);

/** As it stands within a sentence and as it begins one. */
const inBothCases = (phrase: string): string[] => [
  phrase.charAt(0).toLowerCase() + phrase.slice(1),
  capitalize(phrase),
];

/**
 * Where several phrases begin at one place the longest counts. A turn that hedges nothing is found like the others and
 * then dropped, so that the word within it is not found; what is taught hedges all the same.
 *
 * @param language BCP 47; one that has no lexicon knows the taught words alone
 * @param taught further hedges, as a dataset lists them
 */
export function createHedgeFinder(language: string, taught: Iterable<string>): HedgeFinder {
  const lexicon = hedgeLexicons.get(primaryTag(language));
  const known = (lexicon?.words ?? []).flatMap(inBothCases);
  const turns = (lexicon?.not ?? []).flatMap((turn) => [turn, capitalize(turn)]);
  const learned = Array.from(taught, (words) => words.trim())
    .filter((words) => words !== "" && !known.includes(words))
    .flatMap(inBothCases);
  const idle = new Set(turns.filter((turn) => !learned.includes(turn)));
  const words = [...known, ...learned].filter((word) => !idle.has(word));
  const phrases = [...idle, ...words].toSorted((a, b) => b.length - a.length);
  if (phrases.length === 0) return () => [];
  const pattern = new RegExp(phrases.map(phrasePattern).join("|"), "gu");
  return (text) =>
    Array.from(text.matchAll(pattern))
      .filter(([found]) => !idle.has(found.replaceAll(/\s+/g, " ")))
      .map(({ 0: found, index }) => ({ start: index, end: index + found.length }));
}
