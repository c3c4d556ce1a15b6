import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { indexDataset } from "../graph/dataset-index.ts";
import {
  anyDataset,
  makeArticle,
  makeDataset,
  makeEntity,
  makeEvidence,
  makeRelation,
} from "../model/dataset.arbitrary.ts";
import type { Dataset } from "../model/dataset.ts";
import { complete } from "../model/sliced.ts";
import { addedBy, drawnFrom, readingSteps } from "./reading.ts";
import { selectVisible } from "./visible.ts";

const real = JSON.parse(
  readFileSync(join(import.meta.dirname, "../../../data/putin-pyongyang-2024.json"), "utf8"),
) as Dataset;

/** What the first sentences of an article back, read off the dataset alone: ids of relations, and of their ends. */
function prefixOf({ articles, relations }: Dataset, article: string, count: number) {
  const sentences =
    articles.find(({ id }) => id === article)?.paragraphs.flatMap((paragraph) => paragraph.sentences) ?? [];
  const read = new Set(sentences.slice(0, count).map(({ id }) => id));
  const backed = relations.filter(({ evidence }) =>
    evidence.some((piece) => piece.article === article && read.has(piece.sentence)),
  );
  return {
    relations: backed.map(({ id }) => id),
    entities: [...new Set(backed.flatMap(({ source, target }) => [source, target]))].toSorted(),
  };
}

function expectPrefixes(dataset: Dataset): void {
  const index = complete(indexDataset(dataset));
  const shown = (reading: { article: string; through: string; last?: "hide" }) => {
    const { entities, relations } = selectVisible(index, { tier: "all", reading });
    return {
      relations: relations.map(({ relation }) => relation.id),
      entities: entities.map(({ entity }) => entity.id).toSorted(),
    };
  };
  for (const { id: article } of dataset.articles) {
    let before: readonly string[] = [];
    for (const place of readingSteps(index.sentences, article)) {
      const reading = { article, through: place.sentence.id };
      const now = shown(reading);
      expect(now).toEqual(prefixOf(dataset, article, place.order + 1));
      expect(shown({ ...reading, last: "hide" })).toEqual(prefixOf(dataset, article, place.order));
      const added = addedBy(index, place).map(({ related }) => related.relation.id);
      const hidden = prefixOf(dataset, article, place.order).relations;
      expect(added.toSorted()).toEqual(now.relations.filter((id) => !hidden.includes(id)).toSorted());
      expect(before.every((id) => now.relations.includes(id))).toBe(true);
      before = now.relations;
    }
  }
}

describe("reading", () => {
  it("has at every sentence of the real article exactly what has been said so far", () => expectPrefixes(real));
  it("has so of any dataset", () => fc.assert(fc.property(anyDataset, expectPrefixes)));
  it("ends with all that the article backs", () => {
    const index = complete(indexDataset(real));
    const [article] = real.articles;
    const last = readingSteps(index.sentences, article?.id ?? "").at(-1);
    const reading = { article: article?.id ?? "", through: last?.sentence.id ?? "" };
    expect(selectVisible(index, { tier: "all", reading }).relations).toHaveLength(real.relations.length);
  });
  it("passes over navigation, and shows nothing of an article that there is not", () => {
    const index = complete(indexDataset(real));
    const kinds = readingSteps(index.sentences, real.articles[0]?.id ?? "").map(({ kind }) => kind);
    expect(kinds).not.toContain("boilerplate");
    expect(readingSteps(index.sentences, "constructor")).toEqual([]);
    expect(selectVisible(index, { reading: { article: "gone", through: "s1" } }).entities).toEqual([]);
  });
});

describe("drawnFrom", () => {
  const index = complete(
    indexDataset(
      makeDataset({
        articles: [makeArticle(["Kim visits Moscow and Beijing."])],
        entities: ["kim", "moscow", "beijing"].map((id) => makeEntity(id)),
        relations: [
          makeRelation("m", "kim", "moscow", { evidence: [makeEvidence("s1", "Kim visits Moscow")] }),
          makeRelation("b", "kim", "beijing", { evidence: [makeEvidence("s1", ["Kim visits", "Beijing"].join("…"))] }),
          makeRelation("c", "kim", "beijing", {
            evidence: [{ ...makeEvidence("s1", ""), quote: ["Kim visits", "Beijing"] }],
          }),
        ],
      }),
    ),
  );
  const drawn = (start: number, end: number) =>
    drawnFrom(index, ["a", "s1"], { start, end }).map(({ related }) => related.relation.id);
  it("finds every quote that reaches into the words, part by part, and no lost one", () => {
    expect(drawn(0, 3)).toEqual(["m", "c"]);
    expect(drawn(11, 17)).toEqual(["m"]);
    expect(drawn(17, 22)).toEqual([]);
    expect(drawn(22, 29)).toEqual(["c"]);
  });
  it("finds nothing in a sentence that there is not", () =>
    expect(drawnFrom(index, ["a", "toString"], { start: 0, end: 9 })).toEqual([]));
});
