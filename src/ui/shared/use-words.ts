import type { Language } from "../../state/settings-store.ts";
import { useStoreValue } from "./app-context.ts";
import { createReaderWords, type ReaderWords } from "./reader-words.ts";

export type { ReaderWords };

/** One for each language, for all components: the rules for plurals and numbers behind it take long to make. */
const made = new Map<Language, ReaderWords>();

/** Words, dates and numbers in the reader's language; the same object until that changes. */
export function useWords(): ReaderWords {
  const language = useStoreValue("settings", (settings) => settings.language);
  const words = made.get(language) ?? createReaderWords(language);
  made.set(language, words);
  return words;
}
