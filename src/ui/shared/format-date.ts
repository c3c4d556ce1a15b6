import { type DatePoint, parseEdtf } from "../../core/model/edtf-date.ts";
import type { Words } from "../../i18n/messages.ts";

const parts = {
  year: { year: "numeric" },
  month: { year: "numeric", month: "long" },
  day: { year: "numeric", month: "long", day: "numeric" },
  time: { year: "numeric", month: "long", day: "numeric", hour: "2-digit", minute: "2-digit" },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** Making one takes longer than a hundred uses of it. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(locale: string, precision: DatePoint["precision"]): Intl.DateTimeFormat {
  const key = `${locale} ${precision}`;
  const made = formatters.get(key) ?? new Intl.DateTimeFormat(locale, { ...parts[precision], timeZone: "UTC" });
  formatters.set(key, made);
  return made;
}

/** A date as a person would say it: "about 18–19 June 2024". Text that is not EDTF is shown as it is. */
export function formatEdtf(text: string, { t, locale }: Words): string {
  const date = parseEdtf(text);
  if (!date) return text;
  const { start, end } = date;
  const point = start ?? end;
  if (!point) return text;
  const say = (at: DatePoint): string => formatter(locale, at.precision).format(at.first);
  let plain = say(point);
  if (!start) plain = t("date.until", { date: plain });
  else if (!end) plain = t("date.from", { date: plain });
  else if (start !== end && start.precision === end.precision) {
    plain = formatter(locale, start.precision).formatRange(start.first, end.first);
  } else if (start !== end) plain = t("date.range", { from: say(start), to: say(end) });
  if (start?.approximate || end?.approximate) plain = t("date.approximate", { date: plain });
  return start?.uncertain || end?.uncertain ? t("date.uncertain", { date: plain }) : plain;
}

const isoInstant = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;

/** An instant in the place's own time, as the article printed it. Text in another form is shown as it is. */
export function formatInstant(iso: string, { t, locale }: Words): string {
  const match = isoInstant.exec(iso);
  if (!match) return formatEdtf(iso, { t, locale });
  const [, day = "", time] = match;
  const date = formatter(locale, "day").format(Date.parse(day));
  if (time === undefined) return date;
  const clock = new Intl.DateTimeFormat(locale, {
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
    timeZone: "UTC",
  });
  return t("date.time", { date, time: clock.format(Date.parse(`${day}T${time}Z`)) });
}
