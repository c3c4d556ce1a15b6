import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isInPolygon, rectangleOf } from "./lasso.ts";

const anyPoint = fc.record({ x: fc.integer({ min: -50, max: 50 }), y: fc.integer({ min: -50, max: 50 }) });
/** Never on a side: those go by whole numbers. */
const anyBetween = anyPoint.map(({ x, y }) => ({ x: x + 0.5, y: y + 0.25 }));

describe("a lasso", () => {
  it("that is a rectangle holds what lies between its corners", () =>
    fc.assert(
      fc.property(anyPoint, anyPoint, anyBetween, (a, b, at) => {
        const isBetween = (from: number, to: number, value: number) =>
          Math.min(from, to) < value && value < Math.max(from, to);
        expect(isInPolygon(at, rectangleOf(a, b))).toBe(isBetween(a.x, b.x, at.x) && isBetween(a.y, b.y, at.y));
      }),
    ));

  it("holds the same drawn either way round, begun anywhere, and moved with what it holds", () =>
    fc.assert(
      fc.property(fc.array(anyPoint, { maxLength: 9 }), anyBetween, fc.nat(8), anyPoint, (polygon, at, turn, by) => {
        const move = ({ x, y }: { x: number; y: number }) => ({ x: x + by.x, y: y + by.y });
        const isIn = isInPolygon(at, polygon);
        expect(isInPolygon(at, polygon.toReversed())).toBe(isIn);
        expect(isInPolygon(at, [...polygon.slice(turn), ...polygon.slice(0, turn)])).toBe(isIn);
        expect(isInPolygon(move(at), polygon.map(move))).toBe(isIn);
      }),
    ));

  it("that encloses nothing holds nothing", () => {
    for (const polygon of [
      [],
      [{ x: 0, y: 0 }],
      [
        { x: -9, y: -9 },
        { x: 9, y: 9 },
      ],
    ])
      expect(isInPolygon({ x: 0.5, y: 0.25 }, polygon)).toBe(false);
  });

  it("has a hole where it crosses itself twice around", () => {
    const ring = [...rectangleOf({ x: 0, y: 0 }, { x: 9, y: 9 }), { x: 0, y: 0 }];
    const hole = [...rectangleOf({ x: 3, y: 3 }, { x: 6, y: 6 }), { x: 3, y: 3 }];
    expect(isInPolygon({ x: 4.5, y: 4.5 }, [...ring, ...hole])).toBe(false);
    expect(isInPolygon({ x: 1.5, y: 4.25 }, [...ring, ...hole])).toBe(true);
  });
});
