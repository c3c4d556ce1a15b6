/** The words of an audit, for the panel and the command alike. */
import type { Coverage } from "../../core/evidence/audit-coverage.ts";
import type { Finding } from "../../core/evidence/audit.ts";
import type { RecordPlace } from "../../core/evidence/record-place.ts";
import { placeOf } from "../../core/evidence/sentence-index.ts";
import type { DatasetIndex } from "../../core/graph/dataset-index.ts";
import type { SentenceRef } from "../../core/model/dataset.ts";
import type { ReaderWords } from "./reader-words.ts";
import { sayEntity, sayRelation } from "./relation-words.ts";
import { sayPlace } from "./sentence-words.ts";

/** The name of a language; a tag that is none says itself. */
function sayLanguage(tag: string, { locale }: ReaderWords): string {
  try {
    return new Intl.DisplayNames(locale, { type: "language" }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** Where a sentence stands, with its article where there are several. */
export function saySentencePlace(index: DatasetIndex, sentence: SentenceRef, words: ReaderWords): string {
  const place = placeOf(index.sentences, sentence);
  if (!place) return sentence.join(", ");
  return [...(index.sentences.size > 1 ? [place.article.title] : []), sayPlace(place, words)].join(", ");
}

/** The thing that a finding is of: a relation, an entity, a sentence with its words, a place of the file. */
export function sayRecordPlace(index: DatasetIndex, place: RecordPlace, words: ReaderWords): string {
  switch (place.on) {
    case "relation": {
      const related = index.relations.get(place.relation);
      return related ? sayRelation(index, related, words) : place.relation;
    }
    case "entity":
      return sayEntity(index, place.entity, words);
    case "sentence": {
      const text = placeOf(index.sentences, place.sentence)?.sentence.text ?? "";
      return `${saySentencePlace(index, place.sentence, words)}: ${text}`;
    }
    case "file":
      return place.pointer;
  }
}

/** What is found there: the words in question, who else has them, which translation is missing; often nothing more. */
export function sayDetail(index: DatasetIndex, finding: Omit<Finding, "severity">, words: ReaderWords): string {
  const { words: found = [], others = [], part, language } = finding;
  const names = others.map((id) => sayEntity(index, id, words)).join(", ");
  return [
    ...(found.length > 0 ? [found.map((text) => `“${text}”`).join(", ")] : []),
    ...(others.length > 0 ? [words.t("audit.others", { names })] : []),
    ...(part && language !== undefined
      ? [words.t("audit.missing", { part: words.t(`audit.part.${part}`), language: sayLanguage(language, words) })]
      : []),
  ].join(" · ");
}

/** "27 of 27 (100%)"; where there is nothing to cover, no share of it. */
export function sayCoverage({ part, whole }: Coverage, { t, locale }: ReaderWords): string {
  const share = t("audit.coverage.share", { part, whole });
  if (whole === 0) return share;
  // Rounded down: nothing but the whole is 100%.
  const percent = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0, roundingMode: "floor" });
  return `${share} (${percent.format(part / whole)})`;
}
