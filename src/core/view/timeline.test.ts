import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DatedItem } from "../query/timeline.ts";
import { binTimes } from "./timeline-bins.ts";
import { brushOf, extentOf, snapTime, stepBoundary, writeBrush } from "./timeline-brush.ts";
import { packLanes } from "./timeline-lanes.ts";
import { marksWithin, placeMarks } from "./timeline-marks.ts";
import { buildTimeScale } from "./timeline-scale.ts";
import { timeTicks, unitOf, xOf } from "./timeline-ticks.ts";

const day = 86_400_000;
const year = (at: number) => ({ first: Date.UTC(at, 0), last: Date.UTC(at + 1, 0) - 1 });
const news = [
  year(1961),
  year(1996),
  ...[11, 14, 18, 19].map((date) => ({ first: Date.UTC(2024, 5, date), last: Date.UTC(2024, 5, date + 1) - 1 })),
];
const whole = { start: -0.02, end: 1.02, width: 1400 };

const spans = fc.array(
  fc
    .tuple(
      fc.integer({ min: Date.UTC(1000, 0), max: Date.UTC(2100, 0) }),
      fc.constantFrom(0, 1, day, 31 * day, 366 * day),
    )
    .map(([first, length]) => ({ first, last: first + length })),
  { maxLength: 30 },
);
const windows = fc
  .tuple(
    fc.double({ min: -0.05, max: 0.9, noNaN: true }),
    fc.double({ min: 0.001, max: 1, noNaN: true }),
    fc.integer({ min: 200, max: 2000 }),
  )
  .map(([start, length, width]) => ({ start, end: start + length, width }));
const finestOf = () => "day" as const;

const toDated = ({ first, last }: { first: number; last: number }, i: number): DatedItem => ({
  mark: `${i}`,
  item: { key: `n${i}`, entity: { id: `${i}`, type: "person", label: { en: `${i}` } } },
  date: "",
  span: { first, last },
  points: [{ first, last }],
  precision: "day",
  isApproximate: false,
  isUncertain: false,
  isExpected: false,
});

describe("the scale of time", () => {
  it("shortens what is empty, and says so", () => {
    const { segments, placeOf } = buildTimeScale(news, false, 0);
    expect(segments.map(({ isGap }) => isGap)).toEqual([false, true, false, true, false]);
    expect(placeOf(Date.UTC(2024, 5, 20)) - placeOf(Date.UTC(2024, 5, 11))).toBeGreaterThan(0.25);
    expect(placeOf(Date.UTC(1962, 0)) - placeOf(Date.UTC(1961, 0))).toBeGreaterThan(0.15);
  });
  it("runs evenly when asked", () => {
    const { segments, placeOf } = buildTimeScale(news, true, 0);
    expect(segments).toHaveLength(1);
    expect(placeOf((Date.UTC(1961, 0) + Date.UTC(2024, 5, 20)) / 2)).toBeCloseTo(0.5);
  });
  it("stands on a day when there is nothing", () =>
    expect(extentOf(buildTimeScale([], false, 0))).toEqual({ first: 0, last: day }));
  it("is monotonic, has an inverse, and fills its whole length", () =>
    fc.assert(
      fc.property(spans, fc.boolean(), (some, isEven) => {
        const { segments, placeOf, timeAt } = buildTimeScale(some, isEven, 0);
        expect(segments[0]?.start).toBe(0);
        expect(segments.at(-1)?.end).toBe(1);
        for (const [i, { from, to, start, end }] of segments.entries()) {
          expect(from).toBeLessThan(to);
          expect(start).toBeLessThan(end);
          if (i > 0) expect([from, start]).toEqual([segments[i - 1]?.to, segments[i - 1]?.end]);
          expect(timeAt(placeOf((from + to) / 2))).toBeCloseTo((from + to) / 2, -2);
        }
        for (const { first, last } of some) {
          expect(placeOf(first)).toBeGreaterThanOrEqual(0);
          expect(placeOf(last)).toBeLessThanOrEqual(1);
        }
      }),
    ));
});

describe("ticks", () => {
  it("stand in order, inside of the window", () =>
    fc.assert(
      fc.property(spans, windows, fc.boolean(), (some, window, isEven) => {
        const ticks = timeTicks(buildTimeScale(some, isEven, 0), window, finestOf);
        for (const [i, { at, x }] of ticks.entries()) {
          expect(x).toBeGreaterThanOrEqual(-1);
          expect(x).toBeLessThanOrEqual(window.width + 1);
          const before = ticks[i - 1];
          if (!before) continue;
          expect(at).toBeGreaterThan(before.at);
          expect(x).toBeGreaterThan(before.x);
        }
      }),
    ));
  it("are not finer than what is dated", () =>
    expect(timeTicks(buildTimeScale([year(1961)], false, 0), { ...whole, width: 300 }, () => "year")).toHaveLength(1));
});

