import { type DatasetIndex, type IndexedEntity, type IndexedRelation, relationsOf } from "../graph/dataset-index.ts";
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

const zoned = /^(\d{4}-\d{2}-\d{2}T[\d:.]+)(?:Z|[+-]\d{2}:?\d{2})$/;

/**
 * The instants that a date covers at most; `null` for what is no date. A date with a time is taken in its place's own
 * time, as it was printed: what was published on the 14th in Jakarta lies on the 14th.
 */
export function spanOf(text: string): TimeSpan | null {
  const clock = zoned.exec(text)?.[1];
  const date = clock === undefined ? parseEdtf(text) : null;
  if (!date) {
    const instant = Date.parse(clock === undefined ? text : `${clock}Z`);
    return Number.isNaN(instant) ? null : { first: instant, last: instant };
  }
  const first = date.start ? date.start.first : Number.NEGATIVE_INFINITY;
  const last = date.end ? date.end.last : Number.POSITIVE_INFINITY;
  return Number.isNaN(first) || Number.isNaN(last) ? null : { first, last };
}

/** The interval of a filter: from the first instant of its beginning to the last one of its end. */
export function timeSpanOf({ from, to }: Pick<Time, "from" | "to">): TimeSpan {
  return {
    first: (from === undefined ? undefined : spanOf(from)?.first) ?? Number.NEGATIVE_INFINITY,
    last: (to === undefined ? undefined : spanOf(to)?.last) ?? Number.POSITIVE_INFINITY,
  };
}

/**
 * Whether something has a date of the kind that touches the interval. What has none stays unless it is to be hidden; an
 * entity without a date stays even then where a relation of its own passes, which could not show without it.
 */
export function passesTime(time: Time, item: IndexedEntity | IndexedRelation, index: DatasetIndex): boolean {
  const spans = datesOf(item, time.of, index).flatMap((text) => spanOf(text) ?? []);
  if (spans.length === 0) {
    if (time.undated !== "hide") return true;
    return (
      "entity" in item &&
      (time.of !== "event" || relationsOf(index, item.entity.id).some((related) => passesTime(time, related, index)))
    );
  }
  const { first, last } = timeSpanOf(time);
  return spans.some((span) => span.last >= first && span.first <= last);
}
