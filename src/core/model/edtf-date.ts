/**
 * Dates as news gives them: EDTF (ISO 8601-2:2019), levels 0 and 1. A date keeps the precision that it was written
 * with: `1961` is a year, not the first of January. Read here and not by a package: the page and the reader of files would
 * wait for it both, and a day that there is none of is refused.
 */
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

/** The UTC instant at which a day begins. @param month from 0; it and the day may lie outside of a year or a month */
function beginOf(year: number, month: number, day: number): number {
  const at = new Date(0);
  at.setUTCFullYear(year, month, day);
  return at.getTime();
}

/** A year of more than four digits after a Y, or one of four, then month or season, day and time; X: not known. */
const pattern =
  /^(?:Y(-?[1-9]\d{4,5})|(-?(?=[\dX]{4}(?![\dX]))\d*X*)(?:-(\d\d|XX)(?:-(\d\d|XX)(?:T(\d\d:\d\d(?::\d\d)?)(Z|[+-]\d\d(?::\d\d)?)?)?)?)?)([?~%])?$/;

type Span = Pick<DatePoint, "precision" | "first" | "last">;

const isKnown = (part: string | undefined): part is string => part !== undefined && part !== "XX";

/** @param month from 01, or 21 to 24 for a season */
function spanOf(years: readonly [from: number, to: number], month?: string, day?: string): Span | null {
  const [from, to] = years;
  const span = (precision: DatePrecision, first: number, next: number): Span => ({ precision, first, last: next - 1 });
  // Behind what is not known nothing is.
  if (!isKnown(month)) return isKnown(day) ? null : span("year", beginOf(from, 0, 1), beginOf(to + 1, 0, 1));
  if (from !== to) return null;
  const number = Number(month) - 1;
  // Seasons begin elsewhere in each part of the world: they count as quarters.
  const quarter = number - 20;
  if (quarter >= 0 && quarter < 4 && day === undefined) {
    return span("year", beginOf(from, 3 * quarter, 1), beginOf(from, 3 * quarter + 3, 1));
  }
  if (number < 0 || number > 11) return null;
  if (!isKnown(day)) return span("month", beginOf(from, number, 1), beginOf(from, number + 1, 1));
  const first = beginOf(from, number, Number(day));
  const isThere = Number(day) > 0 && new Date(first).getUTCMonth() === number;
  return isThere ? span("day", first, beginOf(from, number, Number(day) + 1)) : null;
}

function readPoint(text: string): DatePoint | null {
  const match = pattern.exec(text);
  if (!match) return null;
  const [, long, short = "", month, day, clock, zone = "Z", doubt] = match;
  const [a, b] = [Number(long ?? short.replaceAll("X", "0")), Number(long ?? short.replaceAll("X", "9"))];
  let span = spanOf([Math.min(a, b), Math.max(a, b)], month, day);
  if (span && clock !== undefined) {
    if (span.precision !== "day") return null;
    const at = span.first + Date.parse(`1970-01-01T${clock}${zone.length === 3 ? `${zone}:00` : zone}`);
    span = { precision: "time", first: at, last: at };
  }
  if (!span || Number.isNaN(span.first + span.last)) return null;
  return { ...span, approximate: doubt === "~" || doubt === "%", uncertain: doubt === "?" || doubt === "%" };
}

/** What stands for an end that is open or not known. */
const isOpen = (text: string): boolean => text === "" || text === "..";

function parse(text: string): EdtfDate | null {
  const [from = "", to, ...more] = text.split("/");
  if (to === undefined || more.length > 0) {
    const point = to === undefined ? readPoint(text) : null;
    return point && { start: point, end: point };
  }
  const [start, end] = [readPoint(from), readPoint(to)];
  if ((!start && !isOpen(from)) || (!end && !isOpen(to)) || (!start && !end)) return null;
  return start && end && start.first > end.last ? null : { start, end };
}

const cache = new Map<string, EdtfDate | null>();

/**
 * Reads an EDTF date or interval.
 *
 * @returns `null` for text that is not EDTF of these levels, as sets (`[1960,1961]`) are not, and for an interval that ends
 * before it begins.
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
