import { expect, it } from "vitest";
import { createFakeApp, keyOf, toFile } from "../actions/fake-app.arbitrary.ts";
import { openFile } from "../actions/open-document.ts";
import { sequel, story } from "../actions/sample-story.arbitrary.ts";
import { selectRelation } from "../actions/selection.ts";
import { setTheme } from "../actions/ui.ts";
import { moveEntities } from "../actions/view.ts";
import { keepSettings, keepView } from "./keep.ts";

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
