/** What may be said of the graph before a class: with a gap for what a step still hides. */
import type { DatasetIndex, IndexedRelation } from "../../core/graph/dataset-index.ts";
import type { EntityId } from "../../core/model/dataset.ts";
import { type Hiding, isHidden } from "../../core/story/hiding.ts";
import { sayEntity, sayLabel, sayStanding } from "./relation-words.ts";
import type { ReaderWords } from "./use-words.ts";

const gap = "…";

export function tellEntity(index: DatasetIndex, id: EntityId, hiding: Hiding | null, words: ReaderWords): string {
  return isHidden(hiding, "labels", index.entities.get(id)?.key ?? "") ? gap : sayEntity(index, id, words);
}

/** Where it is hidden which way a relation goes, its ends stand in the order of the alphabet. */
export function tellRelation(
  index: DatasetIndex,
  related: IndexedRelation,
  hiding: Hiding | null,
  words: ReaderWords,
): string {
  const { source, target } = related.relation;
  const label = isHidden(hiding, "relations", related.key) ? gap : sayLabel(index, related, words).text;
  const ends = [source, target].map((id) => tellEntity(index, id, hiding, words));
  return isHidden(hiding, "directions", related.key)
    ? `${ends.toSorted((a, b) => a.localeCompare(b, words.locale)).join(" – ")}: ${label}`
    : ends.join(` ${label} `);
}

/** How surely is a question as long as it is hidden; whose word it is goes unsaid. */
export function tellStanding(related: IndexedRelation, hiding: Hiding | null, words: ReaderWords): string[] {
  const { standing } = related;
  const told = isHidden(hiding, "speakers", related.key)
    ? { ...related, standing: { ...standing, isAttributed: false } }
    : related;
  return isHidden(hiding, "factuality", related.key) ? [words.t("present.sure.hidden")] : sayStanding(told, words);
}
