import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anchorQuote } from "./anchor-quote.ts";
import { excerptQuote, findHedges, segmentText } from "./segment-text.ts";

const text = "Pemerintah menyatakan bahwa Putin akan datang, dan mungkin akan menandatangani.";
const cut = ({ start, end }: { readonly start: number; readonly end: number }) => text.slice(start, end);

describe("findHedges", () => {
  it("finds whole words before parts of words", () => {
    const [range] = findHedges(text, ["akan"], []);
    expect(range).toEqual({ start: text.indexOf("akan datang"), end: text.indexOf("akan datang") + 4 });
  });

  it("finds the one inside the quote", () => {
    const quote = anchorQuote(text, "mungkin akan menandatangani") ?? [];
    expect(findHedges(text, ["akan"], quote)[0]?.start).toBe(text.lastIndexOf("akan"));
  });

  it("takes a part of a word where there is no whole one, and leaves out what is lost", () =>
    expect(findHedges(text, ["datangan", "bisa", ""], []).map(cut)).toEqual(["datangan"]));

  it("finds one place for each hedge", () =>
    expect(findHedges(text, ["akan", "mungkin"], []).map(cut)).toEqual(["akan", "mungkin"]));
});

describe("segmentText", () => {
  it("cuts where a quote or a hedge begins or ends", () => {
    const quote = anchorQuote(text, "Putin akan datang") ?? [];
    const segments = segmentText(text, quote, findHedges(text, ["akan"], quote));
    expect(segments.map((segment) => [segment.text, segment.isQuote, segment.isHedge])).toEqual([
      ["Pemerintah menyatakan bahwa ", false, false],
      ["Putin ", true, false],
      ["akan", true, true],
      [" datang", true, false],
      [", dan mungkin akan menandatangani.", false, false],
    ]);
  });

  it("is the whole text where nothing is marked", () =>
    expect(segmentText(text, [], [])).toEqual([{ text, isQuote: false, isHedge: false }]));

  it("joined is the text, and each segment is inside or outside as a whole", () => {
    const anyText = fc.string({ unit: "grapheme", minLength: 1 });
    const anyRange = fc.tuple(fc.nat(), fc.nat());
    fc.assert(
      fc.property(anyText, fc.array(anyRange, { maxLength: 4 }), fc.array(anyRange, { maxLength: 4 }), (raw, a, b) => {
        const toRange = ([one, other]: readonly [number, number]) => {
          const ends = [one % (raw.length + 1), other % (raw.length + 1)].toSorted((x, y) => x - y);
          return { start: ends[0] ?? 0, end: ends[1] ?? 0 };
        };
        const [quotes, hedges] = [a.map(toRange), b.map(toRange)];
        const segments = segmentText(raw, quotes, hedges);
        expect(segments.map((segment) => segment.text).join("")).toBe(raw);
        let at = 0;
        for (const segment of segments) {
          const end = at + segment.text.length;
          const covered = (ranges: typeof quotes) => ranges.some((range) => range.start < end && at < range.end);
          expect([segment.isQuote, segment.isHedge]).toEqual([covered(quotes), covered(hedges)]);
          at = end;
        }
      }),
    );
  });
});

describe("excerptQuote", () => {
  const told = (quote: string | string[], hedges: string[]) => {
    const quotes = anchorQuote(text, quote) ?? [];
    return excerptQuote(segmentText(text, quotes, findHedges(text, hedges, quotes)))
      .map((segment) => segment.text)
      .join("");
  };
  it("leaves out what is neither quoted nor hedges, with a sign between", () => {
    expect(told(["Putin", "menandatangani"], ["mungkin"])).toBe("Putin … mungkin … menandatangani");
    expect(told("Putin akan datang", [])).toBe("Putin akan datang");
  });
  it("keeps what has no words in it", () => expect(told(["Putin akan", "datang"], [])).toBe("Putin akan datang"));
  it("is nothing where nothing is marked", () => expect(excerptQuote(segmentText(text, [], []))).toEqual([]));
});
