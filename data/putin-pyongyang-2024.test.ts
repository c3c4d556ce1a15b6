/** Holds the bundled dataset to its article and to the rules of its annotation. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { anchorQuote } from "../src/core/evidence/anchor-quote.ts";
import { auditDataset } from "../src/core/evidence/audit.ts";
import { indexDataset } from "../src/core/graph/dataset-index.ts";
import type { Dataset, LocalText } from "../src/core/model/dataset.ts";
import { isAfter, parseEdtf } from "../src/core/model/edtf-date.ts";
import { toPointer } from "../src/core/model/problem.ts";
import { complete } from "../src/core/model/sliced.ts";
import { readSaksiJson } from "../src/formats/saksi-json/read.ts";

const read = (name: string) => readFileSync(join(import.meta.dirname, name));
const bytes = read("putin-pyongyang-2024.json");
const result = complete(readSaksiJson(bytes));
// Read by itself, so that a dataset with faults fails only the tests that the faults are of.
const dataset = JSON.parse(bytes.toString("utf8")) as Dataset;

const sentences = dataset.articles.flatMap((article, a) =>
  article.paragraphs.flatMap(({ kind, sentences: list }, p) =>
    list.map((sentence, s) => ({
      ...sentence,
      kind,
      place: toPointer(["articles", a, "paragraphs", p, "sentences", s]),
    })),
  ),
);
const sentenceOf = new Map(sentences.map((sentence) => [sentence.id, sentence]));
const evidence = dataset.relations.flatMap((relation, r) =>
  relation.evidence.map((item, e) => ({ ...item, relation, place: toPointer(["relations", r, "evidence", e]) })),
);
const published = dataset.articles[0]?.published ?? "";

/** Every text in several languages, with its place. */
function* localTexts(value: unknown, path: readonly (string | number)[] = []): Generator<[string, LocalText]> {
  if (typeof value !== "object" || value === null) return;
  const isText = ["label", "title", "summary", "description", "note", "role", "inverse", "negated", "text", "notes"];
  for (const [key, part] of Object.entries(value) as [string, unknown][]) {
    if (isText.includes(key) && typeof part === "object") yield [toPointer([...path, key]), part as LocalText];
    else yield* localTexts(part, [...path, Array.isArray(value) ? Number(key) : key]);
  }
}

describe("the article", () => {
  it("stands in the dataset word for word, and nothing more", () => {
    const lines = read("kilas-klaten-2024-06-14.txt").toString("utf8").split(/\r?\n/u);
    const paragraphs = dataset.articles.flatMap((article) => article.paragraphs);
    expect(paragraphs.map(({ sentences: list }) => list.map(({ text }) => text).join(" "))).toEqual(
      lines.filter((line) => line.trim() !== ""),
    );
  });

  it("is translated sentence by sentence", () => {
    const bare = sentences.filter(({ translations }) => !translations?.["en"]?.trim());
    expect(bare.map(({ place }) => place)).toEqual([]);
  });

  it("backs something with every sentence but the dateline and the navigation", () => {
    const backing = new Set(evidence.map(({ sentence }) => sentence));
    const idle = sentences.filter(({ id, kind }) => !backing.has(id) && kind !== "boilerplate" && kind !== "dateline");
    expect(idle.map(({ place, text }) => [place, text])).toEqual([]);
  });
});

