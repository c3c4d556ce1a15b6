import { beforeEach, describe, expect, it } from "vitest";
import { createFakeApp, type FakeApp, hashOf, keyOf, toFile } from "../actions/fake-app.arbitrary.ts";
import { openFile } from "../actions/open-document.ts";
import { sequel, story } from "../actions/sample-story.arbitrary.ts";
import { saveDataset } from "../actions/save.ts";
import { selectEntity, selectRelation } from "../actions/selection.ts";
import { leavePresenting, present } from "../actions/present.ts";
import { addStep } from "../actions/story.ts";
import { setTheme } from "../actions/ui.ts";
import { moveEntities, redo, undo } from "../actions/view.ts";
import type { KeptEdits } from "../core/edit/kept-edits.ts";
import { keepEdits, keepSettings, keepView, warnOfEdits } from "./keep.ts";

it("keeps the view of each document under its own key", async () => {
  const { app, storage } = createFakeApp();
  keepView(app);
  expect(storage.views.size).toBe(0);
  await openFile(app, toFile("story.json", story));
  selectRelation(app, "visit");
  moveEntities(app, [["kim", 1, 2]]);
  const ofStory = { selection: { relations: ["visit"] }, positions: [["kim", 1, 2]] };
  expect(storage.views.get(keyOf(story))).toEqual(ofStory);
  await openFile(app, toFile("sequel.json", sequel));
  selectRelation(app, "call");
  expect(storage.views.get(keyOf(story))).toEqual(ofStory);
  expect(storage.views.get(keyOf(sequel))).toEqual({ selection: { relations: ["call"] } });
});

it("brings one back to where one was", async () => {
  const { app, stores } = createFakeApp();
  keepView(app);
  await openFile(app, toFile("story.json", story));
  moveEntities(app, [["kim", 1, 2]]);
  await openFile(app, toFile("sequel.json", sequel));
  await openFile(app, toFile("story.json", story));
  expect(stores.view.getState().view).toEqual({ positions: [["kim", 1, 2]] });
  expect(app.derived.positions()?.get("kim")).toEqual({ x: 1, y: 2 });
});

it("keeps settings as they change", () => {
  const { app, kept } = createFakeApp();
  keepSettings(app);
  setTheme(app, "dark");
  expect(kept).toMatchObject([{ theme: "dark", language: "id" }]);
});

