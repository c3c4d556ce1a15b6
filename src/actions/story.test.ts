import { beforeEach, describe, expect, it } from "vitest";
import type { StepRef } from "../core/model/dataset.ts";
import { beginGesture } from "./edit.ts";
import { createFakeApp, type FakeApp, toFile } from "./fake-app.arbitrary.ts";
import { openFile } from "./open-document.ts";
import { actions } from "./registry.ts";
import { story } from "./sample-story.arbitrary.ts";
import { discardEdits } from "./save.ts";
import { selectEntity, selectRelation } from "./selection.ts";
import {
  addStep,
  addStory,
  duplicateStep,
  isStepChanged,
  lookAtStep,
  moveStory,
  moveStepBy,
  removeStep,
  removeStory,
  setQuiz,
  updateStep,
  writeStep,
} from "./story.ts";
import { moveEntities, redo, setTier, undo } from "./view.ts";

let fake: FakeApp;
beforeEach(async () => {
  fake = createFakeApp({ settings: { language: "id" } });
  await openFile(fake.app, toFile("story.json", story));
  fake.renderer.calls.length = 0;
});
const openNow = () => {
  const { open } = fake.stores.document.getState();
  if (!open) throw new Error("nothing is open");
  return open;
};
const stories = () => openNow().dataset.stories ?? [];
const ids = () => stories().flatMap(({ steps }) => steps.map(({ id }) => id));
const current = () => fake.stores.story.getState().current;
const view = () => fake.stores.view.getState().view;
const at = (number: number): StepRef => ["story-1", `step-${number}`];
const addThree = () => {
  for (const entity of ["putin", "kim", "xi"]) {
    selectEntity(fake.app, entity);
    addStep(fake.app);
  }
};

describe("a step", () => {
  it("is made of what one looks at, and begins a story where there is none", () => {
    selectRelation(fake.app, "visit");
    setTier(fake.app, "all");
    addStep(fake.app);
    expect(stories()).toEqual([
      {
        id: "story-1",
        title: story.title,
        steps: [
          { id: "step-1", title: { en: "putin – kim" }, view: { selection: { relations: ["visit"] }, tier: "all" } },
        ],
      },
    ]);
    expect(current()).toEqual(at(1));
  });

  it("comes behind the current one", () => {
    addThree();
    lookAtStep(fake.app, at(1));
    addStep(fake.app);
    expect(ids()).toEqual(["step-1", "step-4", "step-2", "step-3"]);
    addStory(fake.app);
    expect(stories().map(({ steps }) => steps.length)).toEqual([4, 1]);
  });

  it("joins the story that explains Saksi only where one stands there", async () => {
    const tour = { id: "tour", title: { en: "Tour" }, explains: "saksi" as const, steps: [] };
    await openFile(fake.app, toFile("tour.json", { ...story, stories: [tour] }));
    addStep(fake.app);
    expect(stories().map(({ id, steps }) => [id, steps.length])).toEqual([
      ["tour", 0],
      ["story-1", 1],
    ]);
    const step = { id: "one", title: { en: "One" }, view: {} };
    await openFile(fake.app, toFile("tour.json", { ...story, stories: [{ ...tour, steps: [step] }] }));
    lookAtStep(fake.app, ["tour", "one"]);
    addStep(fake.app);
    expect(stories().map(({ steps }) => steps.length)).toEqual([2]);
  });

  it("is looked at as it was, and what that changes can be undone", () => {
    setTier(fake.app, "all");
    selectEntity(fake.app, "memo");
    addStep(fake.app);
    setTier(fake.app, "core");
    selectEntity(fake.app, "xi");
    moveEntities(fake.app, [["kim", 5, 5]]);
    lookAtStep(fake.app, at(1));
    expect(view()).toEqual({ selection: { entities: ["memo"] }, tier: "all" });
    undo(fake.app);
    expect([view().tier, view().positions]).toEqual([undefined, [["kim", 5, 5]]]);
  });

  it("moves the camera where it has one", () => {
    const camera = { x: 1, y: 2, width: 3, height: 4 };
    fake.stores.view.setState({ view: { camera } });
    addStep(fake.app);
    fake.stores.view.setState({ view: { camera: { ...camera, x: 9 } } });
    lookAtStep(fake.app, at(1));
    expect(fake.renderer.calls).toContainEqual(["setCamera", camera, true]);
  });

  it("can be updated once one looks at something else", () => {
    selectEntity(fake.app, "putin");
    addStep(fake.app);
    expect(isStepChanged(fake.app)).toBe(false);
    selectEntity(fake.app, "kim");
    expect(isStepChanged(fake.app)).toBe(true);
    updateStep(fake.app);
    expect(isStepChanged(fake.app)).toBe(false);
    expect(stories()[0]?.steps[0]?.view).toEqual({ selection: { entities: ["kim"] } });
  });

  it("goes on without what is gone", async () => {
    const gone = { selection: { entities: ["nobody", "kim"] } };
    const steps = [{ id: "one", title: { en: "One" }, view: gone }];
    await openFile(fake.app, toFile("gone.json", { ...story, stories: [{ id: "s", title: { en: "S" }, steps }] }));
    lookAtStep(fake.app, ["s", "one"]);
    expect(view()).toEqual({ selection: { entities: ["kim"] } });
    expect(isStepChanged(fake.app)).toBe(true);
  });

  it("is moved, copied and removed, each undone by one step", () => {
    addThree();
    moveStepBy(fake.app, at(1), 1);
    expect(ids()).toEqual(["step-2", "step-1", "step-3"]);
    moveStepBy(fake.app, at(3), 1);
    duplicateStep(fake.app, at(1));
    expect(ids()).toEqual(["step-2", "step-1", "step-4", "step-3"]);
    removeStep(fake.app, at(4));
    expect([ids(), current()]).toEqual([["step-2", "step-1", "step-3"], at(3)]);
    undo(fake.app);
    undo(fake.app);
    undo(fake.app);
    expect(ids()).toEqual(["step-1", "step-2", "step-3"]);
    redo(fake.app);
    expect(ids()).toEqual(["step-2", "step-1", "step-3"]);
    removeStory(fake.app, "story-1");
    expect([stories(), current()]).toEqual([[], null]);
    expect(fake.stores.ui.getState().announcement).toMatchObject({ kind: "storyRemoved" });
    undo(fake.app);
    expect(ids()).toEqual(["step-2", "step-1", "step-3"]);
  });

  it("is written in both languages; what is typed at a stretch is undone at once", () => {
    addThree();
    const gesture = beginGesture();
    for (const words of ["K", "Ki", "Kis"]) {
      writeStep(fake.app, at(1), { field: "title", language: "id", words }, gesture);
    }
    writeStep(fake.app, at(1), { field: "text", language: "en", words: "Tale" }, beginGesture());
    setQuiz(fake.app, at(1), { ask: "reveal", hide: ["labels"] });
    expect(stories()[0]?.steps[0]).toMatchObject({
      title: { en: "putin", id: "Kis" },
      text: { en: "Tale" },
      quiz: { ask: "reveal" },
    });
    setQuiz(fake.app, at(1), null);
    writeStep(fake.app, at(1), { field: "text", language: "en", words: "" }, beginGesture());
    expect(Object.keys(stories()[0]?.steps[0] ?? {})).toEqual(["id", "title", "view"]);
    for (let steps = 0; steps < 5; steps++) undo(fake.app);
    expect(stories()[0]?.steps[0]?.title).toEqual({ en: "putin" });
    expect(ids()).toHaveLength(3);
  });
});

