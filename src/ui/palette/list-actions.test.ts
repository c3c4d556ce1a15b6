import { describe, expect, it } from "vitest";
import { actionList } from "../../actions/registry.ts";
import { createWords } from "../../i18n/messages.ts";
import { listActions } from "./list-actions.ts";

const { t } = await createWords("id");
const list = (query: string, recent: readonly string[] = [], disabled: readonly string[] = []) =>
  listActions(actionList, query, {
    sayLabel: ({ label }) => t(label),
    isEnabled: ({ id }) => !disabled.includes(id),
    recent,
  }).groups.map(({ of, actions }) => [of, actions.map(({ id }) => id)] as const);

describe("listActions", () => {
  it("has every action once", () => {
    const ids = list("", ["fitAll", "undo"]).flatMap(([, actions]) => actions);
    expect(ids.toSorted()).toEqual(actionList.map(({ id }) => id).toSorted());
  });
  it("puts those used last first", () =>
    expect(list("", ["undo", "fitAll"])[0]).toEqual(["recent", ["undo", "fitAll"]]));
  it("finds by words in any order, and in spite of a mistake", () => {
    expect(list("berkas buka")).toEqual([["found", ["openFile"]]]);
    expect(list("urungkn")).toEqual([["found", ["undo"]]]);
    expect(list("zzz")).toEqual([]);
  });
  it("puts what cannot be done now last", () => {
    const ids = list("buka", [], ["toggleLegend"]).flatMap(([, found]) => found);
    expect(ids.at(-1)).toBe("toggleLegend");
  });
});
