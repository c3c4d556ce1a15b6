import { describe, expect, it } from "vitest";
import { countCollisions, drawFocus, drawForStage, measureFocus } from "./focus-drawing.ts";
import type { Focus, SceneEdge, SceneNode } from "./scene.ts";
import { plainLine, plainNode } from "./swatch-scene.ts";

const node = (key: string, x: number, y: number): SceneNode => ({
  ...plainNode,
  key,
  entity: key,
  x,
  y,
  radius: 12,
  lines: [key],
});
const edge = (key: string, label: string, more: Partial<SceneEdge> = {}): SceneEdge => ({
  ...plainLine,
  key,
  relation: key,
  source: "a",
  target: "b",
  route: { kind: "line" },
  label,
  speechAt: 0.3,
  warningAt: 0.5,
  ...more,
});
const nodes = [node("a", 0, 0), node("b", 0, 120), node("c", 900, 0)];
const focus: Focus = { nodes: new Set(["a", "b"]), edges: new Set(["ab"]), marked: new Set(["ab"]) };
const wide = "is said to be looking for support for";

describe("what stands out", () => {
  it("is drawn with the labels of its lines, and nothing else", () => {
    const scene = { nodes, edges: [edge("ab", wide), edge("ba", wide)] };
    const drawn = drawFocus(scene, focus, 1);
    expect(drawn.nodes.map(({ key }) => key)).toEqual(["a", "b"]);
    expect(drawn.edges.map(({ key }) => key)).toEqual(["ab"]);
    expect([...drawn.labels.keys()]).toEqual(["ab"]);
  });

  it("takes the room of its shapes, their labels, its bends and the labels of its lines", () => {
    const extentOf = (one: SceneEdge) => measureFocus(drawFocus({ nodes, edges: [one] }, focus, 1));
    const bare = extentOf(edge("ab", ""));
    expect(bare?.width).toBeLessThan(40);
    expect(extentOf(edge("ab", wide))?.width).toBeGreaterThan(150);
    expect(extentOf(edge("ab", "", { route: { kind: "bend", distance: 200 } }))?.width).toBeGreaterThan(100);
    expect(bare?.height).toBeGreaterThan(150);
  });

  it("is measured where it is drawn, in a scene that lacks it too", () => {
    const drawn = drawFocus({ nodes: [], edges: [] }, { ...focus, drawing: { nodes, edges: [] } }, 1);
    expect(measureFocus(drawn)).not.toBeNull();
  });

  it("takes no room where none of it is there", () =>
    expect(measureFocus(drawFocus({ nodes: [], edges: [] }, focus, 1))).toBeNull());
});

describe("what stands out for the back row", () => {
  const line = { nodes, edges: [edge("ab", "meets")] };
  /** As large as it fits a screen of 500 by 500 px. */
  const zoomFor = (drawing: ReturnType<typeof drawFocus>): number => {
    const { width = 1, height = 1 } = measureFocus(drawing) ?? {};
    return 500 / Math.max(width, height);
  };

  it("has its letters as they are where they are large enough", () =>
    expect(drawForStage(line, focus, 20, zoomFor).type).toBe(1));

  it("has larger letters where everything is small, and no larger than they need be", () => {
    const { type } = drawForStage(line, focus, 20, () => 1.4);
    expect(10.5 * type * 1.4).toBeGreaterThanOrEqual(20);
    expect(10.5 * type * 1.4).toBeLessThan(25);
  });

  it("rather has smaller letters than labels on one another", () => {
    const ring = Array.from({ length: 12 }, (_, i) => ({
      ...node(`n${i}`, 150 * Math.cos(i / 1.9), 150 * Math.sin(i / 1.9)),
      lines: ["Perjanjian baru", "(kemungkinan)"],
    }));
    const all: Focus = { nodes: new Set(ring.map(({ key }) => key)), edges: new Set(), marked: new Set() };
    const scene = { nodes: ring, edges: [] };
    const drawn = drawForStage(scene, all, 60, zoomFor);
    expect(countCollisions(drawFocus(scene, all, 3))).toBeGreaterThan(countCollisions(drawn));
    expect(countCollisions(drawn)).toBe(0);
  });

  it("counts a label on a shape, and labels on one another, but not what only touches", () => {
    const scene = { nodes: [node("a", 0, 0), node("b", 0, 24)], edges: [] };
    expect(countCollisions(drawFocus(scene, focus, 1))).toBe(1);
    expect(countCollisions(drawFocus({ nodes: [node("a", 0, 0), node("b", 100, 0)], edges: [] }, focus, 1))).toBe(0);
  });
});
