import { beforeEach, describe, expect, it } from "vitest";
import { createFakeApp, type FakeApp, toFile } from "./fake-app.arbitrary.ts";
import { closeMenu, openMenuByHand, openMenuByKey } from "./menu.ts";
import { menus } from "./menu-items.ts";
import { openFile } from "./open-document.ts";
import { actionList, actions, type ActionId } from "./registry.ts";
import { story } from "./sample-story.arbitrary.ts";
import { choose, selectRelation } from "./selection.ts";

let fake: FakeApp;
beforeEach(async () => {
  fake = createFakeApp();
  await openFile(fake.app, toFile("story.json", story));
});
const view = () => fake.stores.view.getState().view;
const ui = () => fake.stores.ui.getState();
const run = (id: ActionId) => actions[id].run(fake.app);
const isOn = (id: ActionId) => actionList.find((action) => action.id === id)?.isEnabled?.(fake.app);
const shown = () => fake.app.derived.visible()?.entities.map(({ entity }) => entity.id);

describe("the menu", () => {
  it("selects what it is asked of, without opening or moving anything", () => {
    fake.stores.settings.setState({ isPanelOpen: false });
    fake.renderer.calls.length = 0;
    openMenuByHand(fake.app, { isEntity: true, id: "kim" }, { kind: "menu", target: null, at: { x: 3, y: 4 } });
    expect([view().selection, ui().menu]).toEqual([{ entities: ["kim"] }, { x: 3, y: 4, about: "selection" }]);
    expect([fake.renderer.calls, fake.stores.settings.getState().isPanelOpen]).toEqual([[], false]);
    closeMenu(fake.app);
    expect(ui().menu).toBeNull();
  });

  it("leaves a selection that it is asked of as it is", () => {
    choose(fake.app, { entities: ["kim", "xi"], relations: ["visit"] });
    openMenuByHand(fake.app, { isEntity: true, id: "xi" }, { kind: "menu", target: null, at: { x: 0, y: 0 } });
    expect(view().selection).toEqual({ entities: ["kim", "xi"], relations: ["visit"] });
  });

  it("is about the graph where there is nothing", () => {
    openMenuByHand(fake.app, null, { kind: "menu", target: null, at: { x: 0, y: 0 } });
    expect(ui().menu?.about).toBe("graph");
    openMenuByKey(fake.app);
    expect(ui().menu?.about).toBe("graph");
    selectRelation(fake.app, "ally");
    openMenuByKey(fake.app);
    expect(ui().menu?.about).toBe("selection");
  });

  it("names each action once", () => {
    for (const groups of Object.values(menus)) expect(new Set(groups.flat()).size).toBe(groups.flat().length);
  });
});

describe("what is in it", () => {
  it("selects all, the rest, the neighbours, the inner part and the like", () => {
    run("selectAll");
    expect(view().selection).toEqual({ entities: ["putin", "kim", "xi"] });
    expect(ui().announcement).toEqual({ kind: "selection", entities: 3, relations: 0 });
    choose(fake.app, { entities: ["xi"] });
    run("selectNeighbours");
    expect(view().selection).toEqual({ entities: ["kim", "xi"] });
    run("shrinkSelection");
    expect(view().selection).toEqual({ entities: ["xi"] });
    run("invertSelection");
    expect(view().selection).toEqual({ entities: ["putin", "kim"] });
    choose(fake.app, { relations: ["visit"] });
    run("selectType");
    expect(view().selection).toEqual({ relations: ["ally", "meet", "visit"] });
  });

  it("keeps a selection of which nothing would be left", () => {
    choose(fake.app, { entities: ["kim"] });
    run("shrinkSelection");
    expect(view().selection).toEqual({ entities: ["kim"] });
  });

  it("hides entities and relations in one step, and lets go of them", () => {
    choose(fake.app, { entities: ["xi"], relations: ["visit"] });
    run("hideSelection");
    expect(view()).toEqual({ hidden: ["xi"], filter: { clauses: [{ facet: "relation", not: ["visit"] }] } });
    expect([shown(), ui().announcement]).toEqual([["putin", "kim"], { kind: "filter" }]);
    run("undo");
    expect(view()).toEqual({});
  });

  it("takes a hidden relation out of those that were kept", () => {
    choose(fake.app, { relations: ["visit", "meet"] });
    run("showOnly");
    choose(fake.app, { relations: ["meet"] });
    run("hideSelection");
    expect(fake.app.derived.visible()?.relations.map(({ relation }) => relation.id)).toEqual(["visit"]);
  });

  it("shows only entities, or only relations with their ends", () => {
    choose(fake.app, { entities: ["kim", "xi"] });
    run("showOnly");
    expect(shown()).toEqual(["kim", "xi"]);
    run("undo");
    choose(fake.app, { relations: ["visit"] });
    run("showOnly");
    expect([shown(), fake.app.derived.visible()?.relations.length]).toEqual([["putin", "kim"], 1]);
    run("resetFilter");
    choose(fake.app, { entities: ["xi"] });
    run("aroundOne");
    expect(shown()).toEqual(["kim", "xi"]);
  });

  it("looks for paths from one, and between several", () => {
    choose(fake.app, { entities: ["kim"] });
    expect([isOn("pathsTo"), isOn("pathsBetween")]).toEqual([true, false]);
    run("pathsTo");
    expect(ui().isAdding).toBe(true);
    choose(fake.app, { entities: ["kim", "xi"] });
    expect([isOn("pathsTo"), isOn("pathsBetween")]).toEqual([false, true]);
    run("pathsBetween");
    expect([ui().panelTab, ui().wantsFocus]).toEqual(["evidence", { on: "panel" }]);
  });
});
