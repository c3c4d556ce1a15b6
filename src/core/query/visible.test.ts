import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { indexDataset } from "../graph/dataset-index.ts";
import { anyDataset, makeDataset, makeEntity, makeRelation } from "../model/dataset.arbitrary.ts";
import type { Dataset } from "../model/dataset.ts";
import { complete } from "../model/sliced.ts";
import { hasDetail, selectVisible } from "./visible.ts";

const build = (dataset: Dataset) => complete(indexDataset(dataset));
const index = build(
  makeDataset({
    entities: [makeEntity("a"), makeEntity("b", { tier: "core" }), makeEntity("c", { tier: "detail" })],
    relations: [
      makeRelation("ab", "a", "b"),
      makeRelation("ab-detail", "a", "b", { tier: "detail" }),
      makeRelation("ac", "a", "c"),
      makeRelation("bb", "b", "b"),
    ],
  }),
);
const see = (view: Parameters<typeof selectVisible>[1]) => {
  const { entities, relations, leftOut } = selectVisible(index, view);
  return [entities.map(({ entity }) => entity.id), relations.map(({ relation }) => relation.id), leftOut];
};

describe("selectVisible", () => {
  it("shows the core at first", () => expect(see({})).toEqual([["a", "b"], ["ab", "bb"], 3]));
  it("shows everything when asked", () =>
    expect(see({ tier: "all" })).toEqual([["a", "b", "c"], ["ab", "ab-detail", "ac", "bb"], 0]));
  it("hides entities, and their relations with them", () =>
    expect(see({ tier: "all", hidden: ["b", "nobody", "constructor"] })).toEqual([["a", "c"], ["ac"], 4]));
  it("shows whole what is all detail", () => {
    const all = build(makeDataset({ entities: [makeEntity("a", { tier: "detail" })] }));
    expect(selectVisible(all, {}).entities).toHaveLength(1);
    expect(hasDetail(all)).toBe(false);
  });
  it("shows nothing of nothing", () =>
    expect(selectVisible(build(makeDataset()), {})).toMatchObject({ entities: [], relations: [], leftOut: 0 }));

  it("counts what it leaves out, and shows no relation without its ends", () => {
    fc.assert(
      fc.property(anyDataset, fc.constantFrom("core" as const, "all" as const), fc.nat(8), (dataset, tier, count) => {
        const built = build(dataset);
        const hidden = dataset.entities.slice(0, count).map(({ id }) => id);
        const { entities, relations, leftOut } = selectVisible(built, { tier, hidden });
        const shown = new Set(entities.map(({ entity }) => entity.id));
        for (const { relation } of relations)
          expect(shown.has(relation.source) && shown.has(relation.target)).toBe(true);
        for (const id of hidden) expect(shown.has(id)).toBe(false);
        expect(entities.length + relations.length + leftOut).toBe(dataset.entities.length + dataset.relations.length);
      }),
    );
  });
});

describe("hasDetail", () => {
  it("is so where some entities or relations are detail", () => {
    expect(hasDetail(index)).toBe(true);
    const entities = [makeEntity("a")];
    expect(hasDetail(build(makeDataset({ entities })))).toBe(false);
    const relations = [makeRelation("aa", "a", "a", { tier: "detail" })];
    expect(hasDetail(build(makeDataset({ entities, relations })))).toBe(true);
  });
});
