import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldWords, placeText } from "./fold-text.ts";

const anyText = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 30 }),
  fc.string({ unit: "binary", maxLength: 30 }),
  fc.stringMatching(/^[ΣςσİıßŁøéﬁÆ한국 가Å'’\-. A-Za-z0-9]{0,24}$/),
);

describe("foldWords", () => {
  it.each([
    ["Kérja  SAMA", " kerja sama "],
    ["Kim Jong-un", " kim jong un "],
    ["Jum’at, 14/6", " jumat 14 6 "],
    ["Łódź, Øresund, Straße", " lodz oresund strasse "],
    ["ﬁlm №1", " film no1 "],
    ["ΟΔΟΣ οδός", " οδοσ οδοσ "],
    ["", " "],
    ["?!", " "],
  ])("of %j is %j", (text, folded) => expect(foldWords(text)).toBe(folded));

  it("is the same folded once more, composed or taken apart, and in capitals", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(foldWords(foldWords(text))).toBe(foldWords(text));
        expect(foldWords(text.normalize("NFC"))).toBe(foldWords(text));
        expect(foldWords(text.normalize("NFD"))).toBe(foldWords(text));
      }),
    );
    for (const text of ["Kérja sama", "İstanbul", "ΟΔΟΣ"]) expect(foldWords(text.toUpperCase())).toBe(foldWords(text));
  });
});

describe("placeText", () => {
  it("folds as foldWords does, and knows where each letter comes from", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { folded, starts, ends } = placeText(text);
        expect(folded).toBe(foldWords(text));
        expect([starts.length, ends.length]).toEqual([folded.length, folded.length]);
        for (let i = 1; i < folded.length; i++) {
          expect(starts[i]).toBeGreaterThanOrEqual(starts[i - 1] ?? 0);
          expect(ends[i]).toBeLessThanOrEqual(text.length);
          if (folded[i] !== " ") expect(foldWords(text.slice(starts[i], ends[i]))).toContain(folded[i]);
        }
      }),
    );
  });
});
