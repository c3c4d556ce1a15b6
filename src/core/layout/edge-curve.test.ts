import { describe, expect, it } from "vitest";
import { edgeCurve, sampleCurve } from "./edge-curve.ts";

const left = { x: 0, y: 0, radius: 10 };
const right = { x: 100, y: 0, radius: 20 };

describe("edgeCurve", () => {
  it("runs from rim to rim", () => {
    expect(edgeCurve(left, right, { kind: "line" })).toEqual([
      { x: 10, y: 0 },
      { x: 80, y: 0 },
    ]);
  });

  it("bends to the right of the way for a positive distance, as Cytoscape does", () => {
    // Rightwards on a screen, y growing downwards: the right hand is below.
    expect(edgeCurve(left, right, { kind: "bend", distance: 30 })[1]).toEqual({ x: 50, y: 30 });
    expect(edgeCurve(right, left, { kind: "bend", distance: 30 })[1]).toEqual({ x: 50, y: -30 });
  });

  it("draws a loop upwards for direction 0", () => {
    const points = sampleCurve(edgeCurve(left, left, { kind: "loop", direction: 0, size: 30 }), 8);
    const top = points.reduce((highest, point) => (point.y < highest.y ? point : highest));
    expect(top.x).toBeCloseTo(0, 6);
    expect(top.y).toBeLessThan(-30);
  });

  it("does not fail on nodes in one place", () => {
    for (const route of [{ kind: "line" }, { kind: "bend", distance: 20 }] as const) {
      expect(edgeCurve(left, left, route).every(({ x, y }) => Number.isFinite(x + y))).toBe(true);
    }
  });
});
