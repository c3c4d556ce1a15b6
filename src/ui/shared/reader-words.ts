import type { LocalText } from "../../core/model/dataset.ts";
import { pickText, type ShownText } from "../../core/model/local-text.ts";
import { createWords, type Words } from "../../i18n/messages.ts";
import type { Language } from "../../state/settings-store.ts";
import { formatEdtf, formatInstant } from "./format-date.ts";

export interface ReaderWords extends Words {
  readonly language: Language;
  /** A text of the dataset, in the reader's language where there is one. */
  readonly pick: (texts: LocalText) => ShownText;
  readonly date: (edtf: string) => string;
  readonly instant: (iso: string) => string;
}

/** Makes words, dates and numbers in one language. */
export async function createReaderWords(language: Language): Promise<ReaderWords> {
  const words = await createWords(language);
  return {
    ...words,
    language,
    pick: (texts) => pickText(texts, language),
    date: (edtf) => formatEdtf(edtf, words),
    instant: (iso) => formatInstant(iso, words),
  };
}
