import type { DatasetIndex, IndexedEntity, IndexedRelation } from "../graph/dataset-index.ts";
import type { Filter } from "../model/dataset.ts";
import { parseEdtf } from "../model/edtf-date.ts";

type Time = NonNullable<Filter["time"]>;

/** The three kinds of date: of the event, of the statement, of publication. */
export type TimeKind = Time["of"];

export const timeKinds: readonly TimeKind[] = ["event", "stated", "published"];

/** A closed interval of UTC milliseconds; an open end is infinite. */
export interface TimeSpan {
  readonly first: number;
  readonly last: number;
}

/** @returns the dates of one kind that something has, in EDTF; statements and publication are those of its evidence */
export function datesOf(item: IndexedEntity | IndexedRelation, kind: TimeKind, index: DatasetIndex): readonly string[] {
  const own = "entity" in item ? item.entity : item.relation;
  if (kind === "event") return own.date === undefined ? [] : [own.date];
  if ("entity" in item) return [];
  const dates = item.relation.evidence.flatMap(({ stated, article }) =>
    kind === "stated" ? (stated ?? []) : (index.sentences.get(article)?.list[0]?.article.published ?? []),
  );
  return [...new Set(dates)];
}

/** The instants that a date covers at most; `null` for what is no date. */
export function spanOf(text: string): TimeSpan | null {
  const date = parseEdtf(text);
  if (!date) {
    // `published` is ISO 8601 with a zone, and may have what EDTF does not know.
    const instant = Date.parse(text);
    return Number.isNaN(instant) ? null : { first: instant, last: instant };
  }
  return {
    first: date.start?.first ?? Number.NEGATIVE_INFINITY,
    last: date.end?.last ?? Number.POSITIVE_INFINITY,
  };
}

/** The interval of a filter: from the first instant of its beginning to the last one of its end. */
export function timeSpanOf({ from, to }: Pick<Time, "from" | "to">): TimeSpan {
  return {
    first: (from === undefined ? undefined : spanOf(from)?.first) ?? Number.NEGATIVE_INFINITY,
    last: (to === undefined ? undefined : spanOf(to)?.last) ?? Number.POSITIVE_INFINITY,
  };
}

/** Whether something has a date of the kind that touches the interval. What has none stays unless it is to be hidden. */
export function passesTime(time: Time, item: IndexedEntity | IndexedRelation, index: DatasetIndex): boolean {
  const spans = datesOf(item, time.of, index).flatMap((text) => spanOf(text) ?? []);
  if (spans.length === 0) return time.undated !== "hide" || ("entity" in item && time.of !== "event");
  const { first, last } = timeSpanOf(time);
  return spans.some((span) => span.last >= first && span.first <= last);
}
