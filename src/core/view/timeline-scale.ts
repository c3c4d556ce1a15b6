/**
 * Where times stand on an axis. News has a few days in great detail and decades with nothing in them, so that the axis
 * may shorten its empty stretches. Such a stretch is a gap: a segment of its own, which is to be drawn as one.
 */
import type { TimeSpan } from "../query/time-filter.ts";
import { floorTime, nextTime } from "../model/time-unit.ts";

/** A stretch of the axis on which time runs evenly. */
export interface TimeSegment {
  readonly from: number;
  readonly to: number;
  /** Places of both ends on the axis, which reaches from 0 to 1. */
  readonly start: number;
  readonly end: number;
  readonly isGap: boolean;
}

/** Monotonic; goes on evenly beyond both ends. */
export interface TimeScale {
  readonly segments: readonly TimeSegment[];
  readonly placeOf: (at: number) => number;
  readonly timeAt: (place: number) => number;
  readonly segmentAt: (at: number) => TimeSegment;
}

interface Island {
  readonly from: number;
  readonly to: number;
  readonly dates: number;
}

const day = { of: "day", step: 1 } as const;
/** An empty stretch is shortened when it is longer than this many times the fuller of its neighbours. */
const tolerated = 2;
const mostGaps = 7;
const gapWeight = 0.36;
const weightOfDate = 0.3;
const mostWeight = 3;
/** What JavaScript can tell the date of, in milliseconds from 1970. */
const reach = 8.64e15;

const lengthOf = ({ from, to }: Pick<Island, "from" | "to">): number => to - from;

/** Times that overlap become one; what is shorter than a day is given its day. */
function mergeSpans(spans: readonly TimeSpan[]): Island[] {
  const sorted = spans
    .filter(({ first, last }) => Math.abs(first) < reach && Math.abs(last) < reach)
    .toSorted((a, b) => a.first - b.first);
  const islands: Island[] = [];
  let before: TimeSpan | null = null;
  for (const span of sorted) {
    const isShort = span.last - span.first < 23 * 3_600_000;
    const from = isShort ? floorTime(span.first, day) : span.first;
    const to = isShort ? nextTime(span.last, day) : span.last + 1;
    const open = islands.at(-1);
    const isSame = before?.first === span.first && before.last === span.last;
    if (open && from <= open.to) {
      islands[islands.length - 1] = {
        from: Math.min(open.from, from),
        to: Math.max(open.to, to),
        dates: open.dates + (isSame ? 0 : 1),
      };
    } else islands.push({ from, to, dates: 1 });
    before = span;
  }
  return islands;
}

/** Joins islands over the stretches that are not worth a break, the shortest stretch first. */
function joinIslands(islands: readonly Island[]): readonly Island[] {
  const stretches = islands
    .slice(1)
    .map((island, i) => ({ at: i + 1, length: island.from - (islands[i] as Island).to }));
  /** The island of which each one is a part now, by the place of its first. */
  const heads = islands.map((_, i) => i);
  const joined = [...islands];
  const headOf = (i: number): number => {
    let at = i;
    while (heads[at] !== at) at = heads[at] as number;
    return at;
  };
  let breaks = stretches.length;
  const join = (left: number, right: number): void => {
    const [a, b] = [joined[left] as Island, joined[right] as Island];
    joined[left] = { from: a.from, to: b.to, dates: a.dates + b.dates };
    heads[right] = left;
    breaks--;
  };
  const kept: typeof stretches = [];
  for (const stretch of stretches.toSorted((a, b) => a.length - b.length)) {
    const [left, right] = [headOf(stretch.at - 1), headOf(stretch.at)];
    const fuller = Math.max(lengthOf(joined[left] as Island), lengthOf(joined[right] as Island));
    if (stretch.length <= tolerated * fuller) join(left, right);
    else kept.push(stretch);
  }
  for (const { at } of kept) {
    if (breaks <= mostGaps) break;
    join(headOf(at - 1), headOf(at));
  }
  return joined.filter((_, i) => heads[i] === i);
}

function layOut(islands: readonly Island[]): TimeSegment[] {
  const parts = islands.flatMap((island, i) => {
    const next = islands[i + 1];
    const weight = Math.min(mostWeight, 1 + weightOfDate * (island.dates - 1));
    const own = { from: island.from, to: island.to, weight, isGap: false };
    return next ? [own, { from: island.to, to: next.from, weight: gapWeight, isGap: true }] : [own];
  });
  const total = parts.reduce((sum, { weight }) => sum + weight, 0);
  let start = 0;
  return parts.map(({ from, to, weight, isGap }, i) => {
    const end = i === parts.length - 1 ? 1 : start + weight / total;
    const segment = { from, to, start, end, isGap };
    start = end;
    return segment;
  });
}

/**
 * Makes an axis for some times.
 *
 * @param now where an axis without any times stands
 */
export function buildTimeScale(spans: readonly TimeSpan[], isEven: boolean, now: number): TimeScale {
  const merged = mergeSpans(spans.length > 0 ? spans : [{ first: now, last: now }]);
  const islands = merged.length > 0 ? merged : mergeSpans([{ first: now, last: now }]);
  const [first, last] = [islands[0] as Island, islands.at(-1) as Island];
  const segments = layOut(isEven ? [{ from: first.from, to: last.to, dates: 1 }] : joinIslands(islands));
  const find = (value: number, from: "from" | "start"): TimeSegment =>
    segments.findLast((segment) => segment[from] <= value) ?? (segments[0] as TimeSegment);
  return {
    segments,
    placeOf(at) {
      const { from, to, start, end } = find(at, "from");
      return start + ((at - from) / (to - from)) * (end - start);
    },
    timeAt(place) {
      const { from, to, start, end } = find(place, "start");
      return from + ((place - start) / (end - start)) * (to - from);
    },
    segmentAt: (at) => find(at, "from"),
  };
}
