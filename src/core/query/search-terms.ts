import { foldWords } from "./fold-text.ts";

/** One thing that a text must hold: any of these strings, in its folded form. */
export interface SearchTerm {
  readonly needles: readonly string[];
  /** The same where they begin a word. */
  readonly begun: readonly string[];
  readonly isPhrase: boolean;
}

/** What was asked for; a text that is found holds every term. */
export interface SearchQuery {
  readonly terms: readonly SearchTerm[];
  /** All words in the order in which they were asked for, folded: a text that is just this is the best there is. */
  readonly whole: string;
}

/** @param needles folded; one that must begin a word begins with a space */
export function toTerm(needles: readonly string[], isPhrase: boolean): SearchTerm {
  return { needles, begun: needles.map((needle) => (needle.startsWith(" ") ? needle : ` ${needle}`)), isPhrase };
}

const phrases = /["“”„«»]([^"“”„«»]*)(["“”„«»]|$)/g;

/** Scripts in which words stand apart, so that a phrase begins and ends where a word does. */
const isSpaced = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}]/u;

function foldPhrase(inner: string, isClosed: boolean): string {
  const words = foldWords(inner).trim();
  if (words === "") return "";
  const letters = Array.from(words);
  return `${isSpaced.test(letters[0] ?? "") ? " " : ""}${words}${isClosed && isSpaced.test(letters.at(-1) ?? "") ? " " : ""}`;
}

/**
 * Reads what was asked: words in any order, and between quotation marks of any kind a phrase, whole words in that order.
 * A phrase that is still being typed may end within a word.
 */
export function readQuery(query: string): SearchQuery {
  const kept = Array.from(query.matchAll(phrases), ([, inner = "", close]) => foldPhrase(inner, close !== ""));
  const words = foldWords(query.replace(phrases, " ")).split(" ");
  const wanted = (list: readonly string[]) => [...new Set(list)].filter((needle) => needle !== "");
  return {
    terms: [
      ...wanted(words).map((word) => toTerm([word], false)),
      ...wanted(kept).map((phrase) => toTerm([phrase], true)),
    ],
    whole: foldWords(query),
  };
}

/** Whether a folded text holds a term; `isBegun`: at the beginning of a word. */
export function holds(folded: string, { needles, begun }: SearchTerm, isBegun = false): boolean {
  for (const needle of isBegun ? begun : needles) if (folded.includes(needle)) return true;
  return false;
}
