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

/** Counts each by the unit in which it begins, or in which the window does if that is later. @param items in the order of a timeline */
export function binTimes(
  scale: TimeScale,
  window: TimeWindow,
  items: readonly DatedItem[],
  finestOf: (segment: TimeSegment) => TimeUnit["of"],
): readonly TimeBin[] {
  const left = Math.max(scale.timeAt(placeAt(0, window)), scale.segments[0]?.from ?? 0);
  const bins: { from: number; to: number; unit: TimeUnit; segment: TimeSegment; items: DatedItem[] }[] = [];
  for (const item of items) {
    const at = Math.max(item.span.first, left);
    const open = bins.at(-1);
    if (open && at < open.to) {
      open.items.push(item);
      continue;
    }
    const segment = scale.segmentAt(at);
    const unit = unitOf(segment, window, binRoom, finestOf(segment));
    const from = Math.max(floorTime(at, unit), segment.from);
    bins.push({ from, to: Math.min(nextTime(at, unit), segment.to), unit, segment, items: [item] });
  }
  return bins.map(({ from, to, unit, segment, items: own }) => {
    const pixels = pixelsPerTime(segment, window);
    const x = xOf(segment.start, window) + (from - segment.from) * pixels;
    return { from, to, unit, left: x, right: x + (to - from) * pixels, items: own };
  });
}
