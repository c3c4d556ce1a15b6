import type { DatedItem } from "../query/timeline.ts";
import { packLanes } from "./timeline-lanes.ts";
import type { TimeScale } from "./timeline-scale.ts";
import { type TimeWindow, xOf } from "./timeline-ticks.ts";

/** A dated thing as it is drawn, in CSS px from the left edge of what is seen. */
export interface TimeMark {
  readonly dated: DatedItem;
  readonly lane: number;
  /** Edges of the bar, or of the dot that stands for it where it would be too short to see. */
  readonly left: number;
  readonly right: number;
  readonly isDot: boolean;
  /** Where the words begin, or end if they stand before a mark at the right edge. */
  readonly labelAt: number;
  readonly isLabelBefore: boolean;
  /** How far the words may reach before they meet another mark; 0 where there is no room for any. */
  readonly labelRoom: number;
  /** How far they may reach at most before they leave the window. */
  readonly labelMost: number;
}

export interface TimeMarks {
  readonly marks: readonly TimeMark[];
  readonly lanes: number;
}

const dotSize = 9;
const shortest = 8;
/** A bar shorter than this has its words beside it, unless they fit upon it. */
const shortestWithWords = 60;
const gap = 10;
const indent = 5;
const edge = 4;
/** Room for words that is tried, the best first. */
const reserves = [230, 130, 70, 0] as const;
const leastRoom = 26;

type Bar = Pick<TimeMark, "dated" | "left" | "right" | "isDot">;

function toBar(dated: DatedItem, scale: TimeScale, window: TimeWindow): Bar {
  const x = (at: number): number =>
    Number.isFinite(at) ? xOf(scale.placeOf(at), window) : Math.sign(at) * Number.MAX_SAFE_INTEGER;
  const [from, to] = [x(dated.span.first), x(dated.span.last)];
  const isDot = to - from < shortest;
  const middle = (from + to) / 2;
  return {
    dated,
    isDot,
    left: isDot ? middle - dotSize / 2 : Math.max(from, -gap),
    right: isDot ? middle + dotSize / 2 : Math.min(to, window.width + gap),
  };
}

const isSeen = ({ left, right }: Bar, { width }: TimeWindow): boolean => right > 0 && left < width;

/** What lies in the window at least in part. */
export function marksWithin(items: readonly DatedItem[], scale: TimeScale, window: TimeWindow): readonly Bar[] {
  return items.map((dated) => toBar(dated, scale, window)).filter((bar) => isSeen(bar, window));
}

/**
 * Gives each bar a lane, with room for its words as far as the lanes that there are allow. No two bars, and no words and
 * bar, ever overlap.
 *
 * @param widths of the words of each bar, in CSS px
 * @param laneLimit how many lanes are seen without scrolling
 */
export function placeMarks(
  bars: readonly Bar[],
  widths: readonly number[],
  width: number,
  laneLimit: number,
): TimeMarks {
  const labelled = bars.map((bar, i) => {
    const wanted = widths[i] ?? 0;
    const upon = Math.max(bar.left, 0) + indent;
    const isBeside = bar.isDot || bar.right - upon < Math.min(wanted, shortestWithWords);
    const after = isBeside ? bar.right + 3 : upon;
    const needed = Math.min(wanted, reserves[0]);
    const isLabelBefore = after + needed > width - edge && bar.right - after < needed && after > width / 2;
    return { bar, wanted, isLabelBefore, labelAt: isLabelBefore ? bar.left - 3 : after };
  });
  const boxesWith = (reserve: number) =>
    labelled.map(({ bar, wanted, isLabelBefore, labelAt }) => {
      const room = Math.min(wanted, reserve);
      return isLabelBefore
        ? { left: labelAt - room, right: bar.right }
        : { left: bar.left, right: Math.max(bar.right, labelAt + room) };
    });
  const tries = reserves.map(boxesWith);
  const packed = tries.map((boxes) => packLanes(boxes, gap));
  const fitting = packed.findIndex(({ count }) => count <= laneLimit);
  const chosen = Math.max(fitting, 0);
  const { lanes, count } = packed[chosen] as (typeof packed)[number];
  const boxes = tries[chosen] as (typeof tries)[number];
  const rows: number[][] = Array.from({ length: count }, () => []);
  for (const [i, lane] of lanes.entries()) rows[lane]?.push(i);
  const marks: TimeMark[] = [];
  for (const row of rows) {
    const sorted = row.toSorted((a, b) => (boxes[a]?.left ?? 0) - (boxes[b]?.left ?? 0));
    let taken = edge - gap;
    for (const [k, i] of sorted.entries()) {
      const { bar, wanted, isLabelBefore, labelAt } = labelled[i] as (typeof labelled)[number];
      const next = boxes[sorted[k + 1] ?? -1]?.left ?? width - edge + gap;
      const free = isLabelBefore ? labelAt - taken - gap : next - gap - labelAt;
      const room = Math.min(wanted, free);
      const labelRoom = room < Math.min(leastRoom, wanted) ? 0 : room;
      taken = Math.max(bar.right, isLabelBefore ? 0 : labelAt + labelRoom);
      const labelMost = isLabelBefore ? labelAt - edge : width - edge - labelAt;
      marks.push({ ...bar, lane: lanes[i] ?? 0, isLabelBefore, labelAt, labelRoom, labelMost });
    }
  }
  const place = new Map(bars.map(({ dated }, i) => [dated.mark, i]));
  return {
    marks: marks.toSorted((a, b) => (place.get(a.dated.mark) ?? 0) - (place.get(b.dated.mark) ?? 0)),
    lanes: count,
  };
}
