import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { indexDataset } from "../graph/dataset-index.ts";
import {
  anyDataset,
  makeArticle,
  makeDataset,
  makeEntity,
  makeEvidence,
  makeRelation,
} from "../model/dataset.arbitrary.ts";
import type { Dataset } from "../model/dataset.ts";
import { complete } from "../model/sliced.ts";
import { selectVisible } from "../query/visible.ts";
import { buildDrawing, entityBox } from "./build-scene.ts";

/** Every entity on a circle, but for those left without a place. */
function draw(dataset: Dataset, { without = [] as readonly string[], language = "en" } = {}) {
  const index = complete(indexDataset(dataset));
  const positions = new Map(
    dataset.entities
      .filter(({ id }) => !without.includes(id))
      .map(({ id }, i) => [id, { x: 400 * Math.cos(i), y: 400 * Math.sin(i) }] as const),
  );
  return buildDrawing(index, selectVisible(index, { tier: "all" }), positions, language);
}

const entities = ["a", "b", "c"].map((id) => makeEntity(id));
const said = makeEvidence("s1", "x");
const articles = [makeArticle(["x", "y"])];

describe("buildDrawing", () => {
  it("draws nothing of nothing, and one of one", () => {
    expect(draw(makeDataset())).toMatchObject({ nodes: [], edges: [] });
    expect(draw(makeDataset({ entities: [makeEntity("a")] })).nodes).toMatchObject([{ entity: "a", x: 400, y: 0 }]);
  });

  it("leaves out what has no position, with its relations", () => {
    const relations = [makeRelation("ab", "a", "b"), makeRelation("bc", "b", "c"), makeRelation("cc", "c", "c")];
    const scene = draw(makeDataset({ entities, relations }), { without: ["c"] });
    expect(scene.nodes.map(({ entity }) => entity)).toEqual(["a", "b"]);
    expect(scene.edges.map(({ relation }) => relation)).toEqual(["ab"]);
  });

  it("leads parallel relations and loops along ways of their own", () => {
    const ends = ["ab", "ab", "ba", "aa", "aa"];
    const relations = ends.map(([source = "", target = ""], i) => makeRelation(`${i}`, source, target));
    const { edges } = draw(makeDataset({ entities, relations }));
    // The normal of a bend turns with the direction of its edge.
    const ways = edges.map(({ route, source }) =>
      route.kind === "bend" ? (source === "n0" ? route.distance : -route.distance) : JSON.stringify(route),
    );
    expect(new Set(ways).size).toBe(5);
  });

  it("shows in the line how surely, in the end what is denied, and by a mark whose word it is", () => {
    const evidence = [
      [said],
      [{ ...said, factuality: "probable" as const, negated: true }],
      [{ ...said, factuality: "possible" as const, attribution: [] }],
      [said, { ...said, negated: true }],
      [],
      [{ ...said, quote: "gone" }],
    ];
    const relations = evidence.map((list, i) => makeRelation(`${i}`, "a", "b", { evidence: list }));
    const { edges } = draw(makeDataset({ articles, entities, relations }));
    const plain = { line: "solid", isNegated: false, isAttributed: false, isContested: false, warning: null };
    expect(edges).toMatchObject([
      plain,
      { ...plain, line: "dashed", isNegated: true },
      { ...plain, line: "dotted", isAttributed: true },
      { ...plain, isContested: true },
      { ...plain, line: "bare", warning: "unwitnessed" },
      { ...plain, warning: "faulty" },
    ]);
  });

  it("names relations by their own label, else their type's, in the negative where they are denied", () => {
    const denied = [{ ...said, negated: true }];
    const relations = [
      makeRelation("own", "a", "b", { label: { en: "tours" }, evidence: denied }),
      makeRelation("type", "a", "b", { evidence: [said] }),
      makeRelation("not", "a", "b", { evidence: denied }),
    ];
    const dataset = makeDataset({ articles, entities, relations });
    expect(draw(dataset).edges.map(({ label }) => label)).toEqual(["tours", "visits", "does not visit"]);
    expect(draw(dataset, { language: "id" }).edges[1]?.label).toBe("mengunjungi");
  });

  it("shows types by shape, icon and tone, and status by the border", () => {
    const kinds = [
      makeEntity("a", { type: "state", status: "former" }),
      makeEntity("b", { type: "agreement", status: "possible" }),
      makeEntity("c", { type: "court", status: "expected" }),
    ];
    const vocabulary = { entityTypes: [{ id: "court", label: { en: "Court" }, shape: "constructor" }] };
    expect(draw(makeDataset({ entities: kinds, vocabulary })).nodes).toMatchObject([
      { shape: "square", icon: "flag", tone: 2, isDashed: false, isFormer: true },
      { shape: "octagon", icon: "scroll", tone: 6, isDashed: true, isFormer: false },
      { shape: "circle", icon: null, tone: 11, isDashed: true, isFormer: false },
    ]);
  });

  it("draws every dataset: each thing once, and every number finite", () => {
    fc.assert(
      fc.property(anyDataset, (dataset) => {
        const { nodes, edges } = draw(dataset);
        expect(nodes.map(({ entity }) => entity)).toEqual(dataset.entities.map(({ id }) => id));
        expect(edges.map(({ relation }) => relation)).toEqual(dataset.relations.map(({ id }) => id));
        const keys = new Set(nodes.map(({ key }) => key));
        for (const { source, target, route } of edges) {
          expect(keys.has(source) && keys.has(target)).toBe(true);
          expect(route.kind === "loop").toBe(source === target);
          for (const part of Object.values(route))
            if (typeof part === "number") expect(part).toSatisfy(Number.isFinite);
        }
      }),
      { numRuns: 60 },
    );
  });
});

it("gives an entity a box for its label in any language", () => {
  const long = "Perjanjian Persahabatan dan Kerja Sama";
  const index = complete(
    indexDataset(makeDataset({ entities: [makeEntity("a", { label: { en: "Pact", id: long } })] })),
  );
  const indexed = index.entities.get("a");
  if (!indexed) throw new Error("not indexed");
  const box = entityBox(index, indexed);
  const only = { ...indexed, entity: makeEntity("a", { label: { id: long } }) };
  expect(box).toEqual(entityBox(index, only));
  expect(box.bottom).toBeGreaterThan(box.top);
});
