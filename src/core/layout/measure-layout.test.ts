import { describe, expect, it } from "vitest";
import type { PlacedNode } from "./layout-graph.ts";
import { measureLayout } from "./measure-layout.ts";

function node(key: string, x: number, y: number): PlacedNode {
  return { key, x, y, left: 20, right: 20, top: 10, bottom: 20, radius: 10 };
}

const square = [node("nw", 0, 0), node("ne", 200, 0), node("sw", 0, 200), node("se", 200, 200)];

describe("measureLayout", () => {
  it("counts a crossing, and none where edges meet at their node", () => {
    const cross = [
      { key: "1", source: "nw", target: "se" },
      { key: "2", source: "ne", target: "sw" },
    ];
    expect(measureLayout(square, cross, new Map()).crossings).toBe(1);
    const corner = [
      { key: "1", source: "nw", target: "se" },
      { key: "2", source: "nw", target: "sw" },
    ];
    expect(measureLayout(square, corner, new Map()).crossings).toBe(0);
  });

  it("counts both crossings of a curve with a line", () => {
    const edges = [
      { key: "bow", source: "nw", target: "ne" },
      { key: "line", source: "w", target: "e" },
    ];
    const nodes = [...square, node("w", -40, 40), node("e", 240, 40)];
    const routes = new Map([["bow", { kind: "bend", distance: 140 } as const]]);
    expect(measureLayout(nodes, edges, routes).crossings).toBe(2);
  });

  it("names boxes that overlap, and edges that run over foreign boxes only", () => {
    const nodes = [...square, node("middle", 100, 100), node("close", 130, 110)];
    const faults = measureLayout(nodes, [{ key: "e", source: "nw", target: "se" }], new Map());
    expect(faults.overlaps).toEqual([["middle", "close"]]);
    expect(faults.edgesOnNodes.toSorted(([, a], [, b]) => a.localeCompare(b))).toEqual([
      ["e", "close"],
      ["e", "middle"],
    ]);
  });

  it("measures boxes and curves, and nothing as nothing", () => {
    expect(measureLayout([], [], new Map())).toMatchObject({ width: 0, height: 0 });
    expect(measureLayout(square, [], new Map())).toMatchObject({ width: 240, height: 230 });
    const bow = [{ key: "bow", source: "sw", target: "se" }];
    const routes = new Map([["bow", { kind: "bend", distance: 140 } as const]]);
    expect(measureLayout(square, bow, routes).height).toBeGreaterThan(250);
  });
});
