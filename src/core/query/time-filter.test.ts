import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { indexDataset } from "../graph/dataset-index.ts";
import { anyDataset } from "../model/dataset.arbitrary.ts";
import { complete } from "../model/sliced.ts";
import { passesTime, spanOf, timeKinds, timeSpanOf } from "./time-filter.ts";
import { selectVisible } from "./visible.ts";

const until = (...next: [year: number, month: number, day?: number]) => Date.UTC(...next) - 1;

describe("spanOf", () => {
  it.each([
    ["1996", { first: Date.UTC(1996, 0), last: until(1997, 0) }],
    ["2024-02~", { first: Date.UTC(2024, 1), last: until(2024, 2) }],
    ["2024-06-18/2024-06-19", { first: Date.UTC(2024, 5, 18), last: until(2024, 5, 20) }],
    ["../2000", { first: Number.NEGATIVE_INFINITY, last: until(2001, 0) }],
    ["2000/..", { first: Date.UTC(2000, 0), last: Number.POSITIVE_INFINITY }],
    ["2024-06-14T23:30+07:00", { first: Date.UTC(2024, 5, 14, 23, 30), last: Date.UTC(2024, 5, 14, 23, 30) }],
    ["yesterday", null],
    ["", null],
  ])("of %j covers %j", (text, span) => expect(spanOf(text)).toEqual(span));
});

describe("a filter by time", () => {
  it("has no end where it names none, or none that can be read", () => {
    const all = { first: Number.NEGATIVE_INFINITY, last: Number.POSITIVE_INFINITY };
    expect([timeSpanOf({}), timeSpanOf({ from: "soon", to: "later" })]).toEqual([all, all]);
  });

  it("keeps more the wider it is, and everything when it has no ends", () =>
    fc.assert(
      fc.property(
        anyDataset,
        fc.constantFrom(...timeKinds),
        fc.array(fc.integer({ min: 1980, max: 2040 }), { minLength: 4, maxLength: 4 }),
        fc.boolean(),
        (dataset, of, years, isHiding) => {
          const index = complete(indexDataset(dataset));
          const [a, b, c, d] = years.toSorted((x, y) => x - y).map(String);
          const undated = isHiding ? { undated: "hide" as const } : {};
          const kept = (from?: string, to?: string) => {
            const time = { of, ...(from && { from }), ...(to && { to }), ...undated };
            return selectVisible(index, { tier: "all", filter: { time } }).keys;
          };
          const [narrow, wide, all] = [kept(b, c), kept(a, d), kept()];
          for (const key of narrow) expect(wide.has(key)).toBe(true);
          for (const key of wide) expect(all.has(key)).toBe(true);
          if (!isHiding) expect(all).toEqual(selectVisible(index, { tier: "all" }).keys);
        },
      ),
    ));

  it("keeps what is dated and what is not, and hides only what is not", () =>
    fc.assert(
      fc.property(anyDataset, fc.constantFrom(...timeKinds), (dataset, of) => {
        const index = complete(indexDataset(dataset));
        for (const item of [...index.entities.values(), ...index.relations.values()]) {
          expect(passesTime({ of }, item, index)).toBe(true);
          if (passesTime({ of, from: "1996", to: "1996", undated: "hide" }, item, index))
            expect(passesTime({ of, from: "1996", to: "1996" }, item, index)).toBe(true);
        }
      }),
    ));
});
