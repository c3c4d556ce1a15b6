import { beforeEach, describe, expect, it } from "vitest";
import { createFakeApp, type FakeApp, toFile } from "./fake-app.arbitrary.ts";
import {
  editFilter,
  isFiltered,
  isolateFacet,
  resetFilter,
  setAlong,
  setAround,
  showEverything,
  stepsAround,
  toggleAround,
  toggleFacet,
  toggleFading,
  toggleLonely,
} from "./filter.ts";
import { openFile } from "./open-document.ts";
import { story } from "./sample-story.arbitrary.ts";
import { hideSelection } from "./select-many.ts";
import { choose, select } from "./selection.ts";
import { redo, undo } from "./view.ts";

let fake: FakeApp;
beforeEach(async () => {
  fake = createFakeApp();
  await openFile(fake.app, toFile("story.json", story));
});
const view = () => fake.stores.view.getState().view;
const announced = () => fake.stores.ui.getState().announcement?.kind;
const hide = (...entities: string[]) => {
  choose(fake.app, { entities });
  hideSelection(fake.app);
};

describe("filtering", () => {
  it("is undone and redone, and announced each time", () => {
    toggleFacet(fake.app, "family", "conflict");
    expect([view().filter, announced()]).toEqual([{ clauses: [{ facet: "family", not: ["conflict"] }] }, "filter"]);
    isolateFacet(fake.app, "family", ["diplomacy"]);
    undo(fake.app);
    expect(view().filter).toEqual({ clauses: [{ facet: "family", not: ["conflict"] }] });
    undo(fake.app);
    expect(view()).toEqual({});
    redo(fake.app);
    redo(fake.app);
    expect(view().filter).toEqual({ clauses: [{ facet: "family", only: ["diplomacy"] }] });
    isolateFacet(fake.app, "family", ["diplomacy"]);
    expect(view()).toEqual({});
  });

  it("takes one part after another, and all of them away at once", () => {
    editFilter(fake.app, (filter) => ({ ...filter, time: { of: "event", from: "2024" } }));
    setAround(fake.app, { entities: ["kim"], steps: 1 });
    toggleLonely(fake.app);
    toggleFading(fake.app);
    hide("xi");
    hide("xi", "putin");
    expect(view()).toEqual({
      hidden: ["xi", "putin"],
      filter: {
        time: { of: "event", from: "2024" },
        around: { entities: ["kim"], steps: 1 },
        lonely: "hide",
        rest: "fade",
      },
    });
    resetFilter(fake.app);
    expect([view(), isFiltered(fake.app)]).toEqual([{ filter: { rest: "fade" } }, false]);
    undo(fake.app);
    expect(isFiltered(fake.app)).toBe(true);
  });

  it("parts go one by one", () => {
    setAround(fake.app, { entities: ["kim"], steps: 1 });
    toggleLonely(fake.app);
    setAround(fake.app, null);
    toggleLonely(fake.app);
    toggleFading(fake.app);
    toggleFading(fake.app);
    expect(view()).toEqual({});
  });
});

it("shows everything there is, in one step that can be undone", () => {
  toggleFacet(fake.app, "family", "conflict");
  hide("xi");
  const before = view();
  showEverything(fake.app);
  expect(view()).toEqual({ tier: "all" });
  expect(fake.app.derived.visible()?.leftOut).toBe(0);
  expect(fake.renderer.calls.at(-1)).toEqual(["fit", null, true]);
  undo(fake.app);
  expect(view()).toEqual(before);
});

describe("the neighbourhood of the selection", () => {
  const around = () => view().filter?.around;

  it("is so many steps wide, and gone when asked for once more", () => {
    select(fake.app, { entities: ["xi"] });
    toggleAround(fake.app, 1);
    expect([around(), stepsAround(fake.app)]).toEqual([{ entities: ["xi"], steps: 1 }, 1]);
    expect(fake.app.derived.visible()?.entities.map(({ entity }) => entity.id)).toEqual(["kim", "xi"]);
    toggleAround(fake.app, 2);
    expect(fake.app.derived.visible()?.entities).toHaveLength(3);
    toggleAround(fake.app, 2);
    expect([view().filter, stepsAround(fake.app)]).toEqual([undefined, null]);
    undo(fake.app);
    expect(stepsAround(fake.app)).toBe(2);
  });

  it("is that of a relation's ends, and of another selection when asked for anew", () => {
    select(fake.app, { relations: ["ally"] });
    toggleAround(fake.app, 1);
    expect(around()?.entities).toEqual(["kim", "xi"]);
    select(fake.app, { entities: ["putin"] });
    expect(stepsAround(fake.app)).toBeNull();
    toggleAround(fake.app, 1);
    expect(around()).toEqual({ entities: ["putin"], steps: 1 });
  });

  it("follows the direction that was chosen, at once where it shows", () => {
    select(fake.app, { entities: ["kim"] });
    setAlong(fake.app, "in");
    expect(around()).toBeUndefined();
    toggleAround(fake.app, 1);
    expect(around()).toEqual({ entities: ["kim"], steps: 1, along: "in" });
    setAlong(fake.app, null);
    expect(around()).toEqual({ entities: ["kim"], steps: 1 });
  });
});
