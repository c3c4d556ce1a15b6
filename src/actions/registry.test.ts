import { describe, expect, it } from "vitest";
import { type Action, canDo, isHere, matchesShortcut, type Shortcut } from "./action.ts";
import { createFakeApp, toFile } from "./fake-app.arbitrary.ts";
import { openFile } from "./open-document.ts";
import { actionList, actions } from "./registry.ts";
import { lesson } from "./lesson.arbitrary.ts";
import { present } from "./present.ts";
import { sequel, story } from "./sample-story.arbitrary.ts";
import { selectEntity } from "./selection.ts";
import { moveEntities } from "./view.ts";

/** A shortcut pressed: by the key that it names, or by its place. */
const pressOf = ({ key, code, mod = false, shift = false, alt = false }: Shortcut) => ({
  key: key ?? "",
  code: code ?? "",
  ctrlKey: mod,
  metaKey: false,
  altKey: alt,
  shiftKey: shift,
});

describe("the actions", () => {
  it("have the id that they are listed under", () => {
    for (const [id, action] of Object.entries(actions)) expect(action.id).toBe(id);
  });

  // A key that works only in one part of the page works there beside those that work everywhere.
  it("share no key where both are to be had", () => {
    const isApart = (a: Shortcut, b: Shortcut) =>
      a.within !== b.within && a.within !== undefined && b.within !== undefined;
    const shared = actionList.flatMap(({ id, on, keys = [] }: Action) =>
      keys.flatMap((shortcut) =>
        actionList
          .filter(
            (other: Action) =>
              other.id !== id &&
              (other.on === on || other.on === "both" || on === "both") &&
              other.keys?.some((taken) => matchesShortcut(pressOf(shortcut), taken) && !isApart(shortcut, taken)),
          )
          .map((other) => [id, other.id]),
      ),
    );
    expect(shared).toEqual([]);
  });

  it("match the keys that they name", () => {
    for (const { keys = [] } of actionList) {
      for (const shortcut of keys) expect(matchesShortcut(pressOf(shortcut), shortcut)).toBe(true);
    }
  });

  it("do no harm before anything is open", () => {
    const { app, stores } = createFakeApp();
    const enabled = actionList.filter((action) => canDo(app, action));
    for (const action of enabled) action.run(app);
    expect(stores.document.getState().open).toBeNull();
    expect(enabled.map(({ id }) => id)).not.toContain("search");
  });

  it("lead off the stage by none but the one that says so, and open nothing over it but the lists of actions", async () => {
    for (const action of actionList) {
      const { app, stores } = createFakeApp();
      await openFile(app, toFile("lesson.json", lesson));
      present(app, "lesson");
      selectEntity(app, "kim");
      const settings = stores.settings.getState();
      if (!canDo(app, action)) continue;
      action.run(app);
      const { at } = stores.presentation.getState();
      const { dialog, sheet, panelTab } = stores.ui.getState();
      const { dock, isReaderOpen, isPanelOpen, isLegendOpen } = stores.settings.getState();
      expect([action.id, at === null]).toEqual([action.id, action.id === "leavePresenting"]);
      expect([null, "palette", "keys"]).toContain(dialog);
      // On a narrow screen the panel is a sheet, which whatever is selected brings along.
      expect([null, "panel"]).toContain(sheet);
      expect([action.id, panelTab]).toEqual([action.id, "evidence"]);
      expect({ dock, isReaderOpen, isPanelOpen, isLegendOpen }).toEqual({
        dock: settings.dock,
        isReaderOpen: settings.isReaderOpen,
        isPanelOpen: settings.isPanelOpen,
        isLegendOpen: settings.isLegendOpen,
      });
    }
  });

  it("are on the stage those of the stage and those that are everywhere, elsewhere all but the stage's", async () => {
    const { app } = createFakeApp();
    await openFile(app, toFile("lesson.json", lesson));
    const here = () => new Set(actionList.filter((action) => isHere(app, action)).map(({ id }) => id));
    const off = here();
    present(app, "lesson");
    const on = here();
    expect(actionList.filter(({ id }) => !off.has(id) && !on.has(id))).toEqual([]);
    for (const id of [
      "search",
      "toggleTime",
      "toggleTable",
      "cite",
      "exportPicture",
      "walkNext",
      "nextSentence",
      "showInArticle",
      "hearSpeaker",
      "alongOut",
    ] as const)
      expect([id, off.has(id), on.has(id)]).toEqual([id, true, false]);
    for (const id of ["nextStep", "toggleCode", "leavePresenting"] as const)
      expect([id, off.has(id), on.has(id)]).toEqual([id, false, true]);
    for (const id of ["nextRelation", "selectMore", "showKeys", "palette", "undo"] as const)
      expect([id, off.has(id), on.has(id)]).toEqual([id, true, true]);
  });

  it("are to be had where they do something", async () => {
    const { app } = createFakeApp();
    const isOn = (id: keyof typeof actions) => actionList.find((action) => action.id === id)?.isEnabled?.(app);
    await openFile(app, toFile("sequel.json", sequel));
    expect([isOn("search"), isOn("toggleTier"), isOn("undo"), isOn("clearSelection")]).toEqual([
      true,
      false,
      false,
      false,
    ]);
    await openFile(app, toFile("story.json", story));
    selectEntity(app, "kim");
    moveEntities(app, [["kim", 1, 2]]);
    expect([isOn("toggleTier"), isOn("undo"), isOn("resetPositions"), isOn("evidence")]).toEqual([
      true,
      true,
      true,
      true,
    ]);
    actions.undo.run(app);
    expect([isOn("undo"), isOn("redo"), isOn("resetPositions")]).toEqual([false, true, false]);
  });
});
