/** A day as far as it is known. */
export interface Day {
  readonly year: number;
  /** From 1 to 12. */
  readonly month: number | null;
  readonly day: number | null;
}

/** The date of an article in its place's own time, as it was printed; `null` where there is none that can be read. */
export function readDay(iso: string | undefined): Day | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T.*)?)?)?$/s.exec(iso ?? "") ?? [];
  if (year === undefined) return null;
  const isReal = !Number.isNaN(Date.parse(`${year}-${month ?? "01"}-${day ?? "01"}`));
  if (!isReal) return null;
  return { year: Number(year), month: month ? Number(month) : null, day: day ? Number(day) : null };
}

function format({ year, month, day }: Day, locale: string, hasYear: boolean): string {
  const at = new Date(0);
  at.setUTCFullYear(year, (month ?? 1) - 1, day ?? 1);
  return new Intl.DateTimeFormat(locale, {
    ...(hasYear && { year: "numeric" }),
    ...(month !== null && { month: "long" }),
    ...(day !== null && { day: "numeric" }),
    timeZone: "UTC",
  }).format(at);
}

/** "June 14, 2024", "14 Juni 2024"; a month or a year alone where no more is known. */
export const sayDay = (day: Day, locale: string): string => format(day, locale, true);

/** "June 14", "14 Juni"; `null` of a year alone. */
export const sayDayOfYear = (day: Day, locale: string): string | null =>
  day.month === null ? null : format(day, locale, false);
