import fc from "fast-check";
import { expect, it } from "vitest";
import { makeArticle } from "../model/dataset.arbitrary.ts";
import { codePointOffsets, plainText } from "./plain-text.ts";

const texts = fc.array(fc.string({ unit: "grapheme" }));

it("joins sentences by a space and paragraphs by a line feed", () => {
  const article = makeArticle([], {
    paragraphs: [
      { kind: "headline", sentences: [{ id: "h", text: "Judul" }] },
      {
        kind: "body",
        sentences: [
          { id: "s1", text: "Satu." },
          { id: "s2", text: "Dua." },
        ],
      },
    ],
  });
  expect(plainText(article)).toEqual({ text: "Judul\nSatu. Dua.", starts: [0, 6, 12] });
});

it("has each sentence where it says", () => {
  fc.assert(
    fc.property(texts, (sentences) => {
      const { text, starts } = plainText(makeArticle(sentences));
      expect(starts.map((start, i) => text.slice(start, start + (sentences[i]?.length ?? 0)))).toEqual(sentences);
    }),
  );
});

it("counts code points as the language does", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.nat(), (text, by) => {
      const characters = Array.from(text);
      const count = by % (characters.length + 1);
      expect(codePointOffsets(text)[characters.slice(0, count).join("").length]).toBe(count);
    }),
  );
});
