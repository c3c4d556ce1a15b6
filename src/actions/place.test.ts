import { beforeEach, describe, expect, it } from "vitest";
import { arrange } from "./arrange.ts";
import { createFakeApp, type FakeApp, toFile } from "./fake-app.arbitrary.ts";
import { openFile } from "./open-document.ts";
import { alignSelection, canPin, canUnpin, nudgeSelection, pinSelection, unpinSelection } from "./place.ts";
import { story } from "./sample-story.arbitrary.ts";
import { choose } from "./selection.ts";
import { undo } from "./view.ts";

let fake: FakeApp;
let now = 0;
beforeEach(async () => {
  fake = createFakeApp();
  now = 0;
  Object.assign(fake.app.ports.pacer, { now: () => now });
  await openFile(fake.app, toFile("story.json", story));
  choose(fake.app, { entities: ["kim"] });
});
const view = () => fake.stores.view.getState().view;

describe("pinning", () => {
  it("can be undone, and taken back", () => {
    expect([canPin(fake.app), canUnpin(fake.app)]).toEqual([true, false]);
    pinSelection(fake.app);
    expect([view().pinned, canPin(fake.app), canUnpin(fake.app)]).toEqual([["kim"], false, true]);
    undo(fake.app);
    expect(view().pinned).toBeUndefined();
    pinSelection(fake.app);
    unpinSelection(fake.app);
    expect("pinned" in view()).toBe(false);
    expect(fake.stores.ui.getState().announcement).toEqual({ kind: "pinned", isPinned: false, entities: 1 });
  });

  it("shows, and keeps layouts from moving what is pinned", async () => {
    pinSelection(fake.app);
    expect(fake.app.derived.scene()?.pinned).toEqual(new Set(["n1"]));
    await arrange(fake.app);
    expect(fake.layouts[0]?.fixed).toEqual(new Map([["n1", { x: 100, y: 0 }]]));
    expect(view().positions?.map(([id]) => id)).toEqual(["putin", "xi"]);
  });
});

describe("moving by keys", () => {
  it("is one step as long as one presses on", () => {
    for (const at of [0, 300, 900]) {
      now = at;
      nudgeSelection(fake.app, 10, 0);
    }
    expect(view().positions).toEqual([["kim", 130, 0]]);
    now = 5000;
    nudgeSelection(fake.app, 0, -10);
    expect(fake.stores.history.getState().undo.length).toBe(2);
    undo(fake.app);
    expect(view().positions).toEqual([["kim", 130, 0]]);
    undo(fake.app);
    expect(view().positions).toBeUndefined();
  });

  it("is a step of its own after something else", () => {
    nudgeSelection(fake.app, 10, 0);
    pinSelection(fake.app);
    nudgeSelection(fake.app, 10, 0);
    expect(fake.stores.history.getState().undo.length).toBe(3);
  });
});

it("sets what is selected in line, in one step", () => {
  nudgeSelection(fake.app, 0, 40);
  choose(fake.app, { entities: ["putin", "kim"] });
  alignSelection(fake.app, "bottom");
  expect(view().positions).toEqual([
    ["putin", 0, 40],
    ["kim", 100, 40],
  ]);
  expect(fake.stores.history.getState().undo.length).toBe(2);
});
