import type { DatasetIndex } from "../graph/dataset-index.ts";
import type { Clause, View } from "../model/dataset.ts";
import { clauseOf, keepsValue, withClause } from "./clause.ts";
import { type Facet, facetColumn } from "./facets.ts";
import { selectVisible, type Visible } from "./visible.ts";

/** One row of the legend. */
export interface FacetCount {
  /** How many have the value, of all that the rest of the filter lets through. */
  readonly having: number;
  /** How many of the facet's kind show after the value has been left out, or let in again. */
  readonly afterToggle: number;
  readonly isKept: boolean;
}

export type FacetCounts = ReadonlyMap<string, FacetCount>;

function countColumn(
  items: Visible[Facet["on"]],
  column: ReadonlyMap<string, readonly string[]>,
  clause: Omit<Clause, "facet">,
): FacetCounts {
  const having = new Map<string, number>();
  /** Of items that pass by one value alone, and of items that pass by none: how many have each value. */
  const byItAlone = new Map<string, number>();
  const letIn = new Map<string, number>();
  const add = (counts: Map<string, number>, value: string) => counts.set(value, (counts.get(value) ?? 0) + 1);
  let passing = 0;
  for (const { key } of items) {
    const values = column.get(key) ?? [];
    const kept = values.filter((value) => keepsValue(clause, value));
    if (kept.length > 0) passing++;
    for (const value of values) add(having, value);
    if (kept.length === 1) add(byItAlone, kept[0] as string);
    if (kept.length === 0) for (const value of values) add(letIn, value);
  }
  const spoken = [...(clause.only ?? []), ...(clause.not ?? [])];
  return new Map(
    [...new Set([...having.keys(), ...spoken])].map((value) => {
      const isKept = keepsValue(clause, value);
      const isLast = isKept && clause.only?.length === 1;
      const afterToggle = isLast
        ? items.length
        : isKept
          ? passing - (byItAlone.get(value) ?? 0)
          : passing + (letIn.get(value) ?? 0);
      return [value, { having: having.get(value) ?? 0, afterToggle, isKept }] as const;
    }),
  );
}

/**
 * Counts the values of facets in what the other parts of a view let through, so that a count tells what is there to be
 * had rather than what is there already. Two parts speak after the facets: the switch for lonely entities is set aside,
 * and a neighbourhood is taken as the rest of the filter draws it.
 *
 * @returns by facet, by value; values that nothing has and the filter does not speak of are absent
 */
export function countFacets(
  index: DatasetIndex,
  facets: readonly Facet[],
  view: Pick<View, "tier" | "hidden" | "filter" | "reading">,
): ReadonlyMap<string, FacetCounts> {
  const { lonely: _, ...filter } = view.filter ?? {};
  let whole: Visible | null = null;
  return new Map(
    facets.map((facet) => {
      const clause = clauseOf(filter, facet.id);
      const others = clause
        ? selectVisible(index, { ...view, filter: withClause(filter, facet.id, null) })
        : (whole ??= selectVisible(index, { ...view, filter }));
      return [facet.id, countColumn(others[facet.on], facetColumn(index, facet), clause ?? {})] as const;
    }),
  );
}
