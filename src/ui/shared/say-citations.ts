import type { CitationWords, CitedSubject } from "../../core/cite/citation.ts";
import type { DatasetIndex } from "../../core/graph/dataset-index.ts";
import type { Language } from "../../state/settings-store.ts";
import { sayValue } from "./facet-words.ts";
import { formatEdtf } from "./format-date.ts";
import { sayEntity, sayRelation, sayStanding } from "./relation-words.ts";
import { type ReaderWords, wordsIn } from "./use-words.ts";

/** Both styles are American: in English their dates are. */
const locales = { id: "id-ID", en: "en-US" } as const satisfies Record<Language, string>;

function saySubject(index: DatasetIndex, subject: CitedSubject, words: ReaderWords) {
  if (subject.kind === "relation") {
    const { related } = subject;
    return { title: sayRelation(index, related, words), about: [sayStanding(related, words).join(" · ")] };
  }
  const { type, label, date, description } = subject.indexed.entity;
  const kind = sayValue(index, "entityType", type, words);
  return {
    title: words.pick(label).text,
    about: [
      [kind, ...(date === undefined ? [] : [words.date(date)])].join(" · "),
      ...(description ? [words.pick(description).text] : []),
    ],
  };
}

/** The words of citations in a language of the interface. */
export function sayCitations(index: DatasetIndex, language: Language): CitationWords {
  const locale = locales[language];
  const words = { ...wordsIn(language), date: (edtf: string) => formatEdtf(edtf, { ...wordsIn(language), locale }) };
  return {
    locale,
    term: (term, values) => words.t(`cite.term.${term}`, values),
    date: words.date,
    entity: (id) => sayEntity(index, id, words),
    subject: (subject) => saySubject(index, subject, words),
  };
}

/** What has come of copying quotes with their sources. */
export function sayCited(
  { quotes, isCopied }: { readonly quotes: number; readonly isCopied: boolean },
  { t }: ReaderWords,
): string {
  if (quotes === 0) return t("cite.copied.none");
  return isCopied ? t("cite.copied", { count: quotes }) : t("cite.copy.failed");
}
