/** A clause of a filter as a set of values, and the ways to change one. All are pure; a clause that keeps all is none. */
import type { Clause, Filter } from "../model/dataset.ts";

/** Whether one value is kept. */
export function keepsValue({ only, not }: Pick<Clause, "only" | "not">, value: string): boolean {
  return (only === undefined || only.includes(value)) && !not?.includes(value);
}

/** Whether something with these values passes: one that is kept is enough. */
export function passesClause(clause: Pick<Clause, "only" | "not">, values: readonly string[]): boolean {
  return values.some((value) => keepsValue(clause, value));
}

/** @returns `undefined` where the filter does not speak of the facet */
export const clauseOf = (filter: Filter | undefined, facet: string): Clause | undefined =>
  filter?.clauses?.find((clause) => clause.facet === facet);

/** Puts a clause in the place of the one that its facet had; `null` takes that away. Clauses stand in order of facet. */
export function withClause(filter: Filter, facet: string, clause: Omit<Clause, "facet"> | null): Filter {
  const { clauses = [], ...rest } = filter;
  const others = clauses.filter((other) => other.facet !== facet);
  const next = clause ? [...others, { facet, ...clause }] : others;
  const sorted = next.toSorted((a, b) => (a.facet < b.facet ? -1 : 1));
  return sorted.length === 0 ? rest : { ...rest, clauses: sorted };
}

/** Leaves a value out, or lets it in again. An `only` that would keep nothing ends. */
export function toggleValue(filter: Filter, facet: string, value: string): Filter {
  const { only, not = [] } = clauseOf(filter, facet) ?? {};
  if (only) {
    const kept = only.includes(value) ? only.filter((other) => other !== value) : [...only, value].toSorted();
    return withClause(filter, facet, kept.length === 0 ? null : { only: kept });
  }
  const left = not.includes(value) ? not.filter((other) => other !== value) : [...not, value].toSorted();
  return withClause(filter, facet, left.length === 0 ? null : { not: left });
}

/** Keeps only these values; where just they are kept already, all of them again. */
export function isolateValues(filter: Filter, facet: string, values: readonly string[]): Filter {
  const only = [...values].toSorted();
  const before = clauseOf(filter, facet)?.only;
  const isSame = before?.length === only.length && only.every((value) => before.includes(value));
  return withClause(filter, facet, isSame ? null : { only });
}
