import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createHedgeFinder } from "./find-hedging.ts";
import { hedgeLexicons } from "./hedge-lexicon.ts";

const find = (language: string, text: string, ...taught: string[]): string[] =>
  createHedgeFinder(language, taught)(text).map(({ start, end }) => text.slice(start, end));

describe("hedging words", () => {
  it.each([
    ["id", "Kemungkinan ia akan datang, mungkin besok.", ["Kemungkinan", "akan", "mungkin"]],
    ["id", "Akan tetapi ia tidak bisa datang, dan menyatakan hal itu.", []],
    ["id", "Ular itu berbisa; ia mendapat bisa ular dan bisa sembuh.", ["bisa"]],
    ["id", "Ia sadar akan bahaya itu, tetapi tidak akan mundur.", ["akan"]],
    ["id", "Ia dilaporkan ke polisi, dan dilaporkan sakit.", ["dilaporkan"]],
    ["id", "Era baru kerja sama?", ["?"]],
    ["en-GB", "In May she may go, and might not return.", ["may", "might"]],
    ["en", "Could it rain? The military might could not stop.", ["Could", "?"]],
    ["en", "Willing or not, Will Ray will.", ["will"]],
    ["en", "She said to him that he is said to be ill.", ["is said to"]],
    ["id", "He will come.", []],
    ["tr", "Belki gelir.", []],
  ] as const)("in %s: %s", (language, text, expected) => expect(find(language, text)).toEqual(expected));

  it("are also those that a dataset teaches, whole words in either case", () => {
    expect(find("tr", "Belki gelir, belki gelmez; belkili.", "belki")).toEqual(["Belki", "belki"]);
    expect(find("id", "kekhawatiran akan datang", "Kekhawatiran")).toEqual(["kekhawatiran", "akan"]);
  });

  it("are found as the longest phrase, and taught against the lexicon", () => {
    expect(find("id", "Ia  diperkirakan\nakan datang.", "diperkirakan akan")).toEqual(["diperkirakan\nakan"]);
    expect(find("id", "Ia tidak bisa datang.", "tidak bisa")).toEqual(["tidak bisa"]);
  });

  it("may hold any sign", () => {
    const hostile = ["(?", "a|b", "[", "\\", "-", "constructor", "$&", " ", "*"];
    expect(find("en", "x (? y [ z constructor", ...hostile)).toEqual(["(?", "[", "constructor"]);
  });

  it.each(Array.from(hedgeLexicons))(
    "of %s: every turn has one of them, and no word is listed twice",
    (_, { words, not }) => {
      const hasWord = (turn: string) => words.some((word) => ` ${turn.toLowerCase()} `.includes(` ${word} `));
      expect(not.filter((turn) => !hasWord(turn))).toEqual([]);
      expect(new Set([...words, ...not]).size).toBe(words.length + not.length);
    },
  );

  it("lie in the text, in order, none over another", () => {
    const known = hedgeLexicons.get("id");
    const word = fc.constantFrom("ia", "menyatakan", ".", "Kata", ...(known?.words ?? []), ...(known?.not ?? []));
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), (words) => {
        const text = words.join(" ");
        let from = 0;
        for (const { start, end } of createHedgeFinder("id", [])(text)) {
          expect(start).toBeGreaterThanOrEqual(from);
          expect(known?.words).toContain(text.slice(start, end));
          from = end;
        }
        expect(from).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