describe("lanes", () => {
  it("hold their boxes clear of one another", () =>
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ max: 900, min: 0 }), fc.integer({ min: 0, max: 300 }))), (pairs) => {
        const boxes = pairs.map(([left, width]) => ({ left, right: left + width }));
        const { lanes, count } = packLanes(boxes, 4);
        for (const [i, a] of boxes.entries()) {
          expect(lanes[i]).toBeLessThan(count);
          for (const [j, b] of boxes.entries()) {
            if (i < j && lanes[i] === lanes[j]) expect(a.right + 4 <= b.left || b.right + 4 <= a.left).toBe(true);
          }
        }
      }),
    ));

  it("hold bars and words clear of one another", () =>
    fc.assert(
      fc.property(
        spans,
        windows,
        fc.integer({ min: 1, max: 9 }),
        fc.array(fc.nat({ max: 400 }), { minLength: 30, maxLength: 30 }),
        (some, window, limit, widths) => {
          const scale = buildTimeScale(some, false, 0);
          const bars = marksWithin(some.map(toDated), scale, window);
          const { marks } = placeMarks(bars, widths, window.width, limit);
          expect(marks.map(({ dated }) => dated.mark)).toEqual(bars.map(({ dated }) => dated.mark));
          const boxes = marks.map(({ left, right, labelAt, labelRoom, isLabelBefore, lane }) => ({
            lane,
            left: isLabelBefore ? Math.min(left, labelAt - labelRoom) : left,
            right: isLabelBefore ? right : Math.max(right, labelAt + labelRoom),
          }));
          for (const [i, a] of boxes.entries()) {
            for (const b of boxes.slice(i + 1)) {
              if (a.lane === b.lane) expect(a.right <= b.left + 0.001 || b.right <= a.left + 0.001).toBe(true);
            }
          }
        },
      ),
    ));
});

describe("counts", () => {
  it("count everything once, in order", () =>
    fc.assert(
      fc.property(spans, windows, (some, window) => {
        const scale = buildTimeScale(some, false, 0);
        const sorted = some.toSorted((a, b) => a.first - b.first).map(toDated);
        const seen = marksWithin(sorted, scale, window).map(({ dated }) => dated);
        const bins = binTimes(scale, window, seen, finestOf);
        expect(bins.reduce((sum, { items }) => sum + items.length, 0)).toBe(seen.length);
        for (const [i, { from, to, left, right }] of bins.entries()) {
          expect(left).toBeLessThan(right);
          expect(from).toBeLessThan(to);
          if (i > 0) expect(from).toBeGreaterThanOrEqual(bins[i - 1]?.to ?? 0);
        }
      }),
    ));
});

describe("the brush", () => {
  const scale = buildTimeScale(news, false, 0);
  const extent = extentOf(scale);
  const unitAt = (segment: (typeof scale.segments)[number]) =>
    unitOf(segment, whole, 8, segment.from >= Date.UTC(2024, 0) ? "day" : "year");

  it("is written by the unit of where it is", () => {
    const from = snapTime(scale, Date.UTC(1996, 1, 3), unitAt);
    expect(writeBrush({ from, to: stepBoundary(scale, from, 1, unitAt) }, extent)).toEqual({
      from: "1996",
      to: "1996",
    });
    const june = snapTime(scale, Date.UTC(2024, 5, 11, 9), unitAt);
    expect(writeBrush({ from: june, to: june + day }, extent)).toEqual({ from: "2024-06-11", to: "2024-06-11" });
  });
  it("is open where it reaches all that there is", () => {
    expect(writeBrush({ from: extent.first, to: extent.last }, extent)).toEqual({});
    expect(brushOf({})).toEqual({ from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY });
  });
  it("is read as it was written", () =>
    expect(writeBrush(brushOf({ from: "1996", to: "2024-06-14" }), extent)).toEqual({
      from: "1996",
      to: "2024-06-14",
    }));
  it("steps from end to end, and never past a stretch", () => {
    let at = extent.first;
    const seen = new Set<number>();
    for (let i = 0; at < extent.last && i < 200; i++) {
      const next = stepBoundary(scale, at, 1, unitAt);
      expect(next).toBeGreaterThan(at);
      expect(stepBoundary(scale, next, -1, unitAt)).toBe(at);
      at = next;
      seen.add(at);
    }
    expect(at).toBe(extent.last);
    for (const { to } of scale.segments) expect(seen).toContain(to);
    expect(xOf(scale.placeOf(at), whole)).toBeLessThan(whole.width);
  });
});
