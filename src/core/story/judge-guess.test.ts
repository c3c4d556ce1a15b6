import { describe, expect, it } from "vitest";
import { indexDataset } from "../graph/dataset-index.ts";
import { makeArticle, makeDataset, makeEntity, makeEvidence, makeRelation } from "../model/dataset.arbitrary.ts";
import type { Quiz, Step } from "../model/dataset.ts";
import { complete } from "../model/sliced.ts";
import { askedRelations, findLack, isRight } from "./judge-guess.ts";

const index = complete(
  indexDataset(
    makeDataset({
      articles: [makeArticle(["Kim goes.", "Kim goes.", "Kim goes."]), makeArticle(["Kim goes."], { id: "toString" })],
      entities: [makeEntity("a"), makeEntity("b")],
      relations: [
        makeRelation("__proto__", "a", "b", {
          evidence: [makeEvidence("s1", "Kim", { factuality: "probable" }), makeEvidence("s3", "Kim")],
        }),
        makeRelation("bare", "a", "b"),
      ],
    }),
  ),
);
const asked = (...relations: string[]) => {
  const step: Step = { id: "s", title: { id: "S" }, view: { selection: { relations } } };
  return askedRelations(index, step);
};

describe("an answer", () => {
  it.each([
    ["a", "s1", true],
    ["a", "s3", true],
    ["a", "s2", false],
    ["toString", "s1", false],
    ["constructor", "s1", false],
  ])("%s %s", (article, sentence, expected) =>
    expect(isRight(asked("__proto__", "gone"), { sentence: [article, sentence] })).toBe(expected),
  );

  it("of how surely is right as the line has it, not as the weakest witness does", () => {
    expect(isRight(asked("__proto__"), { factuality: "certain" })).toBe(true);
    expect(isRight(asked("__proto__"), { factuality: "probable" })).toBe(false);
  });

  it("is never right where nothing is asked, or nobody says it", () => {
    expect(isRight(asked(), { factuality: "certain" })).toBe(false);
    expect(isRight(asked("bare"), { factuality: "possible" })).toBe(false);
    expect(isRight(asked("bare"), { sentence: ["a", "s1"] })).toBe(false);
  });
});

it("what asks something lacks a relation to ask about, or something to hide", () => {
  const lackOf = (quiz: Quiz | undefined, ...relations: string[]) =>
    findLack(index, { id: "s", title: { id: "S" }, view: { selection: { relations } }, ...(quiz && { quiz }) });
  expect(lackOf(undefined)).toBeNull();
  expect([
    lackOf({ ask: "reveal" }),
    lackOf({ ask: "reveal", hide: [] }),
    lackOf({ ask: "reveal", hide: ["labels"] }),
  ]).toEqual(["hidden", "hidden", null]);
  for (const ask of ["sentence", "how-surely"] as const)
    expect([lackOf({ ask }), lackOf({ ask }, "gone"), lackOf({ ask }, "bare")]).toEqual(["relation", "relation", null]);
});
