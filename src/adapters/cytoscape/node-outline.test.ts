import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { NodeShape } from "../../core/view/scene.ts";
import { drawnSize } from "./elements.ts";
import { rimDistance } from "./node-outline.ts";

const shapes: readonly NodeShape[] = [
  "circle",
  "square",
  "hexagon",
  "tag",
  "pentagon",
  "octagon",
  "diamond",
  "triangle",
  "barrel",
  "sheet",
];

describe("where a line leaves a node", () => {
  it("is its radius away from the middle of a circle, all around", () =>
    expect([rimDistance("circle", 10, 1, 0), rimDistance("circle", 10, 0.6, -0.8)]).toEqual([10, 10]));

  it("is at the sides and corners of other shapes", () => {
    const half = drawnSize("square", 10) / 2;
    expect(rimDistance("square", 10, 1, 0)).toBeCloseTo(half);
    expect(rimDistance("square", 10, Math.SQRT1_2, Math.SQRT1_2)).toBeCloseTo(half * Math.SQRT2);
    const point = drawnSize("diamond", 10) / 2;
    expect(rimDistance("diamond", 10, 0, 1)).toBeCloseTo(point);
    expect(rimDistance("diamond", 10, Math.SQRT1_2, Math.SQRT1_2)).toBeCloseTo(point * Math.SQRT1_2);
    expect(rimDistance("sheet", 10, 1, 0)).toBeLessThan(rimDistance("sheet", 10, 0, 1));
  });

  it("lies within the square that a shape fills, and not in its middle, in any direction", () => {
    fc.assert(
      fc.property(fc.constantFrom(...shapes), fc.double({ min: 0, max: 2 * Math.PI, noNaN: true }), (shape, angle) => {
        const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
        const distance = rimDistance(shape, 12, dx, dy);
        const half = drawnSize(shape, 12) / 2;
        expect(Math.max(Math.abs(dx), Math.abs(dy)) * distance).toBeLessThanOrEqual(half + 1e-9);
        expect(distance).toBeGreaterThan(half * 0.3);
      }),
    );
  });
});
