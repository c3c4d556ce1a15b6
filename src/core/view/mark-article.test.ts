import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { backedBy, indexDataset } from "../graph/dataset-index.ts";
import { anyDataset } from "../model/dataset.arbitrary.ts";
import type { Dataset, SentenceRef } from "../model/dataset.ts";
import { complete } from "../model/sliced.ts";
import { selectVisible } from "../query/visible.ts";
import { focusOn } from "./focus.ts";
import { markArticle } from "./mark-article.ts";

const real = JSON.parse(
  readFileSync(join(import.meta.dirname, "../../../data/putin-pyongyang-2024.json"), "utf8"),
) as Dataset;

const sentencesOf = ({ articles }: Dataset): SentenceRef[] =>
  articles.flatMap(({ id, paragraphs }) =>
    paragraphs.flatMap(({ sentences }) => sentences.map((sentence): SentenceRef => [id, sentence.id])),
  );

/** The relations that a sentence backs, read off the dataset alone. */
const backedIn = ({ relations }: Dataset, [article, sentence]: SentenceRef): string[] =>
  relations
    .filter(({ evidence }) => evidence.some((piece) => piece.article === article && piece.sentence === sentence))
    .map(({ id }) => id)
    .toSorted();

function expectBothWays(dataset: Dataset): void {
  const index = complete(indexDataset(dataset));
  const visible = selectVisible(index, { tier: "all" });
  const idsOf = (keys: ReadonlySet<string>) =>
    [...keys].flatMap((key) => index.relationOf.get(key)?.relation.id ?? []).toSorted();
  for (const sentence of sentencesOf(dataset)) {
    const wanted = backedIn(dataset, sentence);
    const focus = focusOn(index, visible, { sentences: [sentence] });
    expect(idsOf(focus?.edges ?? new Set())).toEqual(wanted);
    const ends = wanted.flatMap((id) => {
      const relation = index.relations.get(id)?.relation;
      return relation ? [relation.source, relation.target] : [];
    });
    const lit = [...(focus?.nodes ?? [])].flatMap((key) => index.entityOf.get(key)?.entity.id ?? []);
    expect(lit.toSorted()).toEqual([...new Set(ends)].toSorted());
    const [[place, mark] = [], ...others] = [...markArticle(index, visible, { sentences: [sentence] })];
    expect(others).toEqual([]);
    expect([place?.article.id, place?.sentence.id]).toEqual(sentence);
    expect(mark?.quoted.map(({ related }) => related.relation.id).toSorted()).toEqual(wanted);
  }
  for (const { id, evidence } of dataset.relations) {
    const marks = markArticle(index, visible, { relations: [id] });
    const places = [...marks.keys()].map((place) => `${place.article.id} ${place.sentence.id}`);
    expect(places.toSorted()).toEqual(
      [...new Set(evidence.map((piece) => `${piece.article} ${piece.sentence}`))].toSorted(),
    );
  }
}

describe("article and graph", () => {
  it("say the same of every sentence and every relation of the real article", () => expectBothWays(real));
  it("say the same of any dataset", () => fc.assert(fc.property(anyDataset, expectBothWays)));
});

describe("markArticle", () => {
  const index = complete(indexDataset(real));
  const all = selectVisible(index, { tier: "all" });
  const [source] = real.articles;
  const ref = (sentence: string): SentenceRef => [source?.id ?? "", sentence];

  it("marks quotes in the order in which they begin", () => {
    const mark = [...markArticle(index, all, { sentences: [ref("s13")] }).values()][0];
    const begins = mark?.quoted.map(({ witnesses }) => witnesses[0]?.quote?.[0]?.start ?? -1) ?? [];
    expect(begins.length).toBeGreaterThan(3);
    expect(begins).toEqual(begins.toSorted((a, b) => a - b));
  });
  it("marks nothing in a sentence that a filter leaves without relations, and keeps the sentence", () => {
    const none = selectVisible(index, { filter: { clauses: [{ facet: "relationType", only: ["none"] }] } });
    const marks = markArticle(index, none, { sentences: [ref("s13")] });
    expect([...marks.values()].map(({ quoted }) => quoted)).toEqual([[]]);
  });
  it("marks the sentences that mention an entity, and those that back its relations", () => {
    const marks = markArticle(index, all, { entities: ["konstantin-asmolov"] });
    expect([...marks].map(([{ sentence }]) => sentence.id)).toContain("s13");
    for (const [place, { entities, quoted }] of marks) {
      const backs = backedBy(index, [place.article.id, place.sentence.id]).some(
        ({ related: { relation } }) =>
          relation.source === "konstantin-asmolov" || relation.target === "konstantin-asmolov",
      );
      expect(entities.has("konstantin-asmolov") || backs).toBe(true);
      expect(quoted).toEqual([]);
    }
  });
  it("lets a sentence beside a relation only say where to read", () => {
    const { id } = backedBy(index, ref("s13"))[0]?.related.relation ?? { id: "" };
    const marks = markArticle(index, all, { relations: [id], sentences: [ref("s1")] });
    const quoted = [...marks].map(([{ sentence }, mark]) => [
      sentence.id,
      mark.quoted.map(({ related }) => related.relation.id),
    ]);
    expect(new Map(quoted as [string, string[]][])).toEqual(
      new Map([
        ["s1", []],
        ["s13", [id]],
      ]),
    );
  });
});