it("stories are put in order, as far as there are any, and undone", () => {
  addThree();
  addStory(fake.app);
  addStory(fake.app);
  const order = () => stories().map(({ id }) => id);
  const { storyEarlier, storyLater } = actions;
  expect([storyEarlier.isEnabled(fake.app), storyLater.isEnabled(fake.app)]).toEqual([true, false]);
  storyEarlier.run(fake.app);
  storyEarlier.run(fake.app);
  storyEarlier.run(fake.app);
  expect([order(), current()?.[0]]).toEqual([["story-3", "story-1", "story-2"], "story-3"]);
  expect(fake.stores.ui.getState().announcement).toMatchObject({ kind: "storyMoved", at: 1, of: 3 });
  moveStory(fake.app, "story-1", 2);
  expect(order()).toEqual(["story-3", "story-2", "story-1"]);
  for (let times = 0; times < 3; times++) undo(fake.app);
  expect(order()).toEqual(["story-1", "story-2", "story-3"]);
});

describe("edits", () => {
  it("leave the index, the picture and the camera as they are", () => {
    const [index, scene] = [openNow().index, fake.app.derived.scene()];
    addThree();
    moveStepBy(fake.app, at(1), 1);
    undo(fake.app);
    expect([openNow().index, fake.app.derived.scene()]).toEqual([index, scene]);
    expect(openNow().index).toBe(index);
    expect(fake.app.derived.scene()).toBe(scene);
    expect(fake.renderer.calls.some(([name]) => name === "openView" || name === "setCamera")).toBe(false);
  });

  it("can all be discarded, which is undone like any other edit", () => {
    addThree();
    const edited = openNow().dataset;
    discardEdits(fake.app);
    expect([openNow().dataset, fake.app.derived.isEdited()]).toEqual([story, false]);
    undo(fake.app);
    expect(openNow().dataset).toEqual(edited);
  });
});
