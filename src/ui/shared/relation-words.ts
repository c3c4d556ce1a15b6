import type { DatasetIndex, IndexedRelation } from "../../core/graph/dataset-index.ts";
import type { EntityId } from "../../core/model/dataset.ts";
import { lineStyleOf, relationLabel } from "../../core/view/build-scene.ts";
import { hueOfType, toneOf } from "../../core/view/type-slots.ts";
import type { ReaderWords } from "./use-words.ts";

/** A relation's own words, in the reader's language. */
export function sayLabel(index: DatasetIndex, related: IndexedRelation, { pick }: ReaderWords) {
  return pick(relationLabel(related, index.types.relationTypes.get(related.relation.type)));
}

export function sayEntity(index: DatasetIndex, id: EntityId, { pick }: ReaderWords): string {
  const entity = index.entities.get(id)?.entity;
  return entity ? pick(entity.label).text : id;
}

/** "Putin — makes — Putin's visit", as one line. */
export function sayRelation(index: DatasetIndex, related: IndexedRelation, words: ReaderWords): string {
  const { source, target } = related.relation;
  return `${sayEntity(index, source, words)} ${sayLabel(index, related, words).text} ${sayEntity(index, target, words)}`;
}

/** How a relation stands, in a few words: how surely, denied or not, whose word, when. */
export function sayStanding({ relation, standing }: IndexedRelation, { t, date }: ReaderWords): string[] {
  return [
    t(standing.factuality === null ? "factuality.none" : `factuality.${standing.factuality}`),
    ...(standing.isContested ? [t("factuality.contested")] : standing.isNegated ? [t("factuality.negated")] : []),
    ...(standing.isAttributed ? [t("factuality.attributed")] : []),
    ...(standing.faulty > 0 ? [t("legend.faulty")] : []),
    ...(relation.date ? [date(relation.date)] : []),
  ];
}

/** The custom property with the hue of a relation's family. */
export function hueOf(index: DatasetIndex, { relation }: IndexedRelation): string {
  return `var(--hue-${hueOfType(index.types, relation.type) % 7})`;
}

/** The words for a relation's line, as in "why is this line dotted?". */
export function sayLine(related: IndexedRelation, { t }: ReaderWords): string {
  return t(`line.${lineStyleOf(related)}`);
}

/** The custom property with the colour of an entity's type. */
export function toneOfEntity(index: DatasetIndex, id: EntityId): string {
  return `var(--tone-${toneOf(index.types, index.entities.get(id)?.entity.type ?? "") % 11})`;
}
