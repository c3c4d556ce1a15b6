import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createFakeApp, type FakeApp, toFile } from "../actions/fake-app.arbitrary.ts";
import { toggleFacet, resetFilter } from "../actions/filter.ts";
import { openFile } from "../actions/open-document.ts";
import { choosePath, listMorePaths, resumeSearch, reverseEnds, stopSearch, toggleFollow } from "../actions/paths.ts";
import { select, selectEntity } from "../actions/selection.ts";
import { stepBack } from "../actions/ui.ts";
import { makeArticle, makeDataset, makeEntity, makeEvidence, makeRelation } from "../core/model/dataset.arbitrary.ts";
import type { Path } from "../core/query/path.ts";
import { followPaths } from "./follow-paths.ts";

/** a → b → d, and a → c ← d, which is only probable; and twenty more ways from a to d. */
const more = Array.from({ length: 20 }, (_, i) => `m${i}`);
const evidence = [makeEvidence("s1", "Kim")];
const maze = makeDataset({
  id: "maze",
  articles: [makeArticle(["Kim"])],
  entities: ["a", "b", "c", "d", ...more].map((id) => makeEntity(id)),
  relations: [
    makeRelation("ac", "a", "c", { evidence: [makeEvidence("s1", "Kim", { factuality: "probable" })] }),
    makeRelation("dc", "d", "c", { evidence }),
    makeRelation("ab", "a", "b", { evidence }),
    makeRelation("bd", "b", "d", { evidence }),
    ...more.flatMap((id) => [
      makeRelation(`a${id}`, "a", id, { evidence, type: "declines" }),
      makeRelation(`${id}d`, id, "d", { evidence, type: "declines" }),
    ]),
  ],
});

let fake: FakeApp;
const settle = () => new Promise((resolve) => setTimeout(resolve, 5));
const view = () => fake.stores.view.getState().view;
const written = (path: Path | null) => path && [path.steps[0]?.from, ...path.steps.map(({ to }) => to)].join("");
const listed = () => fake.app.derived.paths()?.legs.map(({ paths }) => paths.map(written));
const ask = async (...entities: string[]) => {
  select(fake.app, { entities });
  await settle();
};

/** What finds paths comes when it is first asked for. */
beforeAll(() => import("../core/query/find-paths.ts"));
beforeEach(async () => {
  fake = createFakeApp();
  followPaths(fake.app);
  await openFile(fake.app, toFile("maze.json", maze));
  toggleFacet(fake.app, "relationType", "declines");
});

describe("the paths between what is selected", () => {
  it("are there as soon as two are selected, and gone with them", async () => {
    await ask("a");
    expect(fake.app.derived.paths()).toBeNull();
    await ask("a", "d");
    expect(listed()).toEqual([["abd", "acd"]]);
    selectEntity(fake.app, "a");
    expect(fake.app.derived.paths()).toBeNull();
    expect(fake.stores.paths.getState().answer).toBeNull();
  });

  it("follow the filter and the direction", async () => {
    await ask("a", "d");
    toggleFollow(fake.app);
    expect(fake.app.derived.paths()).toBeNull();
    await settle();
    expect(listed()).toEqual([["abd"]]);
    reverseEnds(fake.app);
    await settle();
    expect(listed()).toEqual([[]]);
    toggleFollow(fake.app);
    resetFilter(fake.app);
    await settle();
    expect(listed()?.[0]).toHaveLength(10);
  });

  it("are more when one wants more, and as many as before between others", async () => {
    resetFilter(fake.app);
    await ask("a", "d");
    listMorePaths(fake.app);
    await settle();
    expect(listed()?.[0]).toHaveLength(20);
    await ask("d", "a");
    expect(listed()?.[0]).toHaveLength(10);
  });

  it("are looked for as far as the path that a link names", async () => {
    resetFilter(fake.app);
    fake.stores.view.setState({ view: { selection: { entities: ["a", "d"] }, path: 14 } });
    await settle();
    expect(listed()?.[0]).toHaveLength(20);
    expect(fake.app.derived.path()).not.toBeNull();
  });

  it("are no longer looked for when one stops, and again when one resumes or asks for others", async () => {
    select(fake.app, { entities: ["a", "d"] });
    stopSearch(fake.app);
    await settle();
    expect(fake.app.derived.paths()).toBeNull();
    resumeSearch(fake.app);
    await settle();
    expect(listed()).toEqual([["abd", "acd"]]);
    select(fake.app, { entities: ["d", "a"] });
    stopSearch(fake.app);
    await ask("c", "b");
    expect(listed()?.[0]?.[0]).toBe("cdb");
    expect(fake.stores.paths.getState().search).toBeNull();
  });
});

describe("the chosen path", () => {
  const keys = (...ids: string[]) =>
    new Set(ids.map((id) => fake.stores.document.getState().open?.index.entities.get(id)?.key));

  it("stands out alone, and is had in sight", async () => {
    await ask("a", "d");
    fake.renderer.calls.length = 0;
    choosePath(fake.app, 2);
    expect(fake.renderer.calls).toEqual([["reveal", keys("a", "c", "d")]]);
    expect(fake.app.derived.focus()).toMatchObject({ nodes: keys("a", "c", "d"), edges: new Set(["e0", "e1"]) });
    choosePath(fake.app, 2);
    expect(view().path).toBeUndefined();
  });

  it("is left by a step back, before the selection is", async () => {
    await ask("a", "d");
    choosePath(fake.app, 1);
    stepBack(fake.app);
    expect(view()).toMatchObject({ selection: { entities: ["a", "d"] } });
    expect(view().path).toBeUndefined();
    stepBack(fake.app);
    expect(view().selection).toBeUndefined();
  });

  it("stays the same path under another number, and is let go of with what it went through", async () => {
    await ask("a", "d");
    choosePath(fake.app, 2);
    toggleFacet(fake.app, "entity", "b");
    await settle();
    expect([view().path, written(fake.app.derived.path())]).toEqual([1, "acd"]);
    toggleFacet(fake.app, "entity", "b");
    await settle();
    expect([view().path, written(fake.app.derived.path())]).toEqual([2, "acd"]);
    toggleFacet(fake.app, "entity", "c");
    await settle();
    expect(view().path).toBeUndefined();
  });

  it("is let go of with the selection", async () => {
    await ask("a", "d");
    choosePath(fake.app, 1);
    selectEntity(fake.app, "a");
    expect(view().path).toBeUndefined();
  });
});
