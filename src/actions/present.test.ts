import { beforeEach, describe, expect, it } from "vitest";
import { createFakeApp, type FakeApp, toFile } from "./fake-app.arbitrary.ts";
import { lesson } from "./lesson.arbitrary.ts";
import { openFile } from "./open-document.ts";
import {
  answer,
  canGoBack,
  canGoOn,
  goBack,
  goOn,
  goToEnd,
  goToStep,
  leavePresenting,
  present,
  returnToStep,
  scaleStage,
  tellAll,
  stepOffStage,
  toggleBlack,
  toggleCode,
  togglePointer,
} from "./present.ts";
import { type ActionId, actionList, actions } from "./registry.ts";
import { selectEntity } from "./selection.ts";
import { lookAtStep } from "./story.ts";
import { moveEntities, setTier, undo } from "./view.ts";

let fake: FakeApp;
const state = () => fake.stores.presentation.getState();
const view = () => fake.stores.view.getState().view;
const step = () => state().at?.[1];
const framed = () => fake.renderer.calls.flatMap(([name, what]) => (name === "frame" ? [what] : []));
const labels = () => fake.app.derived.scene()?.nodes.map(({ lines }) => lines.join(" "));

beforeEach(async () => {
  fake = createFakeApp();
  await openFile(fake.app, toFile("lesson.json", lesson));
});

describe("presenting", () => {
  it("begins with the first step, in full screen, or with the one that is asked for", () => {
    present(fake.app, "lesson");
    expect([step(), view().selection, fake.full]).toEqual(["one", { relations: ["visit"] }, [true]]);
    present(fake.app, "lesson", "three");
    expect([step(), fake.full]).toEqual(["three", [true]]);
  });

  it("does not begin with a story or a step that is not there", () => {
    present(fake.app, "toString");
    present(fake.app, "lesson", "constructor");
    expect(state().at).toBeNull();
  });

  it("fits what stands out, else what the step's camera saw", () => {
    present(fake.app, "lesson");
    goToEnd(fake.app, "last");
    expect(framed()).toMatchObject([
      { camera: null, focus: { nodes: new Set(["n0", "n1"]) } },
      { camera: { x: 1, y: 2, width: 3, height: 4 } },
    ]);
  });

  it("goes on with what a step names and is still there", () => {
    present(fake.app, "lesson", "four");
    expect(view().selection).toEqual({ entities: ["xi"] });
    expect(fake.app.derived.isExploring()).toBe(false);
  });

  it("gives back what was looked at before, and what could be undone", () => {
    setTier(fake.app, "all");
    selectEntity(fake.app, "xi");
    moveEntities(fake.app, [["kim", 5, 6]]);
    const [before, history] = [view(), fake.stores.history.getState()];
    present(fake.app, "lesson");
    goOn(fake.app);
    moveEntities(fake.app, [["kim", 7, 8]]);
    undo(fake.app);
    undo(fake.app);
    leavePresenting(fake.app);
    expect([view(), fake.stores.history.getState(), state().at, fake.full]).toEqual([
      before,
      history,
      null,
      [true, false],
    ]);
  });
});

describe("going on and back", () => {
  it("tells first what the step hides, one by one, and then takes the next step", () => {
    present(fake.app, "lesson", "two");
    expect(labels()).toEqual(["?", "?", "?"]);
    goOn(fake.app);
    expect(labels()).toEqual(["putin", "?", "?"]);
    goOn(fake.app);
    expect([labels(), step()]).toEqual([["putin", "kim", "xi"], "two"]);
    goOn(fake.app);
    expect([step(), state().told]).toEqual(["three", 0]);
  });

  it("ends at either end", () => {
    present(fake.app, "lesson");
    expect([canGoBack(fake.app), canGoOn(fake.app)]).toEqual([false, true]);
    goBack(fake.app);
    expect(step()).toBe("one");
    goToEnd(fake.app, "last");
    expect([canGoBack(fake.app), canGoOn(fake.app)]).toEqual([true, false]);
    goOn(fake.app);
    expect(step()).toBe("four");
  });

  it("leads back to the step first, from where one has been exploring", () => {
    present(fake.app, "lesson", "three");
    selectEntity(fake.app, "putin");
    expect(fake.app.derived.isExploring()).toBe(true);
    goBack(fake.app);
    expect([step(), view().selection, fake.app.derived.isExploring()]).toEqual([
      "three",
      { relations: ["ally"] },
      false,
    ]);
    goBack(fake.app);
    expect(step()).toBe("two");
  });

  it("keeps what has been told while one explores", () => {
    present(fake.app, "lesson", "two");
    goOn(fake.app);
    selectEntity(fake.app, "xi");
    expect(labels()).toEqual(["putin", "?", "?"]);
    returnToStep(fake.app);
    expect(state().told).toBe(1);
  });

  it("lights a black screen and goes no further", () => {
    present(fake.app, "lesson");
    toggleBlack(fake.app);
    goOn(fake.app);
    expect([step(), state().isBlack]).toEqual(["one", false]);
    toggleBlack(fake.app);
    goToStep(fake.app, "three");
    expect([step(), state().isBlack]).toEqual(["three", false]);
  });
});

