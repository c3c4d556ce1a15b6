import type { IndexedEntity, IndexedRelation } from "../../core/graph/dataset-index.ts";
import type { EntityId, RelationId } from "../../core/model/dataset.ts";
import type { BackedSentence } from "../../core/query/list-texts.ts";
import type { Found, SearchResults } from "../../core/query/search-texts.ts";

const resultGroups = ["entities", "relations", "sentences"] as const;
export type ResultGroup = (typeof resultGroups)[number];

/** One row of the list: something found, the rest of a group, or a group as a whole. */
export type ResultRow =
  | { readonly kind: "entity"; readonly found: Found<IndexedEntity> }
  | { readonly kind: "relation"; readonly found: Found<IndexedRelation> }
  | { readonly kind: "sentence"; readonly found: Found<BackedSentence> }
  | { readonly kind: "more"; readonly of: ResultGroup; readonly count: number }
  | {
      readonly kind: "all";
      readonly of: ResultGroup;
      readonly count: number;
      readonly entities: readonly EntityId[];
      readonly relations: readonly RelationId[];
    };

export interface RowGroup {
  readonly of: ResultGroup;
  readonly count: number;
  readonly rows: readonly ResultRow[];
}

/** How many of each group show at first, and how many more each time. */
const firstRows = { entities: 6, relations: 5, sentences: 4 } as const;
const moreRows = 20;

const together = (
  of: ResultGroup,
  found: number,
  entities: readonly EntityId[],
  relations: readonly RelationId[],
): readonly ResultRow[] => {
  const count = entities.length + relations.length;
  return found > 1 && count > 0 ? [{ kind: "all", of, count, entities, relations }] : [];
};

/** @param turns how often the reader has asked for more of each group */
export function listRows(results: SearchResults, turns: Readonly<Partial<Record<ResultGroup, number>>>): RowGroup[] {
  const { entities, relations, sentences } = results;
  const rows = {
    entities: entities.map((found) => ({ kind: "entity", found }) as const),
    relations: relations.map((found) => ({ kind: "relation", found }) as const),
    sentences: sentences.map((found) => ({ kind: "sentence", found }) as const),
  };
  const all = {
    entities: () =>
      together(
        "entities",
        entities.length,
        entities.map(({ item }) => item.entity.id),
        [],
      ),
    relations: () =>
      together(
        "relations",
        relations.length,
        [],
        relations.map(({ item }) => item.relation.id),
      ),
    sentences: () =>
      together("sentences", sentences.length, [], [...new Set(sentences.flatMap(({ item }) => item.relations))]),
  };
  return resultGroups.flatMap((of) => {
    const count = rows[of].length;
    if (count === 0) return [];
    const shown = rows[of].slice(0, firstRows[of] + (turns[of] ?? 0) * moreRows);
    const rest: ResultRow[] = shown.length < count ? [{ kind: "more", of, count: count - shown.length }] : [];
    return [{ of, count, rows: [...shown, ...rest, ...all[of]()] }];
  });
}
