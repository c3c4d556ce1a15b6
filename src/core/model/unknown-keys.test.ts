import fc from "fast-check";
import { expect, it } from "vitest";
import { anyDataset, makeArticle, makeDataset, makeEvidence, makeRelation } from "./dataset.arbitrary.ts";
import { hasUnknownKeys } from "./unknown-keys.ts";

const unknown: object = { "x-note": 1 };

it("finds none in what the format knows", () => {
  fc.assert(
    fc.property(anyDataset, (dataset) => {
      expect(hasUnknownKeys(dataset)).toBe(false);
    }),
  );
  expect(hasUnknownKeys(makeDataset({ title: { "x-klingon": "any language" } }))).toBe(false);
});

it.each([
  ["the dataset", makeDataset(unknown)],
  ["an article", makeDataset({ articles: [makeArticle([], unknown)] })],
  [
    "a sentence",
    makeDataset({
      articles: [makeArticle([], { paragraphs: [{ kind: "body", sentences: [{ id: "s", text: "x", ...unknown }] }] })],
    }),
  ],
  [
    "evidence",
    makeDataset({ relations: [makeRelation("r", "a", "b", { evidence: [makeEvidence("s", "x", unknown)] })] }),
  ],
  [
    "a key of objects by nature",
    JSON.parse('{ "format": "saksi/1", "__proto__": 1 }') as ReturnType<typeof makeDataset>,
  ],
])("finds one in %s", (_, dataset) => {
  expect(hasUnknownKeys(dataset)).toBe(true);
});
