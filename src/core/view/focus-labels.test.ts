import { describe, expect, it } from "vitest";
import { placeFocusLabels } from "./focus-labels.ts";
import type { SceneEdge, SceneNode } from "./scene.ts";
import { plainLine, plainNode } from "./swatch-scene.ts";

const node = (key: string, x: number, y = 0): SceneNode => ({
  ...plainNode,
  key,
  entity: key,
  x,
  y,
  radius: 12,
  lines: [key],
});
const edge = (key: string, source: string, target: string, more: Partial<SceneEdge> = {}): SceneEdge => ({
  ...plainLine,
  key,
  relation: key,
  source,
  target,
  route: { kind: "line" },
  label: "visits",
  speechAt: 0.3,
  warningAt: 0.5,
  ...more,
});
const focus = (...marked: string[]) => ({
  nodes: new Set<string>(),
  edges: new Set<string>(),
  marked: new Set(marked),
});
const far = [node("a", 0), node("b", 400)];
const near = [node("a", 0), node("b", 40)];

describe("placeFocusLabels", () => {
  it("puts a label along its line where that has room", () =>
    expect(placeFocusLabels(far, [edge("ab", "a", "b")], focus()).get("ab")).toEqual({ x: 200, y: 0, angle: 0 }));

  it("drops the label of a short line, unless it is marked: then it stands beside, upright", () => {
    expect(placeFocusLabels(near, [edge("ab", "a", "b")], focus())).toEqual(new Map());
    const place = placeFocusLabels(near, [edge("ab", "a", "b")], focus("ab")).get("ab");
    expect(place).toMatchObject({ angle: 0 });
    expect(place).toSatisfy(({ x, y }: { x: number; y: number }) => Number.isFinite(x) && Number.isFinite(y));
  });

  it("gives the room to what is marked first", () => {
    const edges = [edge("ab", "a", "b"), edge("ba", "b", "a")];
    expect([...placeFocusLabels(far, edges, focus("ba")).keys()]).toEqual(["ba"]);
  });

  it("keeps labels of marked lines off each other", () => {
    const edges = ["1", "2", "3"].map((key) => edge(key, "a", "b"));
    const places = [...placeFocusLabels(near, edges, focus("1", "2", "3")).values()];
    expect(places).toHaveLength(3);
    expect(new Set(places.map(({ x, y }) => `${x} ${y}`)).size).toBe(3);
  });

  it("labels a marked loop, and passes over lines whose ends are not drawn", () => {
    const edges = [
      edge("loop", "a", "a", { route: { kind: "loop", direction: 0, size: 30 } }),
      edge("gone", "a", "nobody"),
    ];
    expect([...placeFocusLabels(far, edges, focus("loop", "gone")).keys()]).toEqual(["loop"]);
  });

  it("has none of none", () => expect(placeFocusLabels([], [], focus())).toEqual(new Map()));
});
