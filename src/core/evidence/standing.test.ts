import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeArticle, makeEvidence, makeRelation } from "../model/dataset.arbitrary.ts";
import type { Evidence, Relation } from "../model/dataset.ts";
import { indexSentences } from "./sentence-index.ts";
import { isExpected, weigh } from "./standing.ts";

const sentences = indexSentences([
  makeArticle(["Putin datang.", "Putin mungkin datang."], { published: "2024-06-14T15:09+07:00" }),
  makeArticle(["Putin datang."], { id: "later", published: "2024-06-20T00:00Z" }),
  makeArticle(["Putin datang."], { id: "undated" }),
]);
const said = (more: Partial<Evidence> = {}): Evidence => makeEvidence("s1", "Putin", more);
const lost = (more: Partial<Evidence> = {}): Evidence => makeEvidence("s1", "Kim", more);
const stand = (evidence: readonly Evidence[], more: Partial<Relation> = {}) =>
  weigh(makeRelation("r", "putin", "visit", { evidence: [...evidence], ...more }), sentences);

const expected = (evidence: readonly Evidence[], more: Partial<Relation> = {}) => {
  const relation = makeRelation("r", "putin", "visit", { evidence: [...evidence], ...more });
  return isExpected(relation, weigh(relation, sentences));
};

describe("weigh", () => {
  it("stands on nothing without evidence", () =>
    expect(stand([])).toEqual({
      witnesses: [],
      count: 0,
      factuality: null,
      isNegated: false,
      isContested: false,
      isAttributed: false,
      lost: 0,
      faulty: 0,
    }));

  it("is as sure as its strongest witness", () => {
    expect(stand([said({ factuality: "possible" }), said({ factuality: "probable" })]).factuality).toBe("probable");
    expect(stand([said({ factuality: "probable" }), said(), said({ factuality: "possible" })]).factuality).toBe(
      "certain",
    );
  });

  it("is denied where its strongest witness denies it", () => {
    const denial = said({ negated: true, factuality: "probable" });
    expect(stand([denial])).toMatchObject({ isNegated: true, isContested: false });
    expect(stand([denial, said({ factuality: "possible" })])).toMatchObject({ isNegated: true, isContested: true });
    expect(stand([denial, said()])).toMatchObject({ isNegated: false, isContested: true });
    expect(stand([said({ negated: true }), said({ negated: true })])).toMatchObject({ isContested: false });
  });

  it("is somebody's word where no witness is the article's own, though it be somebody unnamed", () => {
    expect(stand([said({ attribution: ["kinu"] }), said({ attribution: [] })]).isAttributed).toBe(true);
    expect(stand([said({ attribution: ["kinu"] }), said()]).isAttributed).toBe(false);
  });

  it("counts a speaker in a sentence once, however often quoted", () => {
    expect(stand([said(), makeEvidence("s1", "datang")]).count).toBe(1);
    expect(stand([said(), said({ attribution: [] })]).count).toBe(2);
    expect(stand([said(), makeEvidence("s2", "Putin")]).count).toBe(2);
    expect(stand([said(), said({ article: "later" })]).count).toBe(2);
    expect(stand([said({ attribution: ["a", "b"] }), said({ attribution: ["b", "a"] })]).count).toBe(2);
    expect(stand([said({ attribution: ["a,b"] }), said({ attribution: ["a", "b"] })]).count).toBe(2);
  });

  it("gives a lost quote no weight while another is found", () => {
    const standing = stand([said({ factuality: "possible" }), lost({ negated: true })]);
    expect(standing).toMatchObject({ factuality: "possible", isNegated: false, isContested: false, lost: 1, count: 1 });
    expect(standing.witnesses).toHaveLength(2);
  });

  it("goes by lost quotes where all are lost", () =>
    expect(stand([lost({ factuality: "probable", negated: true })])).toMatchObject({
      factuality: "probable",
      isNegated: true,
      lost: 1,
      count: 0,
    }));

  it("counts as faulty what has lost its quote or a hedge, or is navigation", () => {
    const navigation = indexSentences([
      makeArticle([], { paragraphs: [{ kind: "boilerplate", sentences: [{ id: "s1", text: "Baca juga: Putin" }] }] }),
    ]);
    const faulty = (evidence: Evidence, within = sentences) =>
      weigh(makeRelation("r", "a", "b", { evidence: [evidence] }), within).faulty;
    expect(faulty(said({ hedges: ["datang"] }))).toBe(0);
    expect(faulty(said({ hedges: ["bisa"] }))).toBe(1);
    expect(faulty(lost({ hedges: ["bisa"] }))).toBe(1);
    expect(faulty(said(), navigation)).toBe(1);
  });

  it("is expected where it is dated after the latest article that backs it", () => {
    const date = "2024-06-18~/2024-06-19~";
    expect(expected([said()], { date })).toBe(true);
    expect(expected([said(), said({ article: "later" })], { date })).toBe(false);
    expect(expected([said({ article: "undated" })], { date })).toBe(false);
    expect(expected([said()], { date: "2024-06" })).toBe(false);
    expect(expected([said()])).toBe(false);
    expect(expected([], { date })).toBe(false);
  });

  it("does not depend on the order of witnesses, but for which of equals denies", () => {
    const any = fc.record(
      {
        factuality: fc.constantFrom("certain" as const, "probable" as const, "possible" as const),
        negated: fc.boolean(),
        attribution: fc.array(fc.constantFrom("a", "b"), { maxLength: 2 }),
        quote: fc.constantFrom("Putin", "Kim"),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.array(any, { minLength: 1, maxLength: 5 }), (list) => {
        const evidence = list.map((item) => said(item));
        const { count, factuality, isContested, isAttributed, lost: gone } = stand(evidence);
        const turned = stand(evidence.toReversed());
        expect(turned).toMatchObject({ count, factuality, isContested, isAttributed, lost: gone });
        expect(count).toBeLessThanOrEqual(evidence.length - gone);
      }),
    );
  });
});
