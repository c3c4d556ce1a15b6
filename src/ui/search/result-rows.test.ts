import { describe, expect, it } from "vitest";
import { indexDataset } from "../../core/graph/dataset-index.ts";
import {
  makeArticle,
  makeDataset,
  makeEntity,
  makeEvidence,
  makeRelation,
} from "../../core/model/dataset.arbitrary.ts";
import { complete } from "../../core/model/sliced.ts";
import { listTexts } from "../../core/query/list-texts.ts";
import { searchTexts } from "../../core/query/search-texts.ts";
import { listRows } from "./result-rows.ts";

const many = Array.from({ length: 40 }, (_, i) => makeEntity(`e${i}`, { label: { en: `Treaty ${i}` } }));
const dataset = makeDataset({
  entities: many,
  relations: [
    makeRelation("r1", "e0", "e1", { evidence: [makeEvidence("s1", "treaty"), makeEvidence("s2", "treaty")] }),
    makeRelation("r2", "e1", "e2", { evidence: [makeEvidence("s2", "treaty")] }),
  ],
  articles: [makeArticle(["A treaty.", "The treaty again.", "No treaty backs this."])],
});
const texts = complete(listTexts(complete(indexDataset(dataset))));
const rowsOf = (query: string, turns: Parameters<typeof listRows>[1] = {}) =>
  listRows(searchTexts(texts, query, { language: "en", words: null }), turns);

describe("listRows", () => {
  it("shows the first of each group, then what would show the rest and what would select all", () => {
    const [entities, sentences] = rowsOf("treaty");
    expect([entities?.of, entities?.count, sentences?.of, sentences?.count]).toEqual(["entities", 40, "sentences", 3]);
    expect(entities?.rows.slice(-2)).toMatchObject([
      { kind: "more", count: 34 },
      { kind: "all", count: 40, entities: expect.arrayContaining(["e0", "e39"]), relations: [] },
    ]);
  });
  it("selects each relation once that several sentences say", () => {
    expect(rowsOf("treaty")[1]?.rows.at(-1)).toMatchObject({ kind: "all", count: 2, relations: ["r1", "r2"] });
  });
  it("shows more when asked, until there is no more", () => {
    const kinds = (turns: Parameters<typeof listRows>[1]) =>
      rowsOf("treaty", turns)[0]?.rows.map(({ kind }) => kind) ?? [];
    expect(kinds({ entities: 1 }).filter((kind) => kind === "entity")).toHaveLength(26);
    expect(kinds({ entities: 2 }).filter((kind) => kind === "entity")).toHaveLength(40);
    expect(kinds({ entities: 2 })).not.toContain("more");
  });
  it("offers to select all only where there are several", () => {
    expect(rowsOf("backs").flatMap(({ rows }) => rows.map(({ kind }) => kind))).toEqual(["sentence"]);
  });
});
