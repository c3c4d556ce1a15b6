import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { measureText } from "./text-width.ts";

describe("measureText", () => {
  it("is nothing for nothing", () => expect(measureText("", 12)).toBe(0));
  it("tells narrow from broad", () => {
    expect(measureText("i", 10)).toBeLessThan(measureText("m", 10));
    expect(measureText("한", 10)).toBe(10);
    expect(measureText("中", 10)).toBe(10);
  });
  it("takes marks for no width, and a letter with its mark for at least the letter", () => {
    expect(measureText("e\u0301", 10)).toBe(measureText("e", 10));
    expect(measureText("\u0301", 10)).toBe(0);
  });
  it("adds up, and grows with the size", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme" }),
        fc.string({ unit: "grapheme" }),
        fc.integer({ min: 1, max: 40 }),
        (a, b, size) => {
          expect(measureText(a + b, size)).toBeCloseTo(measureText(a, size) + measureText(b, size), 6);
          expect(measureText(a, size)).toBeCloseTo(measureText(a, 1) * size, 6);
        },
      ),
    );
  });
});
