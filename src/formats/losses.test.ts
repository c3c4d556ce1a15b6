import { describe, expect, it } from "vitest";
import type { Dataset } from "../core/model/dataset.ts";
import { makeArticle, makeDataset, makeEntity, makeEvidence, makeRelation } from "../core/model/dataset.arbitrary.ts";
import { formats } from "./catalogue.ts";
import { findLosses, type LossCode } from "./losses.ts";

const mentioned = { quote: "Utara", entity: "north" };
const sentence = { id: "s1", text: "Utara bertemu Utara." };
const withSentence = (more: object) =>
  makeDataset({
    articles: [makeArticle([], { paragraphs: [{ kind: "body", sentences: [{ ...sentence, ...more }] }] })],
  });
const unknown: object = { "x-note": 1 };
const north = makeEntity("north");
const witnessed = (quote: string) =>
  makeDataset({
    articles: [makeArticle([sentence.text])],
    entities: [north],
    relations: [makeRelation("r", "north", "north", { evidence: [makeEvidence("s1", quote)] })],
  });

/** For each thing that may be lost, a dataset that has it, and one that comes near it. */
const samples: Record<LossCode, readonly [Dataset, Dataset]> = {
  summary: [makeDataset({ summary: { en: "S" } }), makeDataset()],
  articles: [makeDataset({ articles: [makeArticle([])] }), makeDataset()],
  paragraphs: [makeDataset({ articles: [makeArticle([])] }), makeDataset()],
  evidence: [witnessed("Utara"), makeDataset({ relations: [makeRelation("r", "north", "north")] })],
  witnessDetails: [
    makeDataset({
      relations: [
        makeRelation("r", "north", "north", { evidence: [makeEvidence("s1", "Utara", { hedges: ["akan"] })] }),
      ],
    }),
    witnessed("Utara"),
  ],
  relationDetails: [
    makeDataset({ relations: [makeRelation("r", "north", "north", { date: "2024" })] }),
    makeDataset({ relations: [makeRelation("r", "north", "north")] }),
  ],
  languages: [
    makeDataset({ entities: [makeEntity("x", { label: { id: "X", en: "X" } })] }),
    makeDataset({ entities: [north] }),
  ],
  entityDetails: [makeDataset({ entities: [makeEntity("x", { aliases: ["X"] })] }), makeDataset({ entities: [north] })],
  unrelated: [makeDataset({ entities: [north] }), witnessed("Utara")],
  unmentioned: [
    makeDataset({ articles: [makeArticle([sentence.text])], entities: [north] }),
    { ...withSentence({ mentions: [mentioned] }), entities: [north] },
  ],
  unwitnessed: [
    makeDataset({ entities: [north], relations: [makeRelation("r", "north", "north")] }),
    witnessed("Selatan"),
  ],
  lostQuotes: [witnessed("Selatan"), witnessed("Utara")],
  mentions: [{ ...withSentence({ mentions: [mentioned] }), entities: [north] }, withSentence({})],
  translations: [withSentence({ translations: { en: "North met north." } }), withSentence({})],
  vocabulary: [makeDataset({ vocabulary: {} }), makeDataset()],
  layout: [makeDataset({ layout: { positions: [] } }), makeDataset()],
  unknownKeys: [makeDataset(unknown), makeDataset()],
  stories: [makeDataset({ stories: [{ id: "s", title: { en: "S" }, steps: [] }] }), makeDataset({ stories: [] })],
};

describe("what a format does not carry", () => {
  it.each(Object.entries(samples))("is told of a dataset that has it, and of no other: %s", (code, [has, lacks]) => {
    expect(findLosses([code as LossCode], has)).toEqual([code]);
    expect(findLosses([code as LossCode], lacks)).toEqual([]);
  });

  it("is declared by each format, once", () => {
    for (const { losses } of formats) expect(new Set(losses).size).toBe(losses.length);
    expect(new Set(formats.map(({ id }) => id)).size).toBe(formats.length);
  });
});
