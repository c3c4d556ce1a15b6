import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anchorQuote } from "../evidence/anchor-quote.ts";
import { refOf } from "../evidence/sentence-index.ts";
import { indexDataset } from "../graph/dataset-index.ts";
import {
  anyDataset,
  makeArticle,
  makeDataset,
  makeEntity,
  makeEvidence,
  makeRelation,
} from "../model/dataset.arbitrary.ts";
import type { Dataset, Evidence } from "../model/dataset.ts";
import { complete } from "../model/sliced.ts";
import { type GlossedHedge, glossHedges } from "./hedge-glossary.ts";

const gloss = (dataset: Dataset) => glossHedges(complete(indexDataset(dataset)));

/** What a glossary says, by ids. */
const told = (hedges: readonly GlossedHedge[]) =>
  hedges.map(({ word, uses }) => [
    word,
    ...uses.map(({ place, factuality, relations }) => [
      place.sentence.id,
      factuality,
      relations.map(({ relation }) => relation.id),
    ]),
  ]);

const sample = (texts: readonly string[], relations: readonly (readonly [id: string, evidence: Evidence])[]): Dataset =>
  makeDataset({
    articles: [makeArticle(texts)],
    entities: [makeEntity("p"), makeEntity("k")],
    relations: relations.map(([id, evidence]) => makeRelation(id, "p", "k", { evidence: [evidence] })),
  });

const texts = ["Kemungkinan P akan mengunjungi K.", "P kemungkinan akan pergi, dan K dilaporkan siap."];

describe("glossHedges", () => {
  it("tells of each word where it hedges, what, and how sure that is, in reading order", () => {
    const dataset = sample(texts, [
      ["ready", makeEvidence("s2", "K dilaporkan siap", { factuality: "probable", hedges: ["dilaporkan"] })],
      ["goes", makeEvidence("s2", "P kemungkinan akan pergi", { factuality: "probable", hedges: ["kemungkinan"] })],
      [
        "visit",
        makeEvidence("s1", "P akan mengunjungi K", { factuality: "possible", hedges: ["Kemungkinan", "akan"] }),
      ],
    ]);
    expect(told(gloss(dataset))).toEqual([
      ["kemungkinan", ["s1", "possible", ["visit"]], ["s2", "probable", ["goes"]]],
      ["akan", ["s1", "possible", ["visit"]]],
      ["dilaporkan", ["s2", "probable", ["ready"]]],
    ]);
  });

  it("puts the surest first where one word makes two things differently sure", () => {
    const dataset = sample(texts, [
      ["faint", makeEvidence("s1", "P", { factuality: "possible", hedges: ["akan"] })],
      ["firm", makeEvidence("s1", "K", { factuality: "probable", hedges: ["akan"] })],
    ]);
    expect(told(gloss(dataset))).toEqual([["akan", ["s1", "probable", ["firm"]], ["s1", "possible", ["faint"]]]]);
  });

  it("passes over a hedge or a quote that is lost", () => {
    const dataset = sample(texts, [
      ["one", makeEvidence("s1", "P", { factuality: "possible", hedges: ["barangkali"] })],
      ["two", makeEvidence("s1", "Q", { factuality: "possible", hedges: ["akan"] })],
    ]);
    expect(gloss(dataset)).toEqual([]);
  });

  it("keeps a word of two languages apart", () => {
    const dataset = sample(
      ["P may K."],
      [["one", makeEvidence("s1", "P", { factuality: "possible", hedges: ["may"] })]],
    );
    const english = makeArticle(["P may K."], { id: "b", language: "en" });
    const second = makeRelation("two", "p", "k", {
      evidence: [makeEvidence("s1", "P", { article: "b", factuality: "possible", hedges: ["may"] })],
    });
    const both = { ...dataset, articles: [...dataset.articles, english], relations: [...dataset.relations, second] };
    expect(gloss(both).map(({ word, language }) => [word, language])).toEqual([
      ["may", "id"],
      ["may", "en"],
    ]);
  });

  it("holds every hedge that stands, and nothing else", () => {
    const lists = fc.array(fc.subarray(["mungkin", "akan", "Putin", "constructor"]), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(anyDataset, lists, (dataset, hedges) => {
        let at = 0;
        const relations = dataset.relations.map((relation) => ({
          ...relation,
          evidence: relation.evidence.map((one) => ({ ...one, hedges: hedges[at++ % hedges.length] ?? [] })),
        }));
        const index = complete(indexDataset({ ...dataset, relations }));
        const expected = relations.flatMap(({ id, evidence }) =>
          evidence.flatMap(({ article, sentence, factuality, hedges: words }) =>
            words
              .filter((word) =>
                anchorQuote(index.sentences.get(article)?.byId.get(sentence)?.sentence.text ?? "", word),
              )
              .map((word) => JSON.stringify([word.toLowerCase(), article, sentence, factuality, id])),
          ),
        );
        const found = glossHedges(index).flatMap(({ word, uses }) =>
          uses.flatMap(({ place, factuality, relations: hedged }) =>
            hedged.map(({ relation }) =>
              JSON.stringify([word.toLowerCase(), ...refOf(place), factuality, relation.id]),
            ),
          ),
        );
        expect(found.toSorted()).toEqual([...new Set(expected)].toSorted());
      }),
    );
  });
});
