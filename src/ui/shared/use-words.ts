import type { Language } from "../../state/settings-store.ts";
import { useStoreValue } from "./app-context.ts";
import { createReaderWords, type ReaderWords } from "./reader-words.ts";

export type { ReaderWords };

/** One for each language, for all components: the rules for plurals and numbers behind it take long to make. */
const made = new Map<Language, ReaderWords>();

/** Words, dates and numbers in a language of the interface; the same object each time. */
export function wordsIn(language: Language): ReaderWords {
  const words = made.get(language) ?? createReaderWords(language);
  made.set(language, words);
  return words;
}

/** The words of the reader's language. */
export const useWords = (): ReaderWords => wordsIn(useStoreValue("settings", (settings) => settings.language));
