import fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import { createFakeApp, type FakeApp, toFile } from "./fake-app.arbitrary.ts";
import { openFile } from "./open-document.ts";
import { placeOfPointer } from "../core/evidence/record-place.ts";
import { showProblemPlace } from "./problems.ts";
import { sequel, story } from "./sample-story.arbitrary.ts";
import { selectEntity, selectRelation } from "./selection.ts";
import {
  fitAll,
  fitSelection,
  isMoved,
  isSelectionLeftOut,
  moveEntities,
  redo,
  resetPositions,
  setTier,
  toggleTier,
  undo,
} from "./view.ts";

let fake: FakeApp;
beforeEach(async () => {
  fake = createFakeApp();
  await openFile(fake.app, toFile("story.json", story));
  fake.renderer.calls.length = 0;
});
const view = () => fake.stores.view.getState().view;
const depth = () => {
  const { undo: back, redo: forth } = fake.stores.history.getState();
  return [back.length, forth.length];
};

describe("moving", () => {
  it("is undone and redone step by step", () => {
    moveEntities(fake.app, [["kim", 1, 2]]);
    moveEntities(fake.app, [
      ["xi", 3, 4],
      ["kim", 5, 6],
    ]);
    expect(view().positions).toEqual([
      ["xi", 3, 4],
      ["kim", 5, 6],
    ]);
    expect(fake.app.derived.positions()?.get("kim")).toEqual({ x: 5, y: 6 });
    undo(fake.app);
    expect(view().positions).toEqual([["kim", 1, 2]]);
    undo(fake.app);
    expect([view(), isMoved(fake.app), depth()]).toEqual([{}, false, [0, 2]]);
    redo(fake.app);
    expect([view().positions, depth()]).toEqual([[["kim", 1, 2]], [1, 1]]);
  });

  it("loses what was undone when one moves on", () => {
    moveEntities(fake.app, [["kim", 1, 2]]);
    undo(fake.app);
    moveEntities(fake.app, [["xi", 1, 2]]);
    expect(depth()).toEqual([1, 0]);
  });

  it("is put back as a whole, which can be undone too", () => {
    moveEntities(fake.app, [["kim", 1, 2]]);
    resetPositions(fake.app);
    expect([view(), isMoved(fake.app)]).toEqual([{}, false]);
    undo(fake.app);
    expect(view().positions).toEqual([["kim", 1, 2]]);
  });

  it("is no step where there is nothing to undo, redo or put back", () => {
    undo(fake.app);
    redo(fake.app);
    resetPositions(fake.app);
    expect([view(), depth()]).toEqual([{}, [0, 0]]);
  });

  it("leaves alone what one selects in between", () => {
    moveEntities(fake.app, [["kim", 1, 2]]);
    selectEntity(fake.app, "xi");
    undo(fake.app);
    expect(view()).toEqual({ selection: { entities: ["xi"] } });
  });

  it("comes back to where it was after any moves, all undone and all redone", () => {
    const move = fc.tuple(fc.constantFrom("putin", "kim", "xi"), fc.integer(), fc.integer());
    fc.assert(
      fc.property(fc.array(fc.array(move, { minLength: 1, maxLength: 2 }), { maxLength: 6 }), (moves) => {
        const { app, stores } = createFakeApp();
        for (const step of moves) moveEntities(app, step);
        const { positions } = stores.view.getState().view;
        for (const _ of moves) undo(app);
        expect(stores.view.getState().view).toEqual({});
        for (const _ of moves) redo(app);
        expect(stores.view.getState().view.positions).toEqual(positions);
      }),
    );
  });
});

describe("the tier", () => {
  it("goes between the opening picture and everything, says so, and shows it", () => {
    toggleTier(fake.app);
    expect(view().tier).toBe("all");
    expect(fake.stores.ui.getState().announcement).toEqual({ kind: "filter" });
    toggleTier(fake.app);
    expect("tier" in view()).toBe(false);
    expect(fake.renderer.calls).toEqual([
      ["fit", null, true],
      ["fit", null, true],
    ]);
  });

  it("is undone, and the picture shows it", () => {
    setTier(fake.app, "all");
    fake.renderer.calls.length = 0;
    undo(fake.app);
    expect([view(), fake.renderer.calls]).toEqual([{}, [["fit", null, true]]]);
  });

  it("leaves out a selected detail", () => {
    selectRelation(fake.app, "note");
    expect(isSelectionLeftOut(fake.app)).toBe(true);
    setTier(fake.app, "all");
    expect(isSelectionLeftOut(fake.app)).toBe(false);
    expect(isSelectionLeftOut(createFakeApp().app)).toBe(false);
  });
});

it("fits everything, or what is selected", () => {
  fitAll(fake.app);
  fitSelection(fake.app);
  selectRelation(fake.app, "ally");
  fitSelection(fake.app);
  expect(fake.renderer.calls.filter(([name]) => name === "fit")).toEqual([
    ["fit", null, true],
    ["fit", null, true],
    ["fit", new Set(["n1", "n2"]), true],
  ]);
});

describe("the place of a problem", () => {
  const show = (pointer: string) => {
    const index = fake.stores.document.getState().open?.index;
    if (index) showProblemPlace(fake.app, placeOfPointer(index.dataset, pointer));
    return view().selection;
  };

  it("is its relation, and shows even where that is a detail", () => {
    fake.stores.ui.setState({ dialog: "problems" });
    expect(show("/relations/3/evidence/0/quote")).toEqual({ relations: ["note"] });
    expect([view().tier, fake.stores.ui.getState().dialog]).toEqual(["all", null]);
  });
  it("is its sentence, or its entity", () => {
    expect(show("/articles/0/paragraphs/1/sentences/0/mentions/0/quote")).toEqual({ sentences: [["a", "s2"]] });
    expect(show("/entities/1/aliases/0")).toEqual({ entities: ["kim"] });
  });
  it("is nowhere for what stands in the file alone", () => {
    expect(show("/relations/99")).toBeUndefined();
    expect(show("")).toBeUndefined();
  });
  it("is in the document that is open", async () => {
    await openFile(fake.app, toFile("sequel.json", sequel));
    expect(show("/relations/0/evidence")).toEqual({ relations: ["call"] });
  });
});
