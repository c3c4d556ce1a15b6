import { type MeasureId, measureOf } from "../../core/query/measures.ts";

/** The value of a measure as a person would say it: 12, 3.4%, 0.512. */
export function sayValueOf(id: MeasureId, value: number, locale: string): string {
  const options = {
    count: { maximumFractionDigits: 0 },
    share: { style: "percent", maximumSignificantDigits: 3 },
    figure: { maximumSignificantDigits: 3 },
  } as const satisfies Record<string, Intl.NumberFormatOptions>;
  return new Intl.NumberFormat(locale, options[measureOf(id)?.unit ?? "figure"]).format(value);
}
