import { describe, expect, it } from "vitest";
import { indexDataset } from "../graph/dataset-index.ts";
import { makeDataset, makeEntity, makeRelation } from "../model/dataset.arbitrary.ts";
import type { View } from "../model/dataset.ts";
import { complete } from "../model/sliced.ts";
import { selectVisible } from "../query/visible.ts";
import { focusOn } from "./focus.ts";

const index = complete(
  indexDataset(
    makeDataset({
      entities: ["a", "b", "c", "constructor"].map((id) => makeEntity(id)),
      relations: [
        makeRelation("ab", "a", "b"),
        makeRelation("ba", "b", "a"),
        makeRelation("bc", "b", "c"),
        makeRelation("aa", "a", "a"),
      ],
    }),
  ),
);

/** What stands out, by ids again. */
function focus(entities: readonly string[], relations: readonly string[] = [], view: View = {}) {
  const found = focusOn(index, selectVisible(index, view), { entities, relations });
  if (!found) return null;
  const idOf = (key: string) => index.entityOf.get(key)?.entity.id ?? index.relationOf.get(key)?.relation.id;
  const ids = (keys: ReadonlySet<string>) => [...keys].flatMap((key) => idOf(key) ?? []).toSorted();
  return { nodes: ids(found.nodes), edges: ids(found.edges), marked: ids(found.marked) };
}

describe("focusOn", () => {
  it("has a relation stand out with its ends", () =>
    expect(focus([], ["ab"])).toEqual({ nodes: ["a", "b"], edges: ["ab"], marked: ["ab"] }));
  it("has an entity stand out with its neighbours", () =>
    expect(focus(["a"])).toEqual({ nodes: ["a", "b"], edges: ["aa", "ab", "ba"], marked: ["a"] }));
  it("has of several entities what is among them", () =>
    expect(focus(["b", "c"])).toEqual({ nodes: ["b", "c"], edges: ["bc"], marked: ["b", "c"] }));
  it("has of strangers what each of them has", () =>
    expect(focus(["c", "constructor"])).toEqual({
      nodes: ["b", "c", "constructor"],
      edges: ["bc"],
      marked: ["c", "constructor"],
    }));
  it("has an entity alone where it is alone", () =>
    expect(focus(["constructor"])).toEqual({ nodes: ["constructor"], edges: [], marked: ["constructor"] }));
  it("takes a relation of one entity", () =>
    expect(focus([], ["aa"])).toEqual({ nodes: ["a"], edges: ["aa"], marked: ["aa"] }));
  it("lets nothing fade where nothing known is chosen", () => {
    expect(focus([])).toBeNull();
    expect(focus(["gone"], ["toString"])).toBeNull();
  });
  it("has nothing stand out that does not show", () => {
    expect(focus(["b"], [], { hidden: ["c"] })?.edges).toEqual(["ab", "ba"]);
    expect(focus([], ["bc"], { hidden: ["c"] })).toBeNull();
    expect(focus(["b", "c"], [], { hidden: ["c"] })?.marked).toEqual(["b"]);
  });
  it("passes over what is not known beside what is", () =>
    expect(focus(["gone", "c"], ["gone"])?.marked).toEqual(["c"]));
});
