import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutText } from "./cut-text.ts";
import { markSentence } from "./mark-sentence.ts";

const text = "Rusia dan Korea Utara mungkin bertemu di Pyongyang.";
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const anyRange = fc
  .tuple(fc.nat({ max: text.length - 1 }), fc.integer({ min: 1, max: 20 }))
  .map(([start, length]) => ({ start, end: Math.min(text.length, start + length) }));

describe("cutText", () => {
  it("loses nothing, and tells each character what covers it", () =>
    fc.assert(
      fc.property(fc.array(anyRange), (ranges) => {
        const pieces = cutText(
          text,
          ranges.map((range, tag) => ({ ...range, tag })),
        );
        expect(pieces.map((piece) => piece.text).join("")).toBe(text);
        for (const piece of pieces) {
          expect(piece.text).not.toBe("");
          for (let i = piece.start; i < piece.start + piece.text.length; i++) {
            const covering = ranges.flatMap(({ start, end }, tag) => (start <= i && i < end ? [tag] : []));
            expect(piece.tags).toEqual(covering);
          }
        }
      }),
    ));
});

describe("markSentence", () => {
  it("keeps a mention whole where a quote begins in it, and tells overlapping quotes apart", () => {
    const parts = markSentence(text, {
      mentions: [{ ...at("Korea Utara"), entity: "nk" }],
      hedges: [at("mungkin")],
      quotes: [[at("Utara mungkin bertemu")], [at("bertemu di")]],
    });
    expect(parts.map(({ entities, pieces }) => [entities, pieces.map((piece) => piece.text)])).toEqual([
      [[], ["Rusia dan "]],
      [["nk"], ["Korea ", "Utara"]],
      [[], [" ", "mungkin", " ", "bertemu", " di", " Pyongyang."]],
    ]);
    const pieces = parts.flatMap((part) => part.pieces);
    expect(pieces.filter(({ isHedge }) => isHedge).map((piece) => piece.text)).toEqual(["mungkin"]);
    expect(pieces.find((piece) => piece.text === "bertemu")?.quotes).toEqual([0, 1]);
    expect(pieces.find((piece) => piece.text === " di")?.quotes).toEqual([1]);
  });
  it("lets the same words stand for two, and two mentions side by side stay two", () => {
    const both = markSentence("kedua negara", {
      mentions: ["russia", "north-korea"].map((entity) => ({ start: 0, end: 12, entity })),
      hedges: [],
      quotes: [],
    });
    expect(both.map(({ entities }) => entities)).toEqual([["russia", "north-korea"]]);
    const beside = markSentence("ABAB", {
      mentions: [
        { start: 0, end: 2, entity: "ab" },
        { start: 2, end: 4, entity: "ab" },
      ],
      hedges: [],
      quotes: [],
    });
    expect(beside).toHaveLength(2);
  });
});
