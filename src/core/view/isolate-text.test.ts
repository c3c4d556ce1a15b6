import { expect, it } from "vitest";
import { isolateText, isRightToLeft } from "./isolate-text.ts";
import { measureText } from "./text-width.ts";

it("gives text from right to left a direction of its own, and leaves other text alone", () => {
  expect(isolateText("בוטין (2024)")).toBe("\u2068בוטין (2024)\u2069");
  expect(["Kunjungan Putin", "한반도", "(2024)", ""].map(isolateText)).toEqual([
    "Kunjungan Putin",
    "한반도",
    "(2024)",
    "",
  ]);
});

it("takes no room", () => expect(measureText(isolateText("بوتين"), 10)).toBe(measureText("بوتين", 10)));

it("tells the direction of a text by its first letter", () => {
  expect(["«بوتين» in Moscow", "2024 (בוטין)"].map(isRightToLeft)).toEqual([true, true]);
  expect(["Putin (بوتين)", "2024", ""].map(isRightToLeft)).toEqual([false, false, false]);
});
