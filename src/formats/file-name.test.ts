import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hostileIds } from "../core/model/dataset.arbitrary.ts";
import { fileName } from "./file-name.ts";

const anyTitle = fc.oneof(
  fc.constantFrom(
    ...hostileIds,
    "con",
    "CON.tar",
    "Lpt9",
    "com¹ ",
    "nul.",
    "..",
    "~/x",
    "-rf",
    "\u202Egnp.exe",
    "\uD800",
  ),
  fc.string({ unit: "binary", maxLength: 300 }),
  fc.string({ unit: "grapheme", minLength: 100, maxLength: 300 }),
);

describe("a file's name", () => {
  it("says what it is of", () => {
    const marks = ["yang tampak", "2024-06-14"];
    expect(fileName("Kunjungan Putin ke Pyongyang (2024)", marks, "json")).toBe(
      "Kunjungan Putin ke Pyongyang (2024) - yang tampak - 2024-06-14.json",
    );
    expect(fileName('  Apa? <b>"Ya"</b>: a/b\\c\n| 100% *', [], "zip")).toBe("Apa b Ya b a b c 100%.zip");
  });

  it("is safe on every system, whatever the title", () => {
    fc.assert(
      fc.property(anyTitle, fc.constantFrom([], ["semua"], ["semua", "2024-06-14"]), (title, marks) => {
        const name = fileName(title, marks, "json");
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(143);
        expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}\p{Cs}\u202E\u2066-\u2069\u2028]/u);
        expect(name).not.toMatch(/^[\s.~-]|[\s.]$|\s\.json$/u);
        expect(name.split(".")[0]).not.toMatch(/^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])\s*$/i);
        expect(name.endsWith(`${marks.map((mark) => ` - ${mark}`).join("")}.json`)).toBe(true);
        expect(name).toBe(name.normalize("NFC"));
      }),
      { numRuns: 500 },
    );
  });

  it("is never cut through a character, and never empty", () => {
    expect(fileName("👩‍👩‍👧‍👦".repeat(20), [], "txt")).toBe(`${"👩‍👩‍👧‍👦".repeat(5)}.txt`);
    expect(fileName("???", [], "txt")).toBe("saksi.txt");
  });
});
