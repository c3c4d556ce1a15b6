import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { NodeShape } from "./scene.ts";
import { drawnSize, rimDistance } from "./node-outline.ts";
import { outlinePath } from "./outline-path.ts";

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
        expect(Math.max(Math.abs(dx), Math.abs(dy)) * distance).toBeLessThanOrEqual(half + 1e-7);
        expect(distance).toBeGreaterThan(half * 0.3);
      }),
    );
  });
});

describe("the outline of a node", () => {
  /** Points along path data of our own: ends of lines and arcs, and the middles of quadratic curves left out. */
  function cornersOf(path: string): (readonly [x: number, y: number])[] {
    let [x, y] = [0, 0];
    return Array.from(path.matchAll(/([A-Z])([^A-Z]*)/g), ([, command = "", rest = ""]) => {
      const numbers = rest.trim().split(/[ ,]+/).map(Number);
      if (command === "H") x = numbers[0] ?? 0;
      else if (command === "V") y = numbers[0] ?? 0;
      else if (command !== "Z") [x, y] = numbers.slice(-2) as [number, number];
      return [x, y] as const;
    });
  }

  it("is where lines leave it, but for the roundness of its corners", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...shapes.filter((shape) => shape !== "circle")),
        fc.double({ min: 2, max: 30, noNaN: true }),
        (shape, radius) => {
          const half = drawnSize(shape, radius) / 2;
          const corners = cornersOf(outlinePath(shape, radius));
          expect(corners.length).toBeGreaterThanOrEqual(3);
          for (const [x, y] of corners) {
            const far = Math.hypot(x, y);
            const rim = rimDistance(shape, radius, x / far, y / far);
            expect(far).toBeLessThanOrEqual(rim * (1 + 1e-6));
            expect(far).toBeGreaterThan(rim - 0.5 * half);
          }
          // It reaches as far as it is said to, up and down.
          expect(Math.min(...corners.map(([, y]) => y))).toBeGreaterThanOrEqual(-half - 1e-9);
          expect(Math.max(...corners.map(([, y]) => y))).toBeGreaterThan(0.8 * half);
        },
      ),
      // A line through this corner misses both of its sides by a rounding.
      { examples: [["pentagon", 6.3679671096523]] },
    );
  });
});
