import { describe, expect, it } from "vitest";
import { type EdgeRoute, edgeCurve, sampleCurve } from "./edge-curve.ts";
import type { LayoutEdge, PlacedNode } from "./layout-graph.ts";
import { measureLayout } from "./measure-layout.ts";
import { routeEdges } from "./route-edges.ts";

function node(key: string, x: number, y: number): PlacedNode {
  return { key, x, y, left: 30, right: 30, top: 12, bottom: 30, radius: 12 };
}

/** The middle of the curve. */
function middle(source: PlacedNode, target: PlacedNode, route: EdgeRoute) {
  const points = sampleCurve(edgeCurve(source, target, route), 2);
  const [a, b] = [points[0], points.at(-1)] as const;
  return points.length === 2 && a && b
    ? { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }
    : (points[1] as { x: number; y: number });
}

describe("routeEdges", () => {
  const a = node("a", 0, 0);
  const b = node("b", 300, 0);

  it("leaves a free edge straight and an edge into nowhere out", () => {
    const routes = routeEdges(
      [a, b],
      [
        { key: "e", source: "a", target: "b" },
        { key: "lost", source: "a", target: "nobody" },
      ],
    );
    expect([...routes]).toEqual([["e", { kind: "line" }]]);
  });

  it.each([2, 3, 4, 10])("fans out %i parallel edges evenly, whatever their directions", (count) => {
    const edges = Array.from({ length: count }, (_, index): LayoutEdge => {
      const [source, target] = index % 3 === 1 ? ["b", "a"] : ["a", "b"];
      return { key: `${index}`, source, target };
    });
    const routes = routeEdges([a, b], edges);
    const heights = edges
      .map(
        (edge) => middle(edge.source === "a" ? a : b, edge.target === "a" ? a : b, routes.get(edge.key) as EdgeRoute).y,
      )
      .toSorted((one, two) => one - two);
    for (let index = 1; index < count; index++) {
      const apart = (heights[index] as number) - (heights[index - 1] as number);
      expect(apart).toBeGreaterThan(18);
      expect(apart).toBeLessThan(32);
    }
    expect((heights[0] as number) + (heights.at(-1) as number)).toBeCloseTo(0, 0);
  });

  it("leads an edge, and a whole fan, round a box in the way", () => {
    const nodes = [a, b, node("c", 150, -5)];
    const edges = [0, 1].map((index) => ({ key: `${index}`, source: "a", target: "b" }));
    for (const some of [edges.slice(0, 1), edges]) {
      const routes = routeEdges(nodes, some);
      expect(measureLayout(nodes, some, new Map()).edgesOnNodes.length).toBe(some.length);
      expect(measureLayout(nodes, some, routes).edgesOnNodes).toEqual([]);
    }
  });

  it("gives every loop of a node a direction of its own, none through a neighbour", () => {
    const nodes = [a, node("above", 0, -50)];
    const loops = Array.from({ length: 7 }, (_, index) => ({ key: `${index}`, source: "a", target: "a" }));
    const routes = routeEdges(nodes, loops);
    const directions = [...routes.values()].map((route) => (route.kind === "loop" ? route.direction : Number.NaN));
    expect(new Set(directions).size).toBe(7);
    expect(measureLayout(nodes, loops.slice(0, 2), routes).edgesOnNodes).toEqual([]);
  });
});
