import { describe, expect, it } from "vitest";
import { isCharacterKey, matchesShortcut, type Shortcut } from "./action.ts";

const press = (key: string, more: Partial<Parameters<typeof matchesShortcut>[0]> = {}) => ({
  key,
  code: "",
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...more,
});

describe("matchesShortcut", () => {
  it.each<[string, ReturnType<typeof press>, Shortcut, boolean]>([
    ["a letter", press("l"), { key: "l" }, true],
    ["a letter with Caps Lock", press("L"), { key: "l" }, true],
    ["a letter with Shift", press("L", { shiftKey: true }), { key: "l" }, false],
    ["a mark that needs Shift here", press("?", { shiftKey: true }), { key: "?" }, true],
    ["a mark that needs none there", press("?"), { key: "?" }, true],
    ["a named key", press("Escape"), { key: "Escape" }, true],
    ["a named key with Shift", press("ArrowLeft", { shiftKey: true }), { key: "ArrowLeft" }, false],
    ["a named key that wants Shift", press("ArrowLeft", { shiftKey: true }), { key: "ArrowLeft", shift: true }, true],
    ["Ctrl", press("z", { ctrlKey: true }), { key: "z", mod: true }, true],
    ["Cmd", press("z", { metaKey: true }), { key: "z", mod: true }, true],
    ["Ctrl that is not wanted", press("l", { ctrlKey: true }), { key: "l" }, false],
    ["Ctrl that is wanted", press("z"), { key: "z", mod: true }, false],
    ["Ctrl and Shift", press("Z", { ctrlKey: true, shiftKey: true }), { key: "z", mod: true, shift: true }, true],
    ["Alt", press("l", { altKey: true }), { key: "l" }, false],
    ["a place", press("!", { code: "Digit1", shiftKey: true }), { code: "Digit1", shift: true }, true],
    ["a place without Shift", press("1", { code: "Digit1" }), { code: "Digit1", shift: true }, false],
    ["another key", press("k"), { key: "l" }, false],
    ["nothing", press("l"), {}, false],
  ])("%s", (_, pressed, shortcut, expected) => expect(matchesShortcut(pressed, shortcut)).toBe(expected));
});

it("knows the keys that can be switched off", () => {
  expect([{ key: "l" }, { key: "?" }].map(isCharacterKey)).toEqual([true, true]);
  expect([{ key: "z", mod: true }, { key: "Escape" }, { key: "ArrowUp" }].some(isCharacterKey)).toBe(false);
});
