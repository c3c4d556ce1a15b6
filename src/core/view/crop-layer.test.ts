import { expect, it } from "vitest";
import { composePage } from "./compose-page.ts";
import { labelSubject } from "./page-graph.ts";
import type { Extent } from "./scene-extent.ts";
import { emptyScene, type SceneEdge, type SceneNode } from "./scene.ts";
import { plainLine, plainNode } from "./swatch-scene.ts";

const nodeAt = (key: string, x: number): SceneNode => ({
  ...plainNode,
  key,
  entity: key,
  x,
  y: 0,
  radius: 14,
  lines: [key],
});
const edgeOf = (key: string, source: string, target: string): SceneEdge => ({
  ...plainLine,
  key,
  relation: key,
  source,
  target,
  label: key,
  speechAt: 0.5,
  warningAt: 0.5,
  route: { kind: "line" },
});

const nodes = [nodeAt("seen", 0), nodeAt("end", 900), nodeAt("far", 1800)];
const edges = [edgeOf("across", "seen", "end"), edgeOf("beyond", "end", "far")];
const words = { title: "", filters: "", source: "", legend: [], sentences: [], sayMore: String };

function layerSeenBy(camera: Extent) {
  const subject = { scene: { ...emptyScene, nodes, edges }, focus: null, marked: new Set<string>(), camera };
  const size = { page: { width: 400, height: 400 }, ratio: 1, points: 0.75 };
  const { layers } = composePage(labelSubject(subject, 1), words, size, { ground: "paper", parts: [], type: 1 }, null);
  return layers[0];
}

it("has what its window shows, the unnamed end of a line that leaves it, and nothing else", () => {
  const layer = layerSeenBy({ x: -200, y: -200, width: 400, height: 400 });
  expect(layer?.nodes.map(({ key, lines }) => [key, lines])).toEqual([
    ["seen", ["seen"]],
    ["end", []],
  ]);
  expect(layer?.edges.map(({ key }) => key)).toEqual(["across"]);
});

it("has everything where all is seen", () => {
  const layer = layerSeenBy({ x: -100, y: -1000, width: 2000, height: 2000 });
  expect(layer?.nodes.map(({ key }) => key)).toEqual(nodes.map(({ key }) => key));
  expect(layer?.edges).toEqual(edges);
});

it("is empty where nothing is seen", () => {
  expect(layerSeenBy({ x: 0, y: 5000, width: 400, height: 400 })).toMatchObject({ nodes: [], edges: [] });
});
