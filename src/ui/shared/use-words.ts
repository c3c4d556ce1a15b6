import type { LocalText } from "../../core/model/dataset.ts";
import { pickText, type ShownText } from "../../core/model/local-text.ts";
import { createWords, type Words } from "../../i18n/messages.ts";
import type { Language } from "../../state/settings-store.ts";
import { useStoreValue } from "./app-context.ts";
import { formatEdtf, formatInstant } from "./format-date.ts";

export interface ReaderWords extends Words {
  readonly language: Language;
  /** A text of the dataset, in the reader's language where there is one. */
  readonly pick: (texts: LocalText) => ShownText;
  readonly date: (edtf: string) => string;
  readonly instant: (iso: string) => string;
}

function createReaderWords(language: Language): ReaderWords {
  const words = createWords(language);
  return {
    ...words,
    language,
    pick: (texts) => pickText(texts, language),
    date: (edtf) => formatEdtf(edtf, words),
    instant: (iso) => formatInstant(iso, words),
  };
}

/** One for each language, for all components: the rules for plurals and numbers behind it take long to make. */
const made = new Map<Language, ReaderWords>();

export function wordsIn(language: Language): ReaderWords {
  const words = made.get(language) ?? createReaderWords(language);
  made.set(language, words);
  return words;
}

/** Words, dates and numbers in the reader's language; the same object until that changes. */
export const useWords = (): ReaderWords => wordsIn(useStoreValue("settings", (settings) => settings.language));
