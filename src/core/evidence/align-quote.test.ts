import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { alignQuote } from "./align-quote.ts";

const isEdgeOf = (text: string, i: number, inner?: readonly number[]): boolean =>
  i === 0 || i === text.length || (inner?.includes(i) ?? true);

/** @param begins where, but for the text's ends, a part may begin; anywhere, if absent; so too `ends` */
const align = (quote: readonly string[], text: string, begins?: readonly number[], ends?: readonly number[]) => {
  const places = Array.from({ length: text.length + 1 }, (_, i) => i);
  return alignQuote(
    quote.map((part) => part.split("")),
    text.split(""),
    { begins: places.map((i) => isEdgeOf(text, i, begins)), ends: places.map((i) => isEdgeOf(text, i, ends)) },
  );
};

/** Edit distance by its definition, without a table. */
function distanceOf(a: string, b: string): number {
  if (a === "" || b === "") return a.length + b.length;
  if (a[0] === b[0]) return distanceOf(a.slice(1), b.slice(1));
  return 1 + Math.min(distanceOf(a.slice(1), b.slice(1)), distanceOf(a.slice(1), b), distanceOf(a, b.slice(1)));
}

/** The least distance of the parts to any stretches of the text, from edge to edge, that follow one another, by trying all. */
function leastDistance(
  [part, ...rest]: readonly string[],
  text: string,
  begins: readonly number[],
  ends: readonly number[],
  from = 0,
): number {
  if (part === undefined) return 0;
  let least = Number.POSITIVE_INFINITY;
  for (let start = from; start <= text.length; start++) {
    for (let end = start; end <= text.length; end++) {
      if (!isEdgeOf(text, start, begins) || !isEdgeOf(text, end, ends)) continue;
      const distance = distanceOf(part, text.slice(start, end));
      least = Math.min(least, distance + leastDistance(rest, text, begins, ends, end));
    }
  }
  return least;
}

describe("alignQuote", () => {
  it("says what differs, part by part", () =>
    expect(align(["kunjungan Putin", "bulan depan"], "Kunjungan Putin ke sana, buln deppan itu")).toEqual({
      distance: 3,
      ranges: [
        { start: 0, end: 15 },
        { start: 25, end: 36 },
      ],
      differences: [
        [
          { sought: "k", found: "K" },
          { sought: "unjungan Putin", found: "unjungan Putin" },
        ],
        [
          { sought: "bul", found: "bul" },
          { sought: "a", found: "" },
          { sought: "n de", found: "n de" },
          { sought: "", found: "p" },
          { sought: "pan", found: "pan" },
        ],
      ],
    }));

  it("takes another letter for one that is missing, at either end", () => {
    expect(align(["Putin"], "kata xutin").ranges).toEqual([{ start: 5, end: 10 }]);
    expect(align(["Putin"], "kata Putix kata").ranges).toEqual([{ start: 5, end: 10 }]);
  });

  it("takes the first of equals", () =>
    expect(align(["Putin"], "Putan, Puton").ranges).toEqual([{ start: 0, end: 5 }]));

  it("leaves a part without room empty", () =>
    expect(align(["Putin datang", "ke"], "Putin datang")).toMatchObject({
      distance: 2,
      ranges: [
        { start: 0, end: 12 },
        { start: 12, end: 12 },
      ],
    }));

  const letters = (maxLength: number) => fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength });
  const inner = fc.array(fc.nat(12), { maxLength: 12 });
  const quotes = fc.oneof(fc.tuple(letters(5)), fc.tuple(letters(3), letters(3)));

  it("is as near as the best of all places", () => {
    fc.assert(
      fc.property(quotes, letters(7), inner, inner, (quote, text, begins, ends) => {
        expect(align(quote, text, begins, ends).distance).toBe(leastDistance(quote, text, begins, ends));
      }),
      { numRuns: 300 },
    );
  });

  it("tells of differences that make the quote into what stands there, one for each unit of distance", () => {
    fc.assert(
      fc.property(quotes, letters(12), inner, inner, (quote, text, begins, ends) => {
        const { distance, ranges, differences } = align(quote, text, begins, ends);
        let from = 0;
        let edits = 0;
        for (const [i, { start, end }] of ranges.entries()) {
          expect(start).toBeGreaterThanOrEqual(from);
          expect([isEdgeOf(text, start, begins), isEdgeOf(text, end, ends)]).toEqual([true, true]);
          from = end;
          const pieces = differences[i] ?? [];
          expect(pieces.map(({ sought }) => sought).join("")).toBe(quote[i]);
          expect(pieces.map(({ found }) => found).join("")).toBe(text.slice(start, end));
          edits += pieces.reduce(
            (sum, { sought, found }) => sum + (sought === found ? 0 : Math.max(sought.length, found.length)),
            0,
          );
        }
        expect(edits).toBeLessThanOrEqual(distance);
        expect(edits === 0).toBe(distance === 0);
      }),
    );
  });
});
