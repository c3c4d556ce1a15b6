import type { TimeUnit } from "../../core/model/time-unit.ts";
import { writeDate } from "../../core/model/time-unit.ts";
import type { DatasetIndex } from "../../core/graph/dataset-index.ts";
import type { DatedItem } from "../../core/query/timeline.ts";
import type { TimeSegment } from "../../core/view/timeline-scale.ts";
import type { TimeTick } from "../../core/view/timeline-ticks.ts";
import { sayRelation, sayStanding } from "../shared/relation-words.ts";
import type { ReaderWords } from "../shared/use-words.ts";

const formatters = new Map<string, Intl.DateTimeFormat>();

function format(at: number, locale: string, parts: Intl.DateTimeFormatOptions): string {
  const era: Intl.DateTimeFormatOptions = new Date(at).getUTCFullYear() < 1 ? { era: "short" } : {};
  const options = { ...parts, ...era, timeZone: "UTC" };
  const key = JSON.stringify([locale, options]);
  let formatter = formatters.get(key);
  if (!formatter) formatters.set(key, (formatter = new Intl.DateTimeFormat(locale, options)));
  return formatter.format(at);
}

/** What stands at a tick: all of the date where a stretch begins, then only what is new. */
export function sayTick({ at, unit, isFirst }: TimeTick, { locale }: ReaderWords): string {
  const date = new Date(at);
  const isYear = date.getUTCMonth() === 0 && date.getUTCDate() === 1;
  if (unit.of === "year") return format(at, locale, { year: "numeric" });
  if (unit.of === "month") {
    if (isFirst && !isYear) return format(at, locale, { year: "numeric", month: "short" });
    return isYear ? format(at, locale, { year: "numeric" }) : format(at, locale, { month: "short" });
  }
  if (unit.of === "day") {
    if (isFirst) return format(at, locale, { year: "numeric", month: "short", day: "numeric" });
    return date.getUTCDate() === 1
      ? format(at, locale, { month: "short", day: "numeric" })
      : format(at, locale, { day: "numeric" });
  }
  if (isFirst) return format(at, locale, { year: "numeric", month: "short", day: "numeric" });
  return date.getUTCHours() === 0
    ? format(at, locale, { month: "short", day: "numeric" })
    : format(at, locale, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
}

const spans = [
  ["year", 365.24],
  ["month", 30.44],
  ["day", 1],
] as const;

/** How long an empty stretch is, in whole years, months or days. */
export function sayGap({ from, to }: TimeSegment, { locale }: ReaderWords): string {
  const days = (to - from) / 86_400_000;
  const [unit, length] = spans.find(([, least]) => days >= least) ?? spans[2];
  return new Intl.NumberFormat(locale, { style: "unit", unit, unitDisplay: "long" }).format(Math.round(days / length));
}

/** The date of a unit: "June 2024", "11 June 2024". */
export function sayUnit(from: number, unit: TimeUnit, { date }: ReaderWords): string {
  return date(writeDate(from, unit.of === "hour" ? "time" : unit.of));
}

/** The words at a mark: a relation as a sentence, an entity by its name. */
export function sayMark(index: DatasetIndex, { item }: DatedItem, words: ReaderWords): string {
  return "entity" in item ? words.pick(item.entity.label).text : sayRelation(index, item, words);
}

/** A mark as it is spoken: its date, what it is, and how it stands. */
export function speakMark(index: DatasetIndex, dated: DatedItem, isLeftOut: boolean, words: ReaderWords): string {
  const { t, pick, date, instant } = words;
  const { item } = dated;
  const type = "entity" in item ? index.types.entityTypes.get(item.entity.type) : undefined;
  const standing =
    "entity" in item
      ? type
        ? [pick(type.label).text]
        : []
      : sayStanding(item, words).slice(0, "date" in item.relation ? -1 : undefined);
  return t("timeline.mark", {
    date: dated.precision === "time" ? instant(dated.date) : date(dated.date),
    words: sayMark(index, dated, words),
    standing: [
      ...standing,
      ...(dated.isExpected ? [t("factuality.expected")] : []),
      ...(isLeftOut ? [t("timeline.leftOut")] : []),
    ].join(" · "),
  });
}
