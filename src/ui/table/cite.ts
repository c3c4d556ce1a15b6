/** Rows as text to be pasted where they must stand for themselves: each with its quotes, and each quote with its source. */
import { quoteText } from "../../core/evidence/check-evidence.ts";
import type { PlacedSentence } from "../../core/evidence/sentence-index.ts";
import type { Witness } from "../../core/evidence/standing.ts";
import type { DatasetIndex, IndexedEntity, IndexedRelation } from "../../core/graph/dataset-index.ts";
import type { TableItem } from "../../core/query/table-columns.ts";
import { findPlaces } from "../../core/query/table-counts.ts";
import { sayValue } from "../shared/facet-words.ts";
import { sayEntity, sayRelation, sayStanding } from "../shared/relation-words.ts";
import type { ReaderWords } from "../shared/use-words.ts";

/** Article, publisher, time, place in the article, address: as much of it as is known. */
function citePlace({ article, number, kind }: PlacedSentence, { t, instant }: ReaderWords): string {
  return [
    article.title,
    ...(article.publisher ? [article.publisher] : []),
    ...(article.published ? [instant(article.published)] : []),
    number === null ? t(`witness.kind.${kind}`) : t("witness.sentence", { number }),
    ...(article.url ? [article.url] : []),
  ].join(", ");
}

function citeWitness(index: DatasetIndex, { evidence, place, quote }: Witness, words: ReaderWords): string {
  const { t, date } = words;
  const { attribution, stated } = evidence;
  const speaker =
    attribution === undefined
      ? t("witness.article")
      : attribution.length === 0
        ? t("witness.unnamed")
        : attribution.map((id) => sayEntity(index, id, words)).join(` ${t("witness.via")} `);
  const said = stated ? `${speaker} (${t("witness.stated", { date: date(stated) })})` : speaker;
  const source = `“${quoteText(evidence.quote)}” — ${said}, ${citePlace(place, words)}`;
  return quote ? source : `${source} [${t("witness.lost")}]`;
}

function citeRelation(index: DatasetIndex, related: IndexedRelation, words: ReaderWords): string {
  const { witnesses } = related.standing;
  return [
    sayRelation(index, related, words),
    sayStanding(related, words).join(" · "),
    ...witnesses.map((witness) => citeWitness(index, witness, words)),
  ].join("\n");
}

function citeEntity(index: DatasetIndex, { entity }: IndexedEntity, words: ReaderWords): string {
  const { pick, date } = words;
  const kind = sayValue(index, "entityType", entity.type, words);
  return [
    `${pick(entity.label).text} (${[kind, ...(entity.date ? [date(entity.date)] : [])].join(", ")})`,
    ...(entity.description ? [pick(entity.description).text] : []),
    ...(findPlaces(index).get(entity.id) ?? []).map((place) => `“${place.sentence.text}” — ${citePlace(place, words)}`),
  ].join("\n");
}

/** One paragraph a row, an empty line between two. */
export function citeRows(index: DatasetIndex, rows: readonly TableItem[], words: ReaderWords): string {
  return rows
    .map((row) => ("entity" in row ? citeEntity(index, row, words) : citeRelation(index, row, words)))
    .join("\n\n");
}