describe("edits", () => {
  let fake: FakeApp;
  beforeEach(async () => {
    fake = createFakeApp();
    keepEdits(fake.app);
    await openFile(fake.app, toFile("story.json", story));
  });
  const openNow = () => {
    const { open } = fake.stores.document.getState();
    if (!open) throw new Error("nothing is open");
    return open;
  };
  const addThree = () => {
    for (const entity of ["putin", "kim", "xi"]) {
      selectEntity(fake.app, entity);
      addStep(fake.app);
    }
  };

  it("are there again after a reload, beside a file that is as it was", async () => {
    addThree();
    const edited = openNow().dataset;
    const again = createFakeApp();
    again.storage.edits.set(keyOf(story), fake.storage.edits.get(keyOf(story)) ?? { edits: {}, isSaved: true });
    await openFile(again.app, toFile("story.json", story));
    const { open } = again.stores.document.getState();
    expect([open?.dataset, open?.index.dataset, open?.saved]).toEqual([edited, story, story]);
    expect(again.app.derived.isEdited()).toBe(true);
    expect(fake.storage.files.get(hashOf(story))?.bytes).toEqual(new TextEncoder().encode(JSON.stringify(story)));
  });

  it("of one document are none of another", async () => {
    addThree();
    await openFile(fake.app, toFile("sequel.json", sequel));
    expect([openNow().dataset, fake.app.derived.isEdited()]).toEqual([sequel, false]);
    await openFile(fake.app, toFile("story.json", story));
    expect(openNow().dataset.stories?.[0]?.steps).toHaveLength(3);
  });

  it("undone are none, and nothing of them is kept", () => {
    addThree();
    expect(fake.storage.edits.size).toBe(1);
    for (let steps = 0; steps < 3; steps++) undo(fake.app);
    expect([fake.app.derived.isEdited(), fake.storage.edits.size]).toEqual([false, 0]);
    expect(openNow().dataset).toEqual(story);
  });

  it("saved are a file that opens as the same, and is saved as the same again", async () => {
    addThree();
    await saveDataset(fake.app);
    expect(fake.app.derived.isEdited()).toBe(false);
    expect(fake.storage.edits.get(keyOf(story))?.isSaved).toBe(true);
    const [saved] = fake.saved;
    const edited = openNow().dataset;
    await openFile(fake.app, toFile("saved.json", saved?.text));
    expect(openNow().dataset).toEqual(edited);
    await saveDataset(fake.app);
    expect(fake.saved[1]).toEqual(saved);
  });

  describe("of another page", () => {
    const other = (...ids: readonly string[]): KeptEdits => ({
      edits: {
        stories: [{ id: "lesson", title: { en: "L" }, steps: ids.map((id) => ({ id, title: { en: id }, view: {} })) }],
      },
      isSaved: false,
    });
    const keepElsewhere = (kept: KeptEdits | null) => fake.storage.keepElsewhere(keyOf(story), kept);
    const ids = () => openNow().dataset.stories?.flatMap(({ steps }) => steps.map(({ id }) => id)) ?? [];
    const at = () => fake.stores.presentation.getState().at;

    it("are taken over, all at a stretch as one, and go back into the storage when they are undone", async () => {
      await keepElsewhere(other("a"));
      await keepElsewhere(other("a", "b"));
      expect([ids(), fake.app.derived.isEdited()]).toEqual([["a", "b"], true]);
      expect(fake.stores.ui.getState().announcement).toEqual({ kind: "travelled", by: "elsewhere" });
      addThree();
      expect(ids()).toHaveLength(5);
      for (let steps = 0; steps < 3; steps++) undo(fake.app);
      expect(ids()).toEqual(["a", "b"]);
      undo(fake.app);
      expect([ids(), fake.storage.edits.size]).toEqual([[], 0]);
      redo(fake.app);
      expect(fake.storage.edits.get(keyOf(story))).toEqual(other("a", "b"));
    });

    it("that are saved, or taken back, are so here; those of another document are not asked for", async () => {
      await keepElsewhere({ ...other("a"), isSaved: true });
      expect([ids(), fake.app.derived.isEdited()]).toEqual([["a"], false]);
      await keepElsewhere(null);
      expect(openNow().dataset).toEqual(story);
      await fake.storage.keepElsewhere(keyOf(sequel), other("b"));
      expect(openNow().dataset).toEqual(story);
    });

    it("wait, to be undone, until one has left the stage, and leave that with a step to show", async () => {
      await keepElsewhere(other("a", "b", "c"));
      present(fake.app, "lesson", "b");
      await keepElsewhere(other("a", "c"));
      expect([at(), fake.stores.history.getState().undo]).toEqual([["lesson", "c"], []]);
      await keepElsewhere({
        edits: {
          stories: [
            {
              id: "lesson",
              title: { en: "L" },
              steps: [{ id: "c", title: { en: "C" }, view: { selection: { entities: ["kim"] } } }],
            },
          ],
        },
        isSaved: false,
      });
      expect(fake.app.derived.isExploring()).toBe(false);
      expect(fake.stores.view.getState().view.selection).toEqual({ entities: ["kim"] });
      leavePresenting(fake.app);
      undo(fake.app);
      expect(ids()).toEqual([]);
      redo(fake.app);
      present(fake.app, "lesson");
      await keepElsewhere(null);
      expect(at()).toBeNull();
    });
  });

  it("have the page ask before it is left, while they are in no file", async () => {
    const page = new EventTarget();
    const isAsked = () => !page.dispatchEvent(new Event("beforeunload", { cancelable: true }));
    warnOfEdits(fake.app, page as Window);
    expect(isAsked()).toBe(false);
    addThree();
    expect(isAsked()).toBe(true);
    await saveDataset(fake.app);
    expect(isAsked()).toBe(false);
  });
});
