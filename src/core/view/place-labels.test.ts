import { describe, expect, it } from "vitest";
import { placeEdgeLabels, placeNodeLabels } from "./place-labels.ts";
import type { SceneEdge, SceneNode } from "./scene.ts";
import { plainLine, plainNode } from "./swatch-scene.ts";

const node = (key: string, x: number, y: number, more: Partial<SceneNode> = {}): SceneNode => ({
  ...plainNode,
  key,
  entity: key,
  x,
  y,
  radius: 12,
  lines: ["Korea Utara"],
  ...more,
});
const edge = (source: string, target: string): SceneEdge => ({
  ...plainLine,
  key: `${source}${target}`,
  relation: "",
  source,
  target,
  route: { kind: "line" },
  speechAt: 0.3,
  warningAt: 0.5,
  label: "mengunjungi",
});

describe("placeNodeLabels", () => {
  it("leaves labels alone that touch nothing", () => {
    const nodes = [node("a", 0, 0), node("b", 200, 0), node("c", 0, 100)];
    const placed = placeNodeLabels(nodes, 1);
    expect(placed.every((one, i) => one === nodes[i])).toBe(true);
  });

  it("moves a label beside its shape where another shape is below", () => {
    const [first] = placeNodeLabels([node("a", 0, 0), node("b", 0, 30, { lines: [] })], 1);
    expect(first?.side).toBe("right");
  });

  it("moves the label of the smaller node out of the larger one's way", () => {
    const nodes = [node("small", 0, 0), node("large", 60, 0, { radius: 18 })];
    const [small, large] = placeNodeLabels(nodes, 1.5);
    expect(large).toBe(nodes[1]);
    expect(small?.side).toBe("left");
  });

  it("leaves out what has no room on any side", () => {
    const around = [node("up", 0, -30), node("down", 0, 30), node("left", -40, 0), node("right", 40, 0)];
    const shapes = around.map((one) => ({ ...one, lines: [] }));
    const [middle] = placeNodeLabels([node("middle", 0, 0), ...shapes], 1);
    expect(middle?.lines).toEqual([]);
  });
});

describe("placeEdgeLabels", () => {
  it("needs the more room the larger the type is", () => {
    const nodes = [node("a", 0, 0), node("b", 190, 0)];
    expect(placeEdgeLabels(nodes, [edge("a", "b")], null, 1).has("ab")).toBe(true);
    expect(placeEdgeLabels(nodes, [edge("a", "b")], null, 2).has("ab")).toBe(false);
  });

  it("finds a place beside the line for what is marked", () => {
    const nodes = [node("a", 0, 0), node("b", 60, 0)];
    const marked = new Set(["ab"]);
    const focus = { nodes: new Set(["a", "b"]), edges: marked, marked };
    expect(placeEdgeLabels(nodes, [edge("a", "b")], null, 1).size).toBe(0);
    expect(placeEdgeLabels(nodes, [edge("a", "b")], focus, 1).size).toBe(1);
  });
});
