import { datesOf, type FormatWords } from "../../actions/export-data.ts";
import type { Dataset } from "../../core/model/dataset.ts";
import type { ReaderWords } from "../shared/reader-words.ts";

/** The words that formats for people write, in the reader's language. */
export function sayFormatWords(dataset: Dataset, { t, instant }: ReaderWords): FormatWords {
  return {
    entities: t("legend.entities"),
    relations: t("legend.relations"),
    factuality: {
      certain: t("factuality.certain"),
      probable: t("factuality.probable"),
      possible: t("factuality.possible"),
      none: t("factuality.none"),
    },
    negated: t("factuality.negated"),
    contested: t("factuality.contested"),
    article: t("witness.article"),
    unnamed: t("witness.unnamed"),
    via: t("witness.via"),
    lost: t("witness.lost"),
    status: {
      actual: t("entity.status.actual"),
      expected: t("entity.status.expected"),
      possible: t("entity.status.possible"),
      former: t("entity.status.former"),
    },
    aliases: t("entity.aliases"),
    note: t("entity.note"),
    inferred: t("relation.inferred"),
    dates: new Map(Array.from(datesOf(dataset), (date) => [date, instant(date)] as const)),
  };
}
