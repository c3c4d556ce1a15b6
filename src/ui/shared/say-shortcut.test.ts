import { afterEach, describe, expect, it, vi } from "vitest";
import type { Action } from "../../actions/action.ts";
import { actionList } from "../../actions/registry.ts";
import { sayShortcut } from "./say-shortcut.ts";

/** Not every Node has a `navigator`; here it stands for the reader's machine. */
const runOn = (platform: string) => vi.stubGlobal("navigator", { platform });

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("sayShortcut", () => {
  it.each([
    [{ key: "l" }, "L"],
    [{ key: "?" }, "?"],
    [{ key: "Escape" }, "Esc"],
    [{ key: "ArrowDown" }, "↓"],
    [{ key: "ArrowLeft", shift: true }, "Shift+←"],
    [{ key: "z", mod: true }, "Ctrl+Z"],
    [{ key: "z", mod: true, shift: true }, "Ctrl+Shift+Z"],
    [{ code: "Digit1", shift: true }, "Shift+1"],
  ])("of %j says %s", (shortcut, said) => {
    runOn("Linux x86_64");
    expect(sayShortcut(shortcut)).toBe(said);
  });

  it("says Cmd where there is Cmd", () => {
    runOn("MacIntel");
    expect(sayShortcut({ key: "z", mod: true })).toBe("Cmd+Z");
  });

  it.each([
    ["graph", undefined],
    ["article", undefined],
    ["graph", "stage"],
  ] as const)("says something different for each key in the %s (%s)", (part, place) => {
    runOn("Win32");
    const said = actionList
      .filter(({ on }: Action) => on === place || on === "both")
      .flatMap(({ keys = [] }: Action) => [...keys])
      .filter(({ within = part }) => within === part)
      .map(sayShortcut);
    expect(said).toEqual([...new Set(said)]);
  });
});
