import { beforeEach, describe, expect, it } from "vitest";
import { makeDataset, makeEntity, makeRelation } from "../core/model/dataset.arbitrary.ts";
import { beginGesture } from "./edit.ts";
import { createFakeApp, type FakeApp, toFile } from "./fake-app.arbitrary.ts";
import { toggleFacet } from "./filter.ts";
import { openFile } from "./open-document.ts";
import { keepInterval, stepDate, toggleUndated } from "./time.ts";
import { undo } from "./view.ts";

let fake: FakeApp;
beforeEach(async () => {
  fake = createFakeApp();
  const dated = makeDataset({
    entities: [makeEntity("a", { date: "1961" }), makeEntity("b", { date: "1996-03" }), makeEntity("c")],
    relations: [makeRelation("ab", "a", "b", { date: "2000-07-19" })],
  });
  await openFile(fake.app, toFile("dated.json", dated));
});
const filter = () => fake.stores.view.getState().view.filter;
const depth = () => fake.stores.history.getState().undo.length;

describe("an interval", () => {
  it("is kept, with what has no date as it was; one that is open on both sides is none", () => {
    toggleUndated(fake.app, "event");
    keepInterval(fake.app, "event", { from: "1996", to: "1996" });
    expect(filter()).toEqual({ time: { of: "event", from: "1996", to: "1996", undated: "hide" } });
    toggleUndated(fake.app, "event");
    expect(fake.stores.ui.getState().announcement).toEqual({ kind: "filter" });
    keepInterval(fake.app, "event", {});
    expect([filter(), depth()]).toEqual([undefined, 4]);
  });

  it("is one step to undo for a gesture, and none where it ends as it began", () => {
    const gesture = beginGesture();
    for (const to of ["1990", "1991", "1992"]) keepInterval(fake.app, "event", { to }, gesture);
    expect(depth()).toBe(1);
    undo(fake.app);
    expect(filter()).toBeUndefined();
    const other = beginGesture();
    keepInterval(fake.app, "event", { to: "1990" }, other);
    keepInterval(fake.app, "event", {}, other);
    expect(depth()).toBe(0);
  });

  it("does not swallow what is done in between", () => {
    const gesture = beginGesture();
    keepInterval(fake.app, "event", { to: "1990" }, gesture);
    toggleFacet(fake.app, "entityType", "person");
    keepInterval(fake.app, "event", { to: "1991" }, gesture);
    expect(depth()).toBe(3);
    undo(fake.app);
    expect(filter()?.time?.to).toBe("1990");
  });
});

describe("steps from date to date", () => {
  const to = () => filter()?.time?.to;
  it("go to the next beginning and back, and stop at the ends", () => {
    const seen = [1, 1, 1, 1].map(() => [stepDate(fake.app, 1), to()]);
    expect(seen).toEqual([
      [true, "1961"],
      [true, "1996-03"],
      [true, "2000-07-19"],
      [false, "2000-07-19"],
    ]);
    expect([stepDate(fake.app, -1), to()]).toEqual([true, "1996-03"]);
  });

  it("stay within what is played, and join in one step to undo", () => {
    const playing = { gesture: beginGesture(), until: "1996" };
    expect(stepDate(fake.app, 1, "event", { ...playing, isFirst: true })).toBe(true);
    expect([stepDate(fake.app, 1, "event", playing), to()]).toEqual([true, "1996-03"]);
    expect([stepDate(fake.app, 1, "event", playing), depth()]).toEqual([false, 1]);
  });

  it("are none where nothing has a date", () => expect(stepDate(fake.app, 1, "stated")).toBe(false));
});
