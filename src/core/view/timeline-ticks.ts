import type { TimeScale, TimeSegment } from "./timeline-scale.ts";
import { chooseUnit, lengthOf, nextTime, type TimeUnit } from "../model/time-unit.ts";

/** The part of an axis that is seen, and how many CSS px it fills. */
export interface TimeWindow {
  readonly start: number;
  readonly end: number;
  readonly width: number;
}

export interface TimeTick {
  readonly at: number;
  /** In CSS px from the left edge. */
  readonly x: number;
  readonly unit: TimeUnit;
  /** Whether it is the first of its segment, which has to say all of the date. */
  readonly isFirst: boolean;
}

/** Finer than what is dated an axis is only divided when that takes more than this, in CSS px. */
const roomForFiner = 420;

export const xOf = (place: number, { start, end, width }: TimeWindow): number =>
  ((place - start) / (end - start)) * width;

export const placeAt = (x: number, { start, end, width }: TimeWindow): number => start + (x / width) * (end - start);

/** CSS px for a millisecond on a segment. */
export function pixelsPerTime({ from, to, start, end }: TimeSegment, window: TimeWindow): number {
  return (((end - start) / (window.end - window.start)) * window.width) / (to - from);
}

/** The unit by which a segment is divided. @param finest of what is dated on it */
export function unitOf(
  segment: TimeSegment,
  window: TimeWindow,
  room: number,
  finest: TimeUnit["of"] = "hour",
): TimeUnit {
  const scale = pixelsPerTime(segment, window);
  const isWide = lengthOf({ of: finest, step: 1 }) * scale > roomForFiner;
  return chooseUnit(scale, room, isWide ? "hour" : finest);
}

const tickRoom = 46;
/** A gap narrower than this is not divided. */
const roomInGap = 160;

/** Where the axis is divided, from left to right. A stretch always has a tick where it begins, or where the window does. */
export function timeTicks(
  { segments }: TimeScale,
  window: TimeWindow,
  finestOf: (segment: TimeSegment) => TimeUnit["of"],
): readonly TimeTick[] {
  if (window.width <= 0) return [];
  return segments.flatMap((segment) => {
    const scale = pixelsPerTime(segment, window);
    const left = xOf(segment.start, window);
    const from = Math.max(segment.from, segment.from - left / scale);
    const to = Math.min(segment.to, segment.from + (window.width - left) / scale);
    if (from >= to || (segment.isGap && (segment.to - segment.from) * scale < roomInGap)) return [];
    const unit = unitOf(segment, window, tickRoom, finestOf(segment));
    const ticks: TimeTick[] = [];
    const add = (at: number): void =>
      void ticks.push({ at, x: left + (at - segment.from) * scale, unit, isFirst: ticks.length === 0 });
    if (!segment.isGap) add(from);
    for (let at = nextTime(from, unit); at < to; at = nextTime(at, unit)) add(at);
    return ticks;
  });
}
