import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { indexDataset } from "../graph/dataset-index.ts";
import { anyDataset, makeDataset, makeEntity, makeRelation } from "../model/dataset.arbitrary.ts";
import { complete } from "../model/sliced.ts";
import { growSelection, invertSelection, selectSameType, shrinkSelection } from "./select-more.ts";
import { selectVisible } from "./visible.ts";

const indexOf = (dataset: Parameters<typeof indexDataset>[0]) => complete(indexDataset(dataset));

describe("on a chain of four", () => {
  const index = indexOf(
    makeDataset({
      entities: [makeEntity("a"), makeEntity("b", { type: "state" }), makeEntity("c"), makeEntity("d")],
      relations: [
        makeRelation("ab", "a", "b"),
        makeRelation("bc", "b", "c", { type: "meets" }),
        makeRelation("cd", "c", "d"),
      ],
    }),
  );
  const shown = selectVisible(index, {});
  const select = (entities: readonly string[], relations: readonly string[] = []) => ({ entities, relations });

  it("grows by a step, and from a relation to its ends", () => {
    expect(growSelection(shown, select(["a"]))).toEqual(["a", "b"]);
    expect(growSelection(shown, select([], ["bc"]))).toEqual(["b", "c"]);
  });
  it("shrinks by its rim", () => {
    expect(shrinkSelection(shown, select(["a", "b"]))).toEqual(["a"]);
    expect(shrinkSelection(shown, select(["b"]))).toEqual([]);
  });
  it("is turned inside out", () => expect(invertSelection(shown, select(["b"]))).toEqual(["a", "c", "d"]));
  it("takes all of a type", () => {
    expect(selectSameType(index, shown, select(["a"], ["ab"]))).toEqual({
      entities: ["a", "c", "d"],
      relations: ["ab", "cd"],
    });
  });
});

/** A dataset with what shows of it, and some of its entities selected. */
const anySelected = anyDataset.chain((dataset) =>
  fc.record({
    shown: fc.constant(selectVisible(indexOf(dataset), { tier: "all" })),
    entities: fc.subarray(dataset.entities.map(({ id }) => id)),
  }),
);

describe("laws", () => {
  it("turned inside out twice it is what it was", () =>
    fc.assert(
      fc.property(anySelected, ({ shown, entities }) => {
        expect(invertSelection(shown, { entities: invertSelection(shown, { entities }) })).toEqual(entities);
      }),
    ));
  it("it holds what it shrinks to, and is held by what it grows to", () =>
    fc.assert(
      fc.property(anySelected, ({ shown, entities }) => {
        const grown = growSelection(shown, { entities, relations: [] });
        expect(entities).toEqual(expect.arrayContaining(shrinkSelection(shown, { entities })));
        expect(grown).toEqual(expect.arrayContaining(entities));
      }),
    ));
  it("to shrink is to grow the rest", () =>
    fc.assert(
      fc.property(anySelected, ({ shown, entities }) => {
        const rest = growSelection(shown, { entities: invertSelection(shown, { entities }), relations: [] });
        expect(shrinkSelection(shown, { entities })).toEqual(invertSelection(shown, { entities: rest }));
      }),
    ));
});
