import { type Language, languages } from "../../state/settings-store.ts";
import { useStoreValue } from "./app-context.ts";
import { createReaderWords, type ReaderWords } from "./reader-words.ts";

export type { ReaderWords };

/** One for each language, for all components: the rules for plurals and numbers behind it take long to make. */
const made = new Map<Language, ReaderWords>();

/** Has the words of a language at hand. */
export async function fetchWords(language: Language): Promise<void> {
  if (!made.has(language)) made.set(language, await createReaderWords(language));
}

/** Has all languages at hand, for what speaks others than the reader's too. */
export const fetchAllWords = (): Promise<unknown> => Promise.all(languages.map(fetchWords));

/** Words, dates and numbers in a language that is at hand; the same object each time. */
export function wordsIn(language: Language): ReaderWords {
  const words = made.get(language);
  if (!words) throw new Error(`the words of ${language} have not been fetched`);
  return words;
}

/** The words of the reader's language. */
export const useWords = (): ReaderWords => wordsIn(useStoreValue("settings", (settings) => settings.language));
