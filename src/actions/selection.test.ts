import { beforeEach, describe, expect, it } from "vitest";
import { createFakeApp, type FakeApp, toFile } from "./fake-app.arbitrary.ts";
import { openFile } from "./open-document.ts";
import { story } from "./sample-story.arbitrary.ts";
import {
  canStep,
  clearSelection,
  select,
  selectEntity,
  selectRelation,
  selectSeveral,
  stepRelation,
  toggleAdding,
  toggleSelected,
  walkAcross,
  walkAlong,
} from "./selection.ts";
import { setTier } from "./view.ts";

let fake: FakeApp;
beforeEach(async () => {
  fake = createFakeApp();
  await openFile(fake.app, toFile("story.json", story));
  fake.renderer.calls.length = 0;
});
const selection = () => fake.stores.view.getState().view.selection;
const said = () => fake.stores.ui.getState().announcement;
const ui = () => fake.stores.ui.getState();

describe("selecting", () => {
  it("selects several at once, and with what is selected already where one more was asked for", () => {
    selectSeveral(fake.app, { entities: ["kim", "kim"], relations: ["visit"] });
    expect(selection()).toEqual({ entities: ["kim"], relations: ["visit"] });
    expect(said()).toEqual({ kind: "selection", entities: 1, relations: 1 });
    selectSeveral(fake.app, { entities: ["putin"] });
    expect(selection()).toEqual({ entities: ["putin"] });
    toggleAdding(fake.app);
    selectSeveral(fake.app, { entities: ["putin", "kim"] });
    expect(selection()).toEqual({ entities: ["putin", "kim"] });
    expect(ui().isAdding).toBe(false);
  });
  it("selects exactly one thing, opens its evidence and has it in sight", () => {
    fake.stores.settings.setState({ isPanelOpen: false });
    selectEntity(fake.app, "kim");
    expect(selection()).toEqual({ entities: ["kim"] });
    selectRelation(fake.app, "visit");
    expect(selection()).toEqual({ relations: ["visit"] });
    expect([fake.stores.settings.getState().isPanelOpen, ui().sheet]).toEqual([true, "panel"]);
    expect(fake.renderer.calls).toEqual([
      ["reveal", new Set(["n1"])],
      ["reveal", new Set(["n0", "n1"])],
    ]);
  });

  it("keeps the rest of the view", () => {
    setTier(fake.app, "all");
    select(fake.app, { entities: ["kim"], relations: ["visit"] });
    expect(fake.stores.view.getState().view).toEqual({
      tier: "all",
      selection: { entities: ["kim"], relations: ["visit"] },
    });
    clearSelection(fake.app);
    expect(fake.stores.view.getState().view).toEqual({ tier: "all" });
  });

  it("toggles one thing after another, and says how many there are", () => {
    toggleSelected(fake.app, "entities", "kim");
    toggleSelected(fake.app, "relations", "visit");
    toggleSelected(fake.app, "entities", "xi");
    expect(selection()).toEqual({ entities: ["kim", "xi"], relations: ["visit"] });
    expect(said()).toEqual({ kind: "selection", entities: 2, relations: 1 });
    for (const id of ["kim", "xi"]) toggleSelected(fake.app, "entities", id);
    toggleSelected(fake.app, "relations", "visit");
    expect(fake.stores.view.getState().view).toEqual({});
    expect(said()).toEqual({ kind: "selection", entities: 0, relations: 0 });
  });

  it("lets the next one join, where the reader asks for it, and only that one", () => {
    selectEntity(fake.app, "kim");
    toggleAdding(fake.app);
    selectEntity(fake.app, "xi");
    expect(selection()).toEqual({ entities: ["kim", "xi"] });
    selectEntity(fake.app, "putin");
    expect(selection()).toEqual({ entities: ["putin"] });
    toggleAdding(fake.app);
    toggleAdding(fake.app);
    selectRelation(fake.app, "visit");
    expect(selection()).toEqual({ relations: ["visit"] });
  });

  it("clears all that went with it", () => {
    selectEntity(fake.app, "kim");
    fake.stores.ui.setState({ hover: { entity: "xi" }, walkFrom: "kim", isAdding: true });
    clearSelection(fake.app);
    expect(ui()).toMatchObject({ hover: null, walkFrom: null, sheet: null, isAdding: false });
  });
});

describe("stepping", () => {
  const walk = (by: 1 | -1, times: number) =>
    Array.from({ length: times }, () => {
      stepRelation(fake.app, by);
      return selection()?.relations?.[0];
    });

  it("follows the article, and begins again at the end", () => {
    expect(walk(1, 4)).toEqual(["visit", "meet", "ally", "visit"]);
    expect(walk(-1, 4)).toEqual(["ally", "meet", "visit", "ally"]);
  });

  it("takes in the details where they show", () => {
    setTier(fake.app, "all");
    expect(walk(-1, 1)).toEqual(["note"]);
  });

  it("stays with the entity that one came from, and says where one is", () => {
    selectEntity(fake.app, "putin");
    expect(walk(1, 3)).toEqual(["visit", "meet", "visit"]);
    expect(said()).toEqual({ kind: "relation", id: "visit", from: "putin", at: 1, of: 2 });
  });

  it("goes nowhere from an entity without relations", () => {
    setTier(fake.app, "core");
    selectEntity(fake.app, "memo");
    expect(walk(1, 1)).toEqual([undefined]);
    expect(selection()).toEqual({ entities: ["memo"] });
  });

  it("is possible where there are relations", () => {
    expect(canStep(fake.app)).toBe(true);
    selectEntity(fake.app, "kim");
    expect(canStep(fake.app)).toBe(true);
    expect(canStep(createFakeApp().app)).toBe(false);
  });
});

describe("walking", () => {
  it("begins with who has most relations", () => {
    walkAlong(fake.app, 1);
    expect([selection(), said()]).toEqual([{ entities: ["putin"] }, { kind: "entity", id: "putin" }]);
  });

  it("goes along the relations of one entity, across to the other, and back", () => {
    selectEntity(fake.app, "kim");
    walkAlong(fake.app, 1);
    walkAlong(fake.app, 1);
    walkAlong(fake.app, 1);
    expect([selection(), ui().walkFrom]).toEqual([{ relations: ["ally"] }, "kim"]);
    walkAcross(fake.app, false);
    expect([selection(), said()]).toEqual([{ entities: ["xi"] }, { kind: "entity", id: "xi" }]);
    walkAlong(fake.app, 1);
    expect(selection()).toEqual({ relations: ["ally"] });
    walkAcross(fake.app, true);
    expect(selection()).toEqual({ entities: ["xi"] });
  });

  it("sets out from the source of a relation that was picked", () => {
    selectRelation(fake.app, "meet");
    walkAlong(fake.app, -1);
    expect([selection(), ui().walkFrom]).toEqual([{ relations: ["visit"] }, "kim"]);
    walkAcross(fake.app, true);
    expect(selection()).toEqual({ entities: ["kim"] });
  });

  it("crosses nothing where no relation is selected, and walks nowhere where nothing is open", () => {
    walkAcross(fake.app, false);
    expect(selection()).toBeUndefined();
    const { app, stores } = createFakeApp();
    walkAlong(app, 1);
    expect(stores.view.getState().view).toEqual({});
  });
});
