import { expect, it } from "vitest";
import { plainLine, plainNode, swatchScene } from "./swatch-scene.ts";

it("draws a line with its look from end to end, around the origin", () => {
  const look = { ...plainLine, line: "dotted", hue: 3, isAttributed: true } as const;
  const { nodes, edges } = swatchScene({ kind: "line", look });
  expect(edges).toMatchObject([{ ...look, source: nodes[0]?.key, target: nodes[1]?.key, label: "" }]);
  expect((nodes[0]?.x ?? 0) + (nodes[1]?.x ?? 0)).toBe(0);
  expect(nodes[1]?.x).toBeGreaterThan(0);
});

it("draws a node with its look in the middle, without a label", () => {
  const look = { ...plainNode, shape: "diamond", tone: 7, isDashed: true } as const;
  expect(swatchScene({ kind: "node", look })).toMatchObject({ nodes: [{ ...look, x: 0, y: 0, lines: [] }], edges: [] });
});
