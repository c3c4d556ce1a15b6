import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { indexDataset } from "../graph/dataset-index.ts";
import { anyDataset, makeDataset, makeEntity, makeRelation } from "../model/dataset.arbitrary.ts";
import { complete } from "../model/sliced.ts";
import { countReached, reach } from "./neighbourhood.ts";

const index = complete(
  indexDataset(
    makeDataset({
      entities: ["a", "b", "c", "d"].map((id) => makeEntity(id)),
      relations: [makeRelation("ab", "a", "b"), makeRelation("cb", "c", "b"), makeRelation("cd", "c", "d")],
    }),
  ),
);
const relations = [...index.relations.values()];

describe("reach", () => {
  it("goes so many steps and no further", () => {
    const from = (steps: number) => [...reach(index, relations, { entities: ["a"], steps })];
    expect([from(1), from(2), from(3), from(9)]).toEqual([
      ["a", "b"],
      ["a", "b", "c"],
      ["a", "b", "c", "d"],
      ["a", "b", "c", "d"],
    ]);
  });

  it("follows the direction where it is asked to", () => {
    expect([...reach(index, relations, { entities: ["c"], steps: 2, along: "out" })]).toEqual(["c", "b", "d"]);
    expect([...reach(index, relations, { entities: ["b"], steps: 2, along: "in" })]).toEqual(["b", "a", "c"]);
  });
});

describe("countReached", () => {
  it("counts what each number of steps reaches", () => {
    fc.assert(
      fc.property(anyDataset, fc.constantFrom(undefined, "out" as const, "in" as const), (dataset, along) => {
        const at = complete(indexDataset(dataset));
        const all = [...at.relations.values()];
        const middle = { entities: [dataset.entities[0]?.id ?? ""], ...(along && { along }) };
        expect(countReached(at, all, middle, 3)).toEqual(
          [1, 2, 3].map((steps) => reach(at, all, { ...middle, steps }).size),
        );
      }),
    );
  });
});
