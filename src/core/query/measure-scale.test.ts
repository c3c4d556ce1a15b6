import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeEntity } from "../model/dataset.arbitrary.ts";
import {
  groupTone,
  radiusFor,
  rangeOf,
  sizeValues,
  stepBounds,
  stepCount,
  stepFor,
  toneCount,
} from "./measure-scale.ts";
import { listGroups, rankEntities } from "./rank-entities.ts";

const anyValues = fc.array(fc.double({ min: 0, max: 1000, noNaN: true }), { minLength: 1, maxLength: 30 });
const entities = ["a", "b", "c", "d"].map((id, i) => ({ key: `n${i}`, entity: makeEntity(id) }));

describe("sizes and steps", () => {
  it("grow with the value, within what can be seen and named", () =>
    fc.assert(
      fc.property(anyValues, (numbers) => {
        const values = Float64Array.from(numbers).toSorted();
        const range = rangeOf(values);
        const radii = Array.from(values, (value) => radiusFor(value, range));
        const steps = Array.from(values, (value) => stepFor(value, range));
        for (const list of [radii, steps]) expect(list).toEqual(list.toSorted((a, b) => a - b));
        for (const radius of radii) expect(radius >= 8 && radius <= 25).toBe(true);
        for (const step of steps) expect(step >= 0 && step < stepCount).toBe(true);
      }),
    ));

  it("begin at the least value and end at the greatest", () => {
    expect(stepBounds({ least: 0, most: 25 })).toEqual([0, 1, 4, 9, 16, 25].map((bound) => expect.closeTo(bound, 9)));
    expect([0, 1.1, 9.1, 24, 25].map((value) => stepFor(value, { least: 0, most: 25 }))).toEqual([0, 1, 3, 4, 4]);
    expect(stepFor(3, { least: 3, most: 3 })).toBe(2);
    expect(rangeOf(new Float64Array())).toEqual({ least: 0, most: 0 });
  });

  it("area is in proportion: half of the way is half of the area", () => {
    const area = (value: number) => radiusFor(value, { least: 0, most: 10 }) ** 2;
    expect(area(5) - area(0)).toBeCloseTo(area(10) - area(5), 0);
  });

  it("of a group tell how many it has; small groups share a colour", () => {
    expect([...sizeValues("communities", Float64Array.of(0, 1, 0))]).toEqual([2, 1, 2]);
    expect([groupTone(0, 3), groupTone(1, 1), groupTone(9, 4)]).toEqual([0, toneCount, toneCount]);
  });
});

describe("ranks", () => {
  it("are shared by equals", () =>
    expect(rankEntities(entities, Float64Array.of(1, 4, 4, 2)).map(({ indexed, rank }) => [indexed.key, rank])).toEqual(
      [
        ["n1", 1],
        ["n2", 1],
        ["n3", 3],
        ["n0", 4],
      ],
    ));

  it("groups partition entities", () =>
    expect(listGroups(entities, Float64Array.of(1, 0, 0, 1)).map((group) => group.map(({ key }) => key))).toEqual([
      ["n1", "n2"],
      ["n0", "n3"],
    ]));
});
