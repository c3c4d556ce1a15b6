import type { DatasetIndex } from "../graph/dataset-index.ts";
import type { Visible } from "../query/visible.ts";

/** How often each sign of the legend is in the picture. */
export interface LookCounts {
  readonly standings: ReadonlyMap<string, number>;
  readonly families: ReadonlyMap<string, number>;
  readonly entityTypes: ReadonlyMap<string, number>;
  readonly statuses: ReadonlyMap<string, number>;
}

function countBy<Item>(items: readonly Item[], keysOf: (item: Item) => readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) for (const key of keysOf(item)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

export function countLooks({ types }: DatasetIndex, { entities, relations }: Visible): LookCounts {
  return {
    standings: countBy(relations, ({ standing }) => [
      standing.factuality ?? "unwitnessed",
      ...(standing.isContested ? ["contested"] : standing.isNegated ? ["negated"] : []),
      ...(standing.isAttributed ? ["attributed"] : []),
      ...(standing.faulty > 0 ? ["faulty"] : []),
    ]),
    families: countBy(relations, ({ relation }) => [types.relationTypes.get(relation.type)?.family ?? ""]),
    entityTypes: countBy(entities, ({ entity }) => [entity.type]),
    statuses: countBy(entities, ({ entity: { status } }) =>
      status === "former" ? ["former"] : status === "expected" || status === "possible" ? ["expected"] : [],
    ),
  };
}
