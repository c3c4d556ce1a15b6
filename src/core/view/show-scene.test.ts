import { describe, expect, it } from "vitest";
import { indexDataset } from "../graph/dataset-index.ts";
import { makeArticle, makeDataset, makeEntity, makeEvidence, makeRelation } from "../model/dataset.arbitrary.ts";
import { complete } from "../model/sliced.ts";
import { selectVisible } from "../query/visible.ts";
import { buildDrawing } from "./build-scene.ts";
import { showScene } from "./show-scene.ts";

const evidence = [makeEvidence("s1", "a")];
const index = complete(
  indexDataset(
    makeDataset({
      entities: ["a", "b", "c"].map((id) => makeEntity(id)),
      articles: [makeArticle(["a"])],
      relations: [
        makeRelation("ab", "a", "b", { label: { en: "knows" }, evidence }),
        makeRelation("ab2", "a", "b", { label: { en: "owns" }, evidence }),
        makeRelation("ac", "a", "c", { label: { en: "sees" }, evidence }),
      ],
    }),
  ),
);
const positions = new Map([
  ["a", { x: 0, y: 0 }],
  ["b", { x: 400, y: 0 }],
  ["c", { x: 0, y: 400 }],
]);
const drawing = buildDrawing(index, selectVisible(index, {}), positions, "en");
const filtered = selectVisible(index, {
  filter: {
    clauses: [
      { facet: "relation", not: ["ab"] },
      { facet: "entity", not: ["c"] },
    ],
  },
});

describe("what a filter shows of a drawing", () => {
  it("is the drawing's own nodes and edges, where and as they were", () => {
    const { nodes, edges, faded } = showScene(drawing, filtered, false, null, new Set());
    expect(nodes.map(({ entity }) => entity)).toEqual(["a", "b"]);
    expect(edges).toHaveLength(1);
    expect(edges[0]).toBe(drawing.edges[1]);
    expect(faded.size).toBe(0);
  });

  it("is all of it where the rest only fades", () => {
    const { nodes, edges, faded } = showScene(drawing, filtered, true, null, new Set());
    expect([nodes, edges]).toEqual([drawing.nodes, drawing.edges]);
    expect([...faded].toSorted()).toEqual(["e0", "e2", "n2"]);
  });

  it("finds room for the labels of what shows, not of what has faded", () => {
    const all = showScene(drawing, selectVisible(index, {}), false, null, new Set());
    expect([...all.roomy].toSorted()).toEqual(["e0", "e1", "e2"]);
    expect([...showScene(drawing, filtered, true, null, new Set()).roomy]).toEqual(["e1"]);
  });
});
