import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { indexDataset } from "../graph/dataset-index.ts";
import {
  anyDataset,
  makeArticle,
  makeDataset,
  makeEntity,
  makeEvidence,
  makeRelation,
} from "../model/dataset.arbitrary.ts";
import type { Dataset } from "../model/dataset.ts";
import { complete } from "../model/sliced.ts";
import { passesTime, spanOf, timeKinds } from "./time-filter.ts";
import { buildTimeline } from "./timeline.ts";
import { timeSteps } from "./timeline-steps.ts";
import { selectVisible } from "./visible.ts";

const build = (dataset: Dataset) => complete(indexDataset(dataset));
const index = build(
  makeDataset({
    articles: [makeArticle(["A."], { published: "2024-06-14T02:00+07:00" })],
    entities: [
      makeEntity("treaty", { date: "1961" }),
      makeEntity("visit", { date: "2024-06-18~/2024-06-19~" }),
      makeEntity("person"),
    ],
    relations: [
      makeRelation("signs", "person", "treaty", { date: "1961-07" }),
      makeRelation("says", "person", "treaty", { evidence: [makeEvidence("s1", "A", { stated: "2024-06-11" })] }),
    ],
  }),
);
const all = selectVisible(index, { tier: "all" });
const idOf = (item: (typeof all.entities)[number] | (typeof all.relations)[number]) =>
  "entity" in item ? item.entity.id : item.relation.id;
const see = (kind: (typeof timeKinds)[number]) => {
  const { dated, undated } = buildTimeline(index, all, kind);
  return [dated.map(({ item }) => idOf(item)), undated.map(idOf)];
};

describe("buildTimeline", () => {
  it("tells the three kinds of date apart", () => {
    expect(see("event")).toEqual([
      ["treaty", "signs", "visit"],
      ["person", "says"],
    ]);
    expect(see("stated")).toEqual([["says"], ["signs"]]);
    expect(see("published")).toEqual([["says"], ["signs"]]);
  });

  it("keeps how exact a date is", () => {
    const [treaty, signs, visit] = buildTimeline(index, all, "event").dated;
    expect(treaty).toMatchObject({ precision: "year", isApproximate: false, isExpected: false });
    expect(signs).toMatchObject({ precision: "month" });
    expect(visit).toMatchObject({ precision: "day", isApproximate: true, isUncertain: false, isExpected: true });
    expect(visit?.points).toHaveLength(2);
  });

  it("takes publication in the place's own time", () =>
    expect(buildTimeline(index, all, "published").published).toEqual([
      { at: Date.UTC(2024, 5, 14, 2), date: "2024-06-14T02:00+07:00", title: "A" },
    ]));

  it("has everything, with a date or without", () =>
    fc.assert(
      fc.property(anyDataset, fc.constantFrom(...timeKinds), (dataset, kind) => {
        const at = build(dataset);
        const { entities, relations } = selectVisible(at, { tier: "all" });
        const { dated, undated } = buildTimeline(at, { entities, relations }, kind);
        const keys = [...new Set(dated.map(({ item }) => item.key)), ...undated.map(({ key }) => key)];
        const expected = kind === "event" ? [...entities, ...relations] : relations;
        expect(keys.toSorted()).toEqual(expected.map(({ key }) => key).toSorted());
      }),
    ));

  it("shows in an interval what the filter keeps", () =>
    fc.assert(
      fc.property(
        anyDataset,
        fc.constantFrom(...timeKinds),
        fc.integer({ min: 1990, max: 2030 }),
        fc.nat({ max: 20 }),
        (dataset, kind, year, length) => {
          const at = build(dataset);
          const time = { of: kind, from: String(year), to: String(year + length) };
          const [first, last] = [Date.UTC(year), Date.UTC(year + length + 1) - 1];
          const { dated } = buildTimeline(at, selectVisible(at, { tier: "all" }), kind);
          const touching = dated.filter(({ span }) => span.last >= first && span.first <= last);
          expect(new Set(touching.map(({ item }) => item.key))).toEqual(
            new Set(dated.filter(({ item }) => passesTime(time, item, at)).map(({ item }) => item.key)),
          );
        },
      ),
    ));
});

describe("what has no date", () => {
  const keeps = (id: string, time: Parameters<typeof passesTime>[0]) => {
    const item = index.entities.get(id) ?? index.relations.get(id);
    return item && passesTime(time, item, index);
  };
  it("stays until it is to be hidden", () => {
    expect(keeps("says", { of: "event", from: "1961", to: "1961" })).toBe(true);
    expect(keeps("says", { of: "event", from: "1961", to: "1961", undated: "hide" })).toBe(false);
  });
  it("stays where a relation that passes needs it", () => {
    expect(keeps("person", { of: "event", from: "1961", to: "1961", undated: "hide" })).toBe(true);
    expect(keeps("person", { of: "event", from: "1996", to: "1996", undated: "hide" })).toBe(false);
  });
});

describe("timeSteps", () => {
  it("writes each end as exactly as the date that comes in", () =>
    expect(timeSteps(buildTimeline(index, all, "event").dated).map(({ to }) => to)).toEqual(["1961-07", "2024-06-18"]));

  it("lets in more with each step, and all in the end", () =>
    fc.assert(
      fc.property(anyDataset, (dataset) => {
        const at = build(dataset);
        const { dated } = buildTimeline(at, selectVisible(at, { tier: "all" }), "event");
        const steps = timeSteps(dated);
        const counts = steps.map(({ to }) => {
          const last = spanOf(to)?.last ?? Number.NaN;
          return dated.filter(({ span }) => span.first <= last).length;
        });
        for (const [i, count] of counts.entries()) expect(count).toBeGreaterThan(counts[i - 1] ?? 0);
        const isOpen = dated.every(({ span }) => span.first === Number.NEGATIVE_INFINITY);
        expect(counts.at(-1) ?? 0).toBe(isOpen ? 0 : dated.length);
      }),
    ));
});
