import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anchorQuote } from "./anchor-quote.ts";

const sentence = "Rusia dan Korea Utara: kerjasama Rusia–Korea Utara.";
const read = (text: string, quote: string | string[], occurrence?: number) =>
  anchorQuote(text, quote, occurrence)?.map((range) => text.slice(range.start, range.end)) ?? null;

describe("anchorQuote", () => {
  it("finds the first occurrence", () =>
    expect(anchorQuote(sentence, "Korea Utara")).toEqual([{ start: 10, end: 21 }]));
  it("finds a later occurrence", () =>
    expect(anchorQuote(sentence, "Korea Utara", 2)).toEqual([{ start: 39, end: 50 }]));
  it("has no third where there are two", () => expect(anchorQuote(sentence, "Korea Utara", 3)).toBeNull());
  it("finds parts in reading order", () =>
    expect(read(sentence, ["Rusia", "kerjasama", "Korea Utara"])).toEqual(["Rusia", "kerjasama", "Korea Utara"]));
  it("refuses parts out of order", () => expect(anchorQuote(sentence, ["kerjasama", "Rusia dan"])).toBeNull());
  it("refuses a hyphen for a dash", () => expect(anchorQuote(sentence, "Rusia-Korea")).toBeNull());
  it("refuses other case", () => expect(anchorQuote(sentence, "rusia dan")).toBeNull());
  it("refuses an empty quote", () => expect(anchorQuote(sentence, "")).toBeNull());

  it("compares after NFC and answers in offsets of the text as written", () => {
    const decomposed = "cafe\u0301 au lait";
    expect(anchorQuote(decomposed, "caf\u00e9")).toEqual([{ start: 0, end: 5 }]);
    expect(anchorQuote(decomposed, "au")).toEqual([{ start: 6, end: 8 }]);
    expect(anchorQuote("caf\u00e9 au lait", "cafe\u0301 au")).toEqual([{ start: 0, end: 7 }]);
  });

  it("finds whatever was cut out of a text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1 }), fc.nat(), fc.nat(), (raw, a, b) => {
        const text = raw.normalize("NFC");
        const [start, end] = [a % text.length, (b % text.length) + 1].toSorted((x, y) => x - y) as [number, number];
        const quote = text.slice(start, end);
        fc.pre(quote !== "" && quote.normalize("NFC") === quote);
        const found = anchorQuote(text, quote);
        expect(found).not.toBeNull();
        expect(text.slice(found?.[0]?.start, found?.[0]?.end)).toBe(quote);
      }),
    );
  });
});
