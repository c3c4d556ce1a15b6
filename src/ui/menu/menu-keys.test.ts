import { expect, it } from "vitest";
import { itemForKey } from "./menu-keys.ts";

const items = ["Bukti", "Sembunyikan", "Hanya ini", "Balik"].map((textContent) => ({ textContent }));
const press = (key: string, more = {}) => ({ key, ctrlKey: false, metaKey: false, altKey: false, ...more });
const from = (current: number, key: string, more = {}) =>
  itemForKey(items, press(key, more), current)?.textContent ?? null;

it.each([
  [0, "ArrowDown", "Sembunyikan"],
  [3, "ArrowDown", "Bukti"],
  [-1, "ArrowDown", "Bukti"],
  [0, "ArrowUp", "Balik"],
  [2, "ArrowUp", "Sembunyikan"],
  [-1, "ArrowUp", "Balik"],
  [2, "Home", "Bukti"],
  [0, "End", "Balik"],
  [0, "b", "Balik"],
  [3, "B", "Bukti"],
  [0, "z", null],
  [0, "Enter", null],
  [0, " ", null],
])("from item %i, %s leads to %s", (current, key, to) => expect(from(current, key)).toBe(to));

it("leaves what is pressed with Ctrl to others", () => expect(from(0, "b", { ctrlKey: true })).toBeNull());
