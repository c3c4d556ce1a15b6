import { describe, expect, it } from "vitest";
import { indexDataset } from "../graph/dataset-index.ts";
import { makeArticle, makeDataset, makeEntity, makeEvidence, makeRelation } from "../model/dataset.arbitrary.ts";
import type { Relation } from "../model/dataset.ts";
import { complete } from "../model/sliced.ts";
import { suggestFirstClicks } from "./first-clicks.ts";
import { readingOrder } from "./reading-order.ts";
import { selectVisible } from "./visible.ts";

const said = (sentence: string, more = {}) => makeEvidence(sentence, "x", more);
const guess = { factuality: "possible", attribution: ["c"] };
const plain = makeRelation("plain", "a", "b", { evidence: [said("s2")] });
const denied = makeRelation("denied", "a", "b", { evidence: [said("s3", { ...guess, negated: true })] });
const guessed = makeRelation("guessed", "a", "c", { evidence: [said("s4", guess)] });
const guessedTwice = makeRelation("guessed-twice", "a", "c", { evidence: [said("s4", guess), said("s1", guess)] });
const often = makeRelation("often", "b", "c", { evidence: [said("s3"), said("s4")] });
const bare = makeRelation("bare", "a", "c");

function open(relations: readonly Relation[]) {
  const articles = [makeArticle(["x", "x", "x", "x"])];
  const entities = ["b", "a", "c"].map((id) => makeEntity(id));
  const index = complete(indexDataset(makeDataset({ articles, entities, relations: [...relations] })));
  const visible = selectVisible(index, {});
  return {
    visible,
    order: readingOrder(visible.relations),
    degreeOf: ({ key }: { key: string }) => index.graph.degree(key),
  };
}
function suggest(...relations: readonly Relation[]) {
  const { visible, order, degreeOf } = open(relations);
  return suggestFirstClicks(visible, order, degreeOf);
}

describe("readingOrder", () => {
  it("follows the article; what no sentence says comes last, ties as in the dataset", () => {
    const order = open([bare, guessed, plain, denied, often, guessedTwice]).order.map(({ relation }) => relation.id);
    expect(order).toEqual(["guessed-twice", "plain", "denied", "often", "guessed", "bare"]);
  });
});

describe("suggestFirstClicks", () => {
  it("suggests who has most, the best witnessed guess, and a denial", () =>
    expect(suggest(plain, denied, guessed, guessedTwice)).toEqual([
      { why: "hub", entity: "a" },
      { why: "guess", relation: "guessed-twice" },
      { why: "denied", relation: "denied" },
    ]));

  it("falls back on most witnesses, then on the first, and never says one twice", () => {
    expect(suggest(plain, often)).toEqual([
      { why: "hub", entity: "b" },
      { why: "many", relation: "often" },
      { why: "relation", relation: "plain" },
    ]);
    expect(suggest(plain)).toEqual([
      { why: "hub", entity: "b" },
      { why: "many", relation: "plain" },
    ]);
  });

  it("suggests an entity where there are only entities, and nothing of nothing", () => {
    expect(suggest()).toEqual([{ why: "hub", entity: "b" }]);
    expect(suggestFirstClicks({ ...open([]).visible, entities: [] }, [], () => 0)).toEqual([]);
  });
});
