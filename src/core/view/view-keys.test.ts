/** Each key of a view is spoken of wherever views are undone, linked to and read: a new one must take its place here. */
import { describe, expect, it } from "vitest";
import { makePatch } from "../edit/patch.ts";
import { indexDataset } from "../graph/dataset-index.ts";
import { makeArticle, makeDataset, makeEntity, makeRelation } from "../model/dataset.arbitrary.ts";
import type { Filter, View } from "../model/dataset.ts";
import { recordSchemas } from "../model/schema.ts";
import { complete } from "../model/sliced.ts";
import { keepKnown } from "./keep-known.ts";
import { decodeLink, encodeLink } from "./link-codec.ts";

interface Fate<Value> {
  /** What the dataset below has, with whatever else the value needs to be told. */
  readonly known: Value;
  /** What it does not have, where a value can name such a thing. */
  readonly gone?: Value;
  readonly with?: View;
  readonly isUndoable: boolean;
  readonly isLinked: boolean;
}

const fates: { readonly [Key in keyof View]-?: Fate<NonNullable<View[Key]>> } = {
  selection: { known: { entities: ["a"] }, gone: { entities: ["gone"] }, isUndoable: false, isLinked: true },
  reading: {
    known: { article: "a", through: "s2", last: "hide" },
    gone: { article: "a", through: "gone" },
    isUndoable: false,
    isLinked: true,
  },
  filter: {
    known: { clauses: [{ facet: "entity", only: ["a"] }] },
    gone: { clauses: [{ facet: "entity", only: ["gone"] }] },
    isUndoable: true,
    isLinked: true,
  },
  hidden: { known: ["b"], isUndoable: true, isLinked: true },
  tier: { known: "all", isUndoable: true, isLinked: true },
  camera: { known: { x: 0, y: 0, width: 1, height: 1 }, isUndoable: false, isLinked: false },
  positions: { known: [["a", 1, 2]], isUndoable: true, isLinked: false },
  pinned: { known: ["a"], isUndoable: true, isLinked: false },
  size: { known: "degree", gone: "constructor", isUndoable: true, isLinked: true },
  tint: { known: "communities", gone: "constructor", isUndoable: true, isLinked: true },
  path: { known: 2, gone: 2, with: { selection: { entities: ["a", "b"] } }, isUndoable: false, isLinked: true },
  follow: { known: "direction", isUndoable: false, isLinked: true },
};

const filters: { readonly [Key in keyof Filter]-?: NonNullable<Filter[Key]> } = {
  clauses: [{ facet: "relation", not: ["r"] }],
  time: { of: "stated", from: "1996", undated: "hide" },
  around: { entities: ["a"], steps: 2, along: "out" },
  lonely: "hide",
  rest: "fade",
};

const dataset = makeDataset({
  articles: [makeArticle(["A goes.", "B stays."])],
  entities: [makeEntity("a"), makeEntity("b")],
  relations: [makeRelation("r", "a", "b")],
});
const index = complete(indexDataset(dataset));
const link = (view: View) =>
  decodeLink(encodeLink({ dataset: { kind: "bundled" }, language: null, view })).view as View;

it("speaks of each key that a view and a filter have", () => {
  expect(Object.keys(fates).toSorted()).toEqual(Object.keys(recordSchemas.view.entries).toSorted());
  const { entries } = recordSchemas.view.entries.filter.wrapped;
  expect(Object.keys(filters).toSorted()).toEqual(Object.keys(entries).toSorted());
});

describe.each(Object.entries(fates))("%s", (key, fate) => {
  const { known, gone, with: needed = {}, isUndoable, isLinked } = fate as Fate<unknown>;
  const view: View = { ...needed, [key]: known };
  it("can be undone, or not", () =>
    expect(makePatch({ view: needed, dataset }, { view, dataset }) !== null).toBe(isUndoable));
  it("is in the link, or not", () => expect(link(view)).toEqual(isLinked ? view : needed));
  it("stays where the dataset has it", () => expect(keepKnown(index, view)).toEqual(view));
  if (gone !== undefined)
    it("goes where the dataset does not have it", () => expect(keepKnown(index, { [key]: gone })).toEqual({}));
});

describe.each(Object.entries(filters))("the filter's %s", (key, value) => {
  const view: View = { filter: { [key]: value } };
  it("is in the link", () => expect(link(view)).toEqual(view));
  it("stays where the dataset has it", () => expect(keepKnown(index, view)).toEqual(view));
});
