import { describe, expect, it } from "vitest";
import { makeArticle } from "../model/dataset.arbitrary.ts";
import type { Article, Paragraph } from "../model/dataset.ts";
import { indexSentences, neighbourSentences } from "./sentence-index.ts";

const paragraph = (kind: Paragraph["kind"], ...ids: string[]): Paragraph => ({
  kind,
  sentences: ids.map((id) => ({ id, text: `${id}.` })),
});
const article: Article = makeArticle([], {
  id: "__proto__",
  paragraphs: [
    paragraph("headline", "h1"),
    paragraph("body", "s1", "s2"),
    paragraph("boilerplate", "b1", "b2"),
    paragraph("body", "constructor"),
    paragraph("credit", "k1"),
    paragraph("boilerplate", "b3"),
  ],
});
const index = indexSentences([article, makeArticle([])]);
const list = index.get("__proto__")?.list ?? [];

describe("indexSentences", () => {
  it("keeps the order, and numbers the body alone", () => {
    expect(list.map(({ sentence }) => sentence.id)).toEqual(["h1", "s1", "s2", "b1", "b2", "constructor", "k1", "b3"]);
    expect(list.map(({ order }) => order)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(list.map(({ number }) => number)).toEqual([null, 1, 2, null, null, 3, null, null]);
    expect(list.map(({ paragraph: at }) => at)).toEqual([null, 1, 1, null, null, 2, null, null]);
  });

  it("finds sentences by id, and no others", () => {
    const byId = index.get("__proto__")?.byId;
    expect(byId?.get("constructor")?.number).toBe(3);
    expect(byId?.get("toString")).toBeUndefined();
  });

  it("knows an article without sentences", () => expect(index.get("a")?.list).toEqual([]));
});

describe("neighbourSentences", () => {
  it.each([
    ["h1", null, "s1"],
    ["s1", "h1", "s2"],
    ["s2", "s1", "constructor"],
    ["b2", "s2", "constructor"],
    ["constructor", "s2", "k1"],
    ["k1", "constructor", null],
  ])("around %s: %s and %s", (id, before, after) => {
    const placed = index.get("__proto__")?.byId.get(id);
    if (!placed) throw new Error("not indexed");
    const around = neighbourSentences(index, placed);
    expect([around.before?.sentence.id ?? null, around.after?.sentence.id ?? null]).toEqual([before, after]);
  });
});
