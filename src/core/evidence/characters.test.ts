import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anchorQuote } from "./anchor-quote.ts";
import { countCharacters, findEdges, splitCharacters } from "./characters.ts";

describe("splitCharacters", () => {
  it("counts as a reader does, in NFC, and knows the way back", () =>
    expect(splitCharacters("e\u0301a👩‍🚀.")).toEqual({ list: ["\u00e9", "a", "👩‍🚀", "."], offsets: [0, 2, 3, 8, 9] }));
  it("has no characters in nothing", () => expect(splitCharacters("")).toEqual({ list: [], offsets: [0] }));
});

describe("findEdges", () => {
  const edgesOf = (text: string) => {
    const characters = splitCharacters(text);
    const { begins, ends } = findEdges(text, characters);
    return [...characters.list, ""].map((one, i) => `${ends[i] ? ")" : ""}${begins[i] ? "(" : ""}${one}`).join("");
  };

  it("lets a quotation begin and end with a word or a sign, not with a space", () => {
    expect(edgesOf("Kim Jong-un, 18–19!")).toBe(")(Kim) (Jong)(-)(un)(,) (18)(–)(19)(!)(");
    expect(edgesOf("cafe\u0301  au")).toBe(")(caf\u00e9)  (au)(");
  });

  it("counts both ends of a text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const { begins, ends } = findEdges(text, splitCharacters(text));
        expect([begins[0], begins.at(-1), ends[0], ends.at(-1)]).toEqual([true, true, true, true]);
      }),
    );
  });
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
