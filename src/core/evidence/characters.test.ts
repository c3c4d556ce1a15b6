import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anchorQuote } from "./anchor-quote.ts";
import { countCharacters, splitCharacters } from "./characters.ts";

describe("splitCharacters", () => {
  it("counts as a reader does, in NFC, and knows the way back", () =>
    expect(splitCharacters("e\u0301a👩‍🚀.")).toEqual({ list: ["\u00e9", "a", "👩‍🚀", "."], offsets: [0, 2, 3, 8, 9] }));
  it("has no characters in nothing", () => expect(splitCharacters("")).toEqual({ list: [], offsets: [0] }));
});

describe("countCharacters", () => {
  it("counts in characters, whatever they are made of", () => {
    const text = "Cafe\u0301 👩‍🚀 Putin";
    expect(countCharacters(text, anchorQuote(text, ["Caf\u00e9", "Putin"]) ?? [])).toEqual([
      { start: 0, end: 4 },
      { start: 7, end: 12 },
    ]);
  });

  it("cuts out the same words", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "grapheme", minLength: 1 }), { maxLength: 9 }), fc.nat(), (list, nth) => {
        const text = list.join("");
        const { list: characters, offsets } = splitCharacters(text);
        const [start, end] = [nth % offsets.length, offsets.length - 1];
        const range = { start: offsets[start] ?? 0, end: offsets[end] ?? 0 };
        expect(countCharacters(text, [range])).toEqual([{ start, end }]);
        expect(characters.slice(start).join("")).toBe(text.slice(range.start).normalize("NFC"));
      }),
    );
  });
});
