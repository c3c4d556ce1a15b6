import { spanOf } from "./time-filter.ts";
import type { DatedItem } from "./timeline.ts";
import { parseEdtf } from "../model/edtf-date.ts";
import { writeDate } from "../model/time-unit.ts";

/** Up to where to look for one more to come in sight. */
export interface TimeStep {
  /** EDTF, of the precision that the date has which comes in. */
  readonly to: string;
  /** The last instant of `to`. */
  readonly last: number;
}

/**
 * The ends of a filter, one after the other, with which the dated things come in sight in the order of their beginnings:
 * each step lets in one more at least, and the last one lets in all.
 */
export function timeSteps(dated: readonly DatedItem[]): readonly TimeStep[] {
  const byTo = new Map<string, number>();
  for (const { date, span, precision } of dated) {
    if (!Number.isFinite(span.first)) continue;
    const to = writeDate(span.first, parseEdtf(date)?.start?.precision ?? precision);
    if (!byTo.has(to)) byTo.set(to, spanOf(to)?.last ?? span.first);
  }
  const candidates = [...byTo].map(([to, last]) => ({ to, last })).toSorted((a, b) => a.last - b.last);
  const firsts = dated.map(({ span }) => span.first).toSorted((a, b) => (a < b ? -1 : 1));
  let shown = 0;
  return candidates.filter(({ last }) => {
    const before = shown;
    while (shown < firsts.length && (firsts[shown] as number) <= last) shown++;
    return shown > before;
  });
}
