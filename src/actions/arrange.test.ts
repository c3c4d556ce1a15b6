import { beforeEach, describe, expect, it } from "vitest";
import { arrange, cancelArranging, chooseLayout, setArrangeScope, setLayoutValue, toggleArrange } from "./arrange.ts";
import { createFakeApp, type FakeApp, toFile } from "./fake-app.arbitrary.ts";
import { openFile } from "./open-document.ts";
import { story } from "./sample-story.arbitrary.ts";
import { choose } from "./selection.ts";
import { stepBack } from "./ui.ts";
import { undo } from "./view.ts";

let fake: FakeApp;
beforeEach(async () => {
  fake = createFakeApp();
  await openFile(fake.app, toFile("story.json", story));
  fake.renderer.calls.length = 0;
});
const view = () => fake.stores.view.getState().view;
const ui = () => fake.stores.ui.getState();

describe("arranging", () => {
  it("moves all that shows in one step, shows it, and says so", async () => {
    chooseLayout(fake.app, "flow");
    setLayoutValue(fake.app, "spacing", 2);
    await arrange(fake.app);
    expect(fake.layouts[0]).toMatchObject({ layout: "flow", values: { spacing: 2 }, fixed: new Map() });
    expect(view().positions?.map(([id]) => id)).toEqual(["putin", "kim", "xi"]);
    expect(fake.renderer.calls).toEqual([["fit", null, true]]);
    expect([ui().announcement, ui().arranged]).toEqual([{ kind: "arranged", layout: "flow", entities: 3 }, null]);
    undo(fake.app);
    expect(view()).toEqual({});
  });

  it("leaves the others where they are when it is for the selection", async () => {
    setArrangeScope(fake.app, "selection");
    choose(fake.app, { entities: ["putin", "xi"] });
    await arrange(fake.app);
    expect(fake.layouts[0]?.fixed).toEqual(new Map([["n1", { x: 100, y: 0 }]]));
    expect(fake.layouts[0]?.middle).toEqual(["n0", "n2"]);
    expect(view().positions?.map(([id]) => id)).toEqual(["putin", "xi"]);
  });

  it("is for all where only one is selected", async () => {
    setArrangeScope(fake.app, "selection");
    choose(fake.app, { entities: ["putin"] });
    await arrange(fake.app);
    expect(fake.layouts[0]?.fixed.size).toBe(0);
  });

  it("moves nothing once it is given up, by button or by stepping back", async () => {
    for (const giveUp of [cancelArranging, stepBack]) {
      const running = arrange(fake.app);
      expect(ui().arranged).toBe(0);
      giveUp(fake.app);
      await running;
      expect([view(), ui().arranged]).toEqual([{}, null]);
    }
  });

  it("asked twice, only the second counts", async () => {
    const first = arrange(fake.app);
    chooseLayout(fake.app, "type");
    await Promise.all([first, arrange(fake.app)]);
    expect(ui().announcement).toMatchObject({ layout: "type" });
    expect(fake.stores.history.getState().undo.length).toBe(1);
  });

  it("is put away by stepping back, with the keyboard in the graph", () => {
    toggleArrange(fake.app);
    stepBack(fake.app);
    expect([ui().isArrangeOpen, ui().wantsFocus]).toEqual([false, { on: "graph" }]);
  });
});
