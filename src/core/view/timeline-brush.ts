import { spanOf, type TimeSpan } from "../query/time-filter.ts";
import type { Filter } from "../model/dataset.ts";
import { nextTime, previousTime, type TimeUnit, writeEnd, writeStart } from "../model/time-unit.ts";
import type { TimeScale, TimeSegment } from "./timeline-scale.ts";

export type Interval = Pick<NonNullable<Filter["time"]>, "from" | "to">;

/** The interval of a brush: from a boundary up to another, the second one not included; infinite where it is open. */
export interface Brush {
  readonly from: number;
  readonly to: number;
}

export const brushOf = ({ from, to }: Interval): Brush => ({
  from: (from === undefined ? undefined : spanOf(from)?.first) ?? Number.NEGATIVE_INFINITY,
  to: ((to === undefined ? undefined : spanOf(to)?.last) ?? Number.POSITIVE_INFINITY) + 1,
});

/** As dates of a filter; an end that reaches beyond all that is dated is open. */
export function writeBrush({ from, to }: Brush, whole: TimeSpan): Interval {
  return {
    ...(from > whole.first && { from: writeStart(from) }),
    ...(to < whole.last && { to: writeEnd(to) }),
  };
}

export const extentOf = ({ segments }: TimeScale): TimeSpan => ({
  first: segments[0]?.from ?? 0,
  last: segments.at(-1)?.to ?? 0,
});

type UnitOf = (segment: TimeSegment) => TimeUnit;

/** The next boundary in a direction: by the unit of where one is, and never past the edge of a stretch. */
export function stepBoundary(scale: TimeScale, at: number, by: 1 | -1, unitAt: UnitOf): number {
  const { first, last } = extentOf(scale);
  if (by > 0) {
    if (at >= last) return last;
    const segment = scale.segmentAt(at);
    return Math.min(nextTime(at, unitAt(segment)), segment.to);
  }
  if (at <= first) return first;
  const segment = scale.segmentAt(at - 1);
  return Math.max(previousTime(at, unitAt(segment)), segment.from);
}

/** The boundary that is nearest to an instant. */
export function snapTime(scale: TimeScale, at: number, unitAt: UnitOf): number {
  const { first, last } = extentOf(scale);
  const within = Math.min(Math.max(at, first), last);
  const before = stepBoundary(scale, within + 1, -1, unitAt);
  const after = stepBoundary(scale, before, 1, unitAt);
  return within - before <= after - within ? before : after;
}
