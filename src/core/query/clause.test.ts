import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hostileIds } from "../model/dataset.arbitrary.ts";
import type { Filter } from "../model/dataset.ts";
import { clauseOf, isolateValues, keepsValue, passesClause, toggleValue, withClause } from "./clause.ts";

const value = fc.constantFrom(...hostileIds);
const toggles = fc.array(fc.tuple(fc.constantFrom("family", "speaker"), value), { maxLength: 8 });
const run = (start: Filter, list: readonly (readonly [string, string])[]): Filter =>
  list.reduce((filter, [facet, item]) => toggleValue(filter, facet, item), start);

describe("a clause", () => {
  it("keeps what it names, or all but what it names", () => {
    expect(["a", "b"].map((item) => keepsValue({ only: ["a"] }, item))).toEqual([true, false]);
    expect(["a", "b"].map((item) => keepsValue({ not: ["a"] }, item))).toEqual([false, true]);
  });
  it("lets pass what has one value that is kept", () => {
    expect(passesClause({ not: ["a"] }, ["a", "b"])).toBe(true);
    expect(passesClause({ not: ["a", "b"] }, ["a", "b"])).toBe(false);
    expect(passesClause({ only: ["c"] }, ["a", "b"])).toBe(false);
  });
});

describe("toggling", () => {
  it("twice is nothing", () =>
    fc.assert(
      fc.property(toggles, value, (before, item) => {
        const filter = run({}, before);
        expect(
          run(filter, [
            ["family", item],
            ["family", item],
          ]),
        ).toEqual(filter);
      }),
    ));
  it("comes to the same in any order", () =>
    fc.assert(
      fc.property(toggles, (list) => {
        expect(run({}, list.toReversed())).toEqual(run({}, list));
      }),
    ));
  it("in what is isolated adds and takes away, and ends with the last", () => {
    const alone = isolateValues({}, "speaker", ["b"]);
    expect(alone).toEqual({ clauses: [{ facet: "speaker", only: ["b"] }] });
    expect(toggleValue(alone, "speaker", "a")).toEqual({ clauses: [{ facet: "speaker", only: ["a", "b"] }] });
    expect(toggleValue(alone, "speaker", "b")).toEqual({});
  });
});

it("isolates, and lets all in again the second time", () => {
  const both = isolateValues({ rest: "fade" }, "speaker", ["b", "a"]);
  expect(clauseOf(both, "speaker")).toEqual({ facet: "speaker", only: ["a", "b"] });
  expect(isolateValues(both, "speaker", ["a", "b"])).toEqual({ rest: "fade" });
});

it("keeps clauses in order of facet, one for each", () => {
  const filter = withClause(withClause({}, "speaker", { only: ["a"] }), "family", { not: ["b"] });
  expect(filter.clauses?.map(({ facet }) => facet)).toEqual(["family", "speaker"]);
  expect(withClause(withClause(filter, "family", null), "speaker", null)).toEqual({});
});
