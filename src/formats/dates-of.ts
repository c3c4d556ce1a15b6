import type { Dataset } from "../core/model/dataset.ts";

/** All dates that a dataset says something of, as they stand in it: EDTF, and of articles ISO 8601. */
export function datesOf({ articles, entities, relations }: Dataset): ReadonlySet<string> {
  return new Set([
    ...articles.flatMap(({ published }) => published ?? []),
    ...entities.flatMap(({ date }) => date ?? []),
    ...relations.flatMap(({ date, evidence }) => [date ?? [], evidence.flatMap(({ stated }) => stated ?? [])].flat(2)),
  ]);
}
