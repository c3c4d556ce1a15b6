import { describe, expect, it } from "vitest";
import { matchesShortcut, type Shortcut } from "./action.ts";
import { createFakeApp, toFile } from "./fake-app.arbitrary.ts";
import { openFile } from "./open-document.ts";
import { actionList, actions } from "./registry.ts";
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

  // A key that works only in one part of the page works there beside those that work everywhere; the stage's come first.
  it("share no key", () => {
    const isApart = (a: Shortcut, b: Shortcut) =>
      a.within !== b.within &&
      ((a.within !== undefined && b.within !== undefined) || a.within === "stage" || b.within === "stage");
    const shared = actionList.flatMap(({ id, keys = [] }) =>
      keys.flatMap((shortcut) =>
        actionList
          .filter(
            (other) =>
              other.id !== id &&
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
    const enabled = actionList.filter(({ isEnabled }) => isEnabled?.(app) ?? true);
    for (const action of enabled) action.run(app);
    expect(stores.document.getState().open).toBeNull();
    expect(enabled.map(({ id }) => id)).not.toContain("search");
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