describe("the dataset", () => {
  it("is read without an error or a warning", () => expect(result).toMatchObject({ ok: true, problems: [] }));

  it("leaves its audit nothing to be mended", () => {
    const { findings } = complete(auditDataset(complete(indexDataset(dataset))));
    expect(findings.filter(({ severity }) => severity === "fault")).toEqual([]);
  });

  it("has every quote, hedge and mention in its sentence", () => {
    const lost = [
      ...evidence.flatMap(({ sentence, quote, occurrence, hedges = [], place }) => {
        const text = sentenceOf.get(sentence)?.text ?? "";
        const parts = [{ part: quote, occurrence }, ...hedges.map((part) => ({ part, occurrence: undefined }))];
        return parts.flatMap((one) => (anchorQuote(text, one.part, one.occurrence) ? [] : [[place, one.part]]));
      }),
      ...sentences.flatMap(({ text, mentions = [], place }) =>
        mentions.flatMap(({ quote, occurrence }) => (anchorQuote(text, quote, occurrence) ? [] : [[place, quote]])),
      ),
    ];
    expect(lost).toEqual([]);
  });

  it("has no id twice", () => {
    for (const list of [dataset.articles, dataset.entities, dataset.relations, sentences]) {
      const ids = list.map(({ id }) => id);
      expect(ids).toEqual([...new Set(ids)]);
    }
  });

  it("dates in EDTF", () => {
    const dates = [
      ...dataset.entities.map(({ date }) => date),
      ...dataset.relations.map(({ date }) => date),
      ...evidence.map(({ stated }) => stated),
    ];
    expect(dates.filter((date) => date !== undefined && !parseEdtf(date))).toEqual([]);
  });

  it("speaks Indonesian and English wherever it speaks", () => {
    const texts = [...localTexts({ ...dataset, articles: [] })];
    const lacking = texts.filter(([, text]) => !text["id"]?.trim() || !text["en"]?.trim());
    expect(lacking).toEqual([]);
    expect(texts.length).toBeGreaterThan(2 * dataset.entities.length);
  });

  it("labels and describes every entity", () =>
    expect(dataset.entities.filter(({ description }) => !description).map(({ id }) => id)).toEqual([]));

  it("has labels that a picture can hold: of entities at most 40 characters, of relations 50", () => {
    const isLong = (most: number) => (item: { readonly label?: LocalText }) =>
      Object.values(item.label ?? {}).some((text) => Array.from(text).length > most);
    expect(dataset.entities.filter(isLong(40)).map(({ id }) => id)).toEqual([]);
    expect(dataset.relations.filter(isLong(50)).map(({ id }) => id)).toEqual([]);
  });
});

describe("the opening picture", () => {
  const core = dataset.entities.filter(({ tier }) => tier !== "detail");

  it("has at most 40 entities", () => expect(core.length).toBeLessThanOrEqual(40));

  it("has relations only between entities that it has", () => {
    const ids = new Set(core.map(({ id }) => id));
    const dangling = dataset.relations.filter(
      ({ tier, source, target }) => tier !== "detail" && !(ids.has(source) && ids.has(target)),
    );
    expect(dangling.map(({ id }) => id)).toEqual([]);
  });

  it("leaves no entity alone", () => {
    const related = new Set(
      dataset.relations.filter(({ tier }) => tier !== "detail").flatMap(({ source, target }) => [source, target]),
    );
    expect(core.filter(({ id }) => !related.has(id)).map(({ id }) => id)).toEqual([]);
  });
});

describe("the evidence", () => {
  it("is never navigation", () =>
    expect(evidence.filter(({ sentence }) => sentenceOf.get(sentence)?.kind === "boilerplate")).toEqual([]));

  it("denies contents, never that someone speaks", () => {
    const denied = evidence.filter(({ relation, negated }) => relation.type === "states" && negated);
    expect(denied.map(({ place }) => place)).toEqual([]);
  });

  it("is certain of nothing that is still to come", () => {
    const sure = evidence.filter(
      ({ relation, factuality }) =>
        factuality === "certain" && relation.date !== undefined && isAfter(relation.date, published),
    );
    expect(sure.map(({ place, relation }) => [place, relation.id])).toEqual([]);
  });

  it("is not certain where it hedges", () => {
    const sure = evidence.filter(({ factuality, hedges = [] }) => factuality === "certain" && hedges.length > 0);
    expect(sure.map(({ place, relation }) => [place, relation.id])).toEqual([]);
  });

  it("names no speaker who is not said to speak of something", () => {
    const speaking = new Set(dataset.relations.filter(({ type }) => type === "states").map(({ source }) => source));
    const silent = evidence.flatMap(({ attribution = [], place }) =>
      attribution.filter((speaker) => !speaking.has(speaker)).map((speaker) => [place, speaker]),
    );
    expect(silent).toEqual([]);
  });
});
