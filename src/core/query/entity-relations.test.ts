import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { indexDataset } from "../graph/dataset-index.ts";
import { anyDataset, makeDataset, makeEntity, makeRelation } from "../model/dataset.arbitrary.ts";
import { complete } from "../model/sliced.ts";
import { groupRelations, relationsAmong, sharedNeighbours } from "./entity-relations.ts";

const index = complete(
  indexDataset(
    makeDataset({
      entities: ["a", "b", "c", "constructor", "lonely"].map((id) => makeEntity(id)),
      relations: [
        makeRelation("states", "a", "b", { type: "states" }),
        makeRelation("late", "a", "b", { date: "2024" }),
        makeRelation("early", "b", "a", { date: "1961" }),
        makeRelation("allies", "c", "a", { type: "cooperates_with" }),
        makeRelation("self", "a", "a", { type: "contrasts_with" }),
        makeRelation("to-c", "constructor", "c"),
        makeRelation("from-b", "b", "constructor"),
      ],
    }),
  ),
);
const ids = (relations: readonly { readonly relation: { readonly id: string } }[]) =>
  relations.map((r) => r.relation.id);

describe("groupRelations", () => {
  it("groups by family in the order of the vocabulary, out before in; undirected ones run out", () =>
    expect(groupRelations(index, "a").map((group) => [group.family.id, group.direction, ids(group.relations)])).toEqual(
      [
        ["diplomacy", "out", ["late"]],
        ["diplomacy", "in", ["early"]],
        ["cooperation", "out", ["allies"]],
        ["consequence", "out", ["self"]],
        ["statement", "out", ["states"]],
      ],
    ));
  it("has no groups of what has no relations", () => expect(groupRelations(index, "lonely")).toEqual([]));

  it("has each relation of an entity in one group", () => {
    fc.assert(
      fc.property(anyDataset, (dataset) => {
        const built = complete(indexDataset(dataset));
        for (const { id } of dataset.entities) {
          const own = dataset.relations.filter(({ source, target }) => source === id || target === id);
          const grouped = groupRelations(built, id).flatMap(({ relations }) => ids(relations));
          expect(grouped.toSorted()).toEqual(own.map((relation) => relation.id).toSorted());
        }
      }),
    );
  });
});

describe("relationsAmong", () => {
  it("lists what runs both ways, by date, undated last, each once", () =>
    expect(ids(relationsAmong(index, ["a", "b"]))).toEqual(["early", "late", "states"]));
  it("has an entity's relation to itself only when it is alone", () => {
    expect(ids(relationsAmong(index, ["a"]))).toEqual(["self"]);
    expect(ids(relationsAmong(index, ["a", "c"]))).toEqual(["allies"]);
  });
  it("passes over what is not there", () => expect(relationsAmong(index, ["a", "nobody"])).toEqual([]));
});

describe("sharedNeighbours", () => {
  it("finds what all are related to, whichever way", () => {
    expect(sharedNeighbours(index, ["b", "c"])).toEqual(["a", "constructor"]);
    expect(sharedNeighbours(index, ["a", "constructor"])).toEqual(["b", "c"]);
  });
  it("finds none of the chosen themselves", () => {
    expect(sharedNeighbours(index, ["a", "b"])).toEqual([]);
    expect(sharedNeighbours(index, ["a"])).toEqual(["b", "c"]);
  });
  it("finds nothing for nothing", () => {
    expect(sharedNeighbours(index, [])).toEqual([]);
    expect(sharedNeighbours(index, ["a", "nobody"])).toEqual([]);
    expect(sharedNeighbours(index, ["lonely", "a"])).toEqual([]);
  });
});