describe("the code of the address", () => {
  it("goes by the same key, by going on or back, and by stepping off, and nothing else happens then", () => {
    present(fake.app, "lesson", "two");
    for (const leave of [toggleCode, goOn, goBack, stepOffStage]) {
      toggleCode(fake.app);
      expect(state().isCodeShown).toBe(true);
      leave(fake.app);
      expect([step(), state().told, state().isCodeShown]).toEqual(["two", 0, false]);
    }
    stepOffStage(fake.app);
    expect(state().at).toBeNull();
  });

  it("is of one step", () => {
    present(fake.app, "lesson");
    toggleCode(fake.app);
    goToStep(fake.app, "two");
    expect(state().isCodeShown).toBe(false);
  });
});

describe("asking how surely", () => {
  const isOn = (id: ActionId) => actionList.find((action) => action.id === id)?.isEnabled?.(fake.app);

  it("takes an answer by key until it is told", () => {
    present(fake.app, "lesson", "three");
    expect(fake.app.derived.scene()?.edges.every(({ line }) => line === "solid")).toBe(true);
    expect(isOn("guessPossible")).toBe(true);
    answer(fake.app, { factuality: "possible" });
    expect(state().guess).toEqual({ factuality: "possible" });
    tellAll(fake.app);
    expect([isOn("guessPossible"), fake.app.derived.hiding()]).toEqual([false, null]);
    goOn(fake.app);
    expect(state().guess).toBeNull();
  });

  it("is no key elsewhere", () => {
    expect(isOn("guessPossible")).toBe(false);
    present(fake.app, "lesson");
    expect(isOn("guessPossible")).toBe(false);
  });
});

describe("the stage", () => {
  it("has one pointer in hand at a time", () => {
    togglePointer(fake.app, "laser");
    togglePointer(fake.app, "pen");
    expect(state().pointer).toBe("pen");
    togglePointer(fake.app, "pen");
    expect(state().pointer).toBeNull();
  });

  it("has letters neither too small nor too large", () => {
    for (let i = 0; i < 20; i++) scaleStage(fake.app, 1);
    expect(fake.stores.settings.getState().stageScale).toBe(1.6);
    for (let i = 0; i < 20; i++) scaleStage(fake.app, -1);
    expect(fake.stores.settings.getState().stageScale).toBe(0.7);
  });
});

it("begins with the story that one is at, else with the first that has steps", async () => {
  const [story] = lesson.stories ?? [];
  const stories = [
    { id: "empty", title: { en: "Empty" }, steps: [] },
    ...(story ? [story, { ...story, id: "other" }] : []),
  ];
  await openFile(fake.app, toFile("lessons.json", { ...lesson, stories }));
  const begin = () => {
    actions.present.run(fake.app);
    const { at } = fake.stores.presentation.getState();
    leavePresenting(fake.app);
    return at;
  };
  expect(begin()).toEqual(["lesson", "one"]);
  lookAtStep(fake.app, ["other", "two"]);
  expect(begin()).toEqual(["other", "one"]);
  actions.presentFromHere.run(fake.app);
  expect(fake.stores.presentation.getState().at).toEqual(["other", "two"]);
});
