import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { align, alignments } from "./align.ts";

const points = [
  { x: 0, y: 5 },
  { x: 10, y: 0 },
  { x: 2, y: 10 },
];
const anyPoints = fc.array(fc.record({ x: fc.integer({ min: -99, max: 99 }), y: fc.integer({ min: -99, max: 99 }) }), {
  minLength: 1,
  maxLength: 8,
});

describe("align", () => {
  it.each([
    ["left", [0, 0, 0]],
    ["centre", [4, 4, 4]],
    ["right", [10, 10, 10]],
    ["across", [0, 10, 5]],
  ] as const)("%s", (how, xs) => {
    expect(align(points, how).map(({ x }) => x)).toEqual(xs);
    expect(align(points, how).map(({ y }) => y)).toEqual([5, 0, 10]);
  });
  it.each([
    ["top", [0, 0, 0]],
    ["middle", [5, 5, 5]],
    ["bottom", [10, 10, 10]],
    ["down", [5, 0, 10]],
  ] as const)("%s", (how, ys) => expect(align(points, how).map(({ y }) => y)).toEqual(ys));

  it("done twice is done once", () => {
    fc.assert(
      fc.property(anyPoints, fc.constantFrom(...alignments), (given, how) => {
        const once = align(given, how);
        expect(align(once, how)).toEqual(
          once.map(({ x, y }) => ({ x: expect.closeTo(x, 6), y: expect.closeTo(y, 6) })),
        );
      }),
    );
  });
});
