/**
 * Dates as news gives them: EDTF (ISO 8601-2:2019), levels 0 and 1. A date keeps the precision that it was written
 * with: `1961` is a year, not the first of January.
 */
import edtf, { Date as CalendarDate, Interval, List, Set as Choice } from "edtf";

type DatePrecision = "year" | "month" | "day" | "time";

/** One end of a date. `first` and `last` are UTC milliseconds, the first and last instants that it covers. */
export interface DatePoint {
  readonly precision: DatePrecision;
  readonly first: number;
  readonly last: number;
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

/** A single date has the same point at both ends; an open or unknown end is `null`. */
export interface EdtfDate {
  readonly start: DatePoint | null;
  readonly end: DatePoint | null;
}

type Parsed = ReturnType<typeof edtf>;

const precisions: readonly DatePrecision[] = ["time", "year", "month", "day"];

function toPoint(parsed: Parsed | number | null | undefined): DatePoint | null {
  if (parsed === null || parsed === undefined || typeof parsed === "number") return null;
  return {
    precision: parsed instanceof CalendarDate ? (precisions[parsed.precision] ?? "day") : "year",
    first: parsed.min,
    last: parsed.max,
    approximate: (parsed.approximate?.value ?? 0) > 0,
    uncertain: (parsed.uncertain?.value ?? 0) > 0,
  };
}

function parse(text: string): EdtfDate | null {
  try {
    const parsed = edtf(text);
    if (parsed instanceof Choice || parsed instanceof List) return null;
    if (parsed instanceof Interval) {
      const start = toPoint(parsed.lower);
      const end = toPoint(parsed.upper);
      if (start && end && start.first > end.last) return null;
      return start || end ? { start, end } : null;
    }
    const point = toPoint(parsed);
    return { start: point, end: point };
  } catch {
    return null;
  }
}

const cache = new Map<string, EdtfDate | null>();

/**
 * Reads an EDTF date or interval.
 *
 * @returns `null` for text that is not EDTF, for sets (`[1960,1961]`), which Saksi has no use for, and for an
 * interval that ends before it begins.
 */
export function parseEdtf(text: string): EdtfDate | null {
  let date = cache.get(text);
  if (date === undefined) {
    date = parse(text);
    cache.set(text, date);
  }
  return date;
}

/** Orders by beginning, then by end; an open beginning comes first, no date at all last. */
export function compareEdtf(a: string | undefined, b: string | undefined): number {
  const bounds = (text: string | undefined): [number, number] => {
    const date = text === undefined ? null : parseEdtf(text);
    if (!date) return [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
    return [date.start?.first ?? Number.NEGATIVE_INFINITY, date.end?.last ?? Number.MAX_VALUE];
  };
  const [a0, a1] = bounds(a);
  const [b0, b1] = bounds(b);
  if (a0 !== b0) return a0 < b0 ? -1 : 1;
  return a1 === b1 ? 0 : a1 < b1 ? -1 : 1;
}

/**
 * Whether all of a date lies after an instant.
 *
 * @param instant ISO 8601 date and time, such as an article's `published`
 */
export function isAfter(text: string, instant: string): boolean {
  const date = parseEdtf(text);
  const at = Date.parse(instant);
  return date?.start != null && !Number.isNaN(at) && date.start.first > at;
}
