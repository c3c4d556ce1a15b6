import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { indexDataset } from "../graph/dataset-index.ts";
import { anyDataset, makeDataset, makeEntity, makeRelation } from "../model/dataset.arbitrary.ts";
import type { Dataset, Filter } from "../model/dataset.ts";
import { complete } from "../model/sliced.ts";
import { clauseOf, keepsValue, toggleValue, withClause } from "./clause.ts";
import { countFacets } from "./count-facets.ts";
import { facetColumn, facets } from "./facets.ts";
import { anyFilterOf } from "./filter.arbitrary.ts";
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

describe("a filter", () => {
  const anyFiltered = anyDataset.chain((dataset) => {
    const built = build(dataset);
    return anyFilterOf(built).map((filter) => ({ built, filter }));
  });
  const keysOf = (...args: Parameters<typeof selectVisible>) => [...selectVisible(...args).keys].toSorted();

  it("takes away and never adds: what shows and what is filtered are all", () => {
    fc.assert(
      fc.property(anyFiltered, ({ built, filter }) => {
        const all = selectVisible(built, { tier: "all" });
        const shown = selectVisible(built, { tier: "all", filter });
        expect([...shown.keys].every((key) => all.keys.has(key))).toBe(true);
        expect(shown.keys.size + shown.leftOut).toBe(all.keys.size);
        const ids = new Set(shown.entities.map(({ entity }) => entity.id));
        for (const { relation } of shown.relations)
          expect(ids.has(relation.source) && ids.has(relation.target)).toBe(true);
      }),
    );
  });

  it("comes to the same in any order of its clauses, and each of them only takes away", () => {
    fc.assert(
      fc.property(anyFiltered, ({ built, filter: { clauses = [] } }) => {
        const shown = keysOf(built, { tier: "all", filter: { clauses } });
        expect(keysOf(built, { tier: "all", filter: { clauses: clauses.toReversed() } })).toEqual(shown);
        const one = clauses.map((clause) => selectVisible(built, { tier: "all", filter: { clauses: [clause] } }));
        const passing = built.dataset.relations.filter(({ id }) =>
          one.every(({ relations }) => relations.some(({ relation }) => relation.id === id)),
        );
        expect(shown.filter((key) => key.startsWith("e"))).toHaveLength(passing.length);
      }),
    );
  });

  it("leaves out what rests on what is left out alone", () => {
    const filter = { clauses: [{ facet: "entity", not: ["b"] }] };
    expect(see({ tier: "all", filter })).toEqual([["a", "c"], ["ac"], 4]);
  });

  it("keeps entities that never had a relation where it hides those that have lost theirs", () => {
    const built = build(
      makeDataset({
        entities: ["a", "b", "c", "alone"].map((id) => makeEntity(id)),
        relations: [makeRelation("ab", "a", "b"), makeRelation("bc", "b", "c")],
      }),
    );
    const filter = { clauses: [{ facet: "relation", not: ["bc"] }], lonely: "hide" as const };
    expect(selectVisible(built, { filter }).entities.map(({ entity }) => entity.id)).toEqual(["a", "b", "alone"]);
  });

  it("reaches as far as it is asked, with direction or without", () => {
    const built = build(
      makeDataset({
        entities: ["a", "b", "c", "d"].map((id) => makeEntity(id)),
        relations: [makeRelation("ab", "a", "b"), makeRelation("cb", "c", "b"), makeRelation("cd", "c", "d")],
      }),
    );
    const near = (around: NonNullable<Filter["around"]>) =>
      selectVisible(built, { filter: { around } }).entities.map(({ entity }) => entity.id);
    expect(near({ entities: ["a"], steps: 1 })).toEqual(["a", "b"]);
    expect(near({ entities: ["a"], steps: 2 })).toEqual(["a", "b", "c"]);
    expect(near({ entities: ["a"], steps: 3, along: "out" })).toEqual(["a", "b"]);
    expect(near({ entities: ["b"], steps: 3, along: "in" })).toEqual(["a", "b", "c"]);
    expect(near({ entities: ["d", "a"], steps: 1, along: "in" })).toEqual(["a", "c", "d"]);
  });
});

describe("the counts of facets", () => {
  it("say what there is, and what a click would leave", () => {
    fc.assert(
      fc.property(
        anyDataset.chain((dataset) => {
          const built = build(dataset);
          return anyFilterOf(built).map(({ clauses = [] }) => ({ built, filter: { clauses } }));
        }),
        fc.constantFrom(...facets),
        ({ built, filter }, facet) => {
          const counts = countFacets(built, [facet], { tier: "all", filter }).get(facet.id) ?? new Map();
          const column = facetColumn(built, facet);
          const count = (next: Filter) => selectVisible(built, { tier: "all", filter: next })[facet.on];
          for (const [value, { having, afterToggle, isKept }] of counts) {
            expect(count(toggleValue(filter, facet.id, value))).toHaveLength(afterToggle);
            const others = count(withClause(filter, facet.id, null));
            expect(others.filter(({ key }) => column.get(key)?.includes(value))).toHaveLength(having);
            expect(isKept).toBe(keepsValue(clauseOf(filter, facet.id) ?? {}, value));
          }
        },
      ),
    );
  });
});
