import type { DatedItem } from "../query/timeline.ts";
import { floorTime, nextTime, type TimeUnit } from "../model/time-unit.ts";
import type { TimeScale, TimeSegment } from "./timeline-scale.ts";
import { pixelsPerTime, placeAt, type TimeWindow, unitOf, xOf } from "./timeline-ticks.ts";

/** How many begin within a unit of time: what is shown where there are too many to show each. */
export interface TimeBin {
  readonly from: number;
  readonly to: number;
  readonly unit: TimeUnit;
  /** Edges in CSS px. */
  readonly left: number;
  readonly right: number;
  readonly items: readonly DatedItem[];
}

const binRoom = 14;

/** Counts each by the unit in which it begins, or in which the window does if that is later. */
export function binTimes(
  scale: TimeScale,
  window: TimeWindow,
  items: readonly DatedItem[],
  finestOf: (segment: TimeSegment) => TimeUnit["of"],
): readonly TimeBin[] {
  const left = Math.max(scale.timeAt(placeAt(0, window)), scale.segments[0]?.from ?? 0);
  const bins = new Map<
    number,
    { readonly unit: TimeUnit; readonly segment: TimeSegment; readonly items: DatedItem[] }
  >();
  for (const item of items) {
    const at = Math.max(item.span.first, left);
    const segment = scale.segmentAt(at);
    const unit = unitOf(segment, window, binRoom, finestOf(segment));
    const from = Math.max(floorTime(at, unit), segment.from);
    const bin = bins.get(from);
    if (bin) bin.items.push(item);
    else bins.set(from, { unit, segment, items: [item] });
  }
  return [...bins]
    .toSorted(([a], [b]) => a - b)
    .map(([from, { unit, segment, items: own }]) => {
      const pixels = pixelsPerTime(segment, window);
      const x = xOf(segment.start, window) + (from - segment.from) * pixels;
      const to = Math.min(nextTime(from, unit), segment.to);
      return { from, to, unit, left: x, right: x + (to - from) * pixels, items: own };
    });
}
