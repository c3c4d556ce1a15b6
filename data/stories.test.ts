/** Holds the stories of the bundled dataset to its article: what they show, quote, count and ask. */
import { describe, expect, it } from "vitest";
import { anchorQuote } from "../src/core/evidence/anchor-quote.ts";
import { indexDataset } from "../src/core/graph/dataset-index.ts";
import type { Dataset, RelationId } from "../src/core/model/dataset.ts";
import { complete } from "../src/core/model/sliced.ts";
import { facetColumn, facetOf } from "../src/core/query/facets.ts";
import { addedBy } from "../src/core/query/reading.ts";
import { selectVisible } from "../src/core/query/visible.ts";
import real from "./putin-pyongyang-2024.json" with { type: "json" };

const dataset = real as unknown as Dataset;
const index = complete(indexDataset(dataset));
const { stories = [] } = dataset;
const [article] = dataset.articles;
const byId = index.sentences.get(article?.id ?? "")?.byId;
const places = [...(byId?.values() ?? [])].filter(({ kind }) => kind !== "boilerplate");
const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const languages = ["id", "en"] as const;
const parts = { title: 50, text: 60, notes: 80 } as const;

const steps = stories.flatMap((story) => story.steps.map((step) => [`${story.id}/${step.id}`, step] as const));
const witnessesOf = (id: RelationId) => index.relations.get(id)?.standing.witnesses ?? [];
const wordsOf = (text: string) => text.split(/\s+/);
const quotesIn = (text: string): string[] => Array.from(text.matchAll(/“([^”]*)”/g), ([, quote = ""]) => quote);
/** The sentences that a text names by number. */
const numbersIn = (text: string): string[] =>
  Array.from(text.matchAll(/(?:kalimat|sentences?) (\d+)(?: (?:dan|and) (\d+))?/giu), ([, ...found]) => found)
    .flat()
    .filter((number) => number !== undefined);
const sentencesWith = (pattern: RegExp) =>
  places.filter(({ sentence }) => pattern.test(sentence.text)).map(({ sentence }) => sentence.id);

describe("the stories", () => {
  it("are two lessons, and one that explains Saksi in five steps", () => {
    expect(stories.map(({ explains, steps: { length } }) => [explains, length])).toEqual([
      [undefined, 9],
      [undefined, 8],
      ["saksi", 5],
    ]);
  });

  it("have ids in kebab-case", () =>
    expect([...stories, ...stories.flatMap((story) => story.steps)].filter(({ id }) => !kebab.test(id))).toEqual([]));

  it("ask in each of the three ways", () =>
    expect(new Set(steps.map(([, { quiz }]) => quiz?.ask))).toEqual(
      new Set([undefined, "reveal", "sentence", "how-surely"]),
    ));

  it("use filters, the whole picture, and the article as it is read", () => {
    const used = new Set(steps.flatMap(([, { view }]) => Object.keys({ ...view, ...view.filter })));
    expect([...used]).toEqual(expect.arrayContaining(["clauses", "time", "around", "tier", "reading"]));
  });
});

describe.each(steps)("%s", (_, { title, text, notes, view, quiz }) => {
  const { relations = [], sentences = [] } = view.selection ?? {};
  const visible = selectVisible(index, view);
  const shown = { title, text, notes };

  it("has its words in both languages, within their length", () => {
    for (const language of languages) {
      expect(Array.from(title[language] ?? "").length).toBeLessThanOrEqual(parts.title);
      for (const part of ["text", "notes"] as const) {
        const length = wordsOf(shown[part]?.[language] ?? "").length;
        expect(length).toBeGreaterThan(5);
        expect(length).toBeLessThanOrEqual(parts[part]);
      }
    }
  });

  it("marks words with bold and italic only", () => {
    for (const language of languages) {
      expect(title[language]).not.toMatch(/[*_`[\]<>#]/);
      for (const words of [text?.[language], notes?.[language]]) {
        expect(words?.replaceAll(/\*\*[^*]+\*\*|\*[^*]+\*/g, "")).not.toMatch(/[*_`[\]<>#]/);
      }
    }
  });

  it("shows all that it selects, by the sentences that say so", () => {
    expect(relations.length).toBeGreaterThan(0);
    expect(relations.filter((id) => !visible.keys.has(index.relations.get(id)?.key ?? ""))).toEqual([]);
    const backing = new Set(relations.flatMap(witnessesOf).map(({ place }) => place.sentence.id));
    expect(sentences.filter(([, id]) => !backing.has(id))).toEqual([]);
    const sights = new Set(sentences.map(([, id]) => id));
    const silent = relations.filter((id) => !witnessesOf(id).some(({ place }) => sights.has(place.sentence.id)));
    expect(silent).toEqual(quiz?.ask === "sentence" ? relations : []);
  });

  it("filters by what there is, and leaves something out", () => {
    for (const { facet: id, only = [] } of view.filter?.clauses ?? []) {
      const facet = facetOf(id);
      const values = new Set(facet ? [...facetColumn(index, facet).values()].flat() : []);
      expect(only.filter((value) => !values.has(value))).toEqual([]);
    }
    const { filter: __, ...unfiltered } = view;
    if (view.filter) expect(visible.leftOut).toBeGreaterThan(selectVisible(index, unfiltered).leftOut);
  });

  it("quotes the article word for word, in its text from the sentences that it shows", () => {
    const inSight = sentences.map(([, id]) => byId?.get(id)?.sentence.text ?? "");
    const all = places.map(({ sentence }) => sentence.text);
    const stands = (quote: string, among: readonly string[]) => among.some((one) => anchorQuote(one, quote));
    for (const language of languages) {
      const words = [title, notes].flatMap((part) => quotesIn(part?.[language] ?? ""));
      expect(words.filter((quote) => !stands(quote, all))).toEqual([]);
      expect(quotesIn(text?.[language] ?? "").filter((quote) => !stands(quote, inSight))).toEqual([]);
    }
  });

  it("quotes the same and names the same sentences in both languages", () => {
    for (const part of Object.values(shown)) {
      expect(quotesIn(part?.["en"] ?? "")).toEqual(quotesIn(part?.["id"] ?? ""));
      expect(numbersIn(part?.["en"] ?? "")).toEqual(numbersIn(part?.["id"] ?? ""));
    }
    const numbers = new Set(places.map(({ number }) => String(number)));
    expect(numbersIn(`${text?.["id"]} ${notes?.["id"]}`).filter((number) => !numbers.has(number))).toEqual([]);
  });
});

describe.each(steps.filter(([, { quiz }]) => quiz))("%s", (_, { text, view, quiz }) => {
  it("asks what can be answered, and does not answer it in its text", () => {
    const witnesses = (view.selection?.relations ?? []).flatMap(witnessesOf);
    const words = `${text?.["id"]} ${text?.["en"]}`;
    if (quiz?.ask === "sentence") {
      expect(witnesses.length).toBe(1);
      expect(witnesses.map(({ place }) => place.kind)).toEqual(["body"]);
      expect(numbersIn(words)).toEqual([]);
      expect(quotesIn(words)).toEqual([]);
    }
    if (quiz?.ask === "how-surely") {
      expect(witnesses.length).toBe(1);
      const hedges = witnesses.flatMap(({ evidence }) => evidence.hedges ?? []);
      expect(hedges.length).toBeGreaterThan(0);
      expect(hedges.filter((hedge) => words.includes(hedge))).toEqual([]);
      expect(quiz.hide).toContain("factuality");
    }
    if (quiz?.ask === "reveal") expect(quiz.hide?.length).toBeGreaterThan(0);
    if (quiz?.hide?.includes("speakers")) {
      expect(witnesses.filter(({ evidence }) => evidence.attribution === undefined)).toEqual([]);
    }
  });
});

describe("what the stories say of the whole article", () => {
  it("that the word “era” stands in the headline alone", () =>
    expect(sentencesWith(/(?<!\p{L})era(?!\p{L})/iu)).toEqual(["h1"]));

  it("that several sentences speak of weapons", () => expect(sentencesWith(/senjata/).length).toBeGreaterThan(1));

  it("that three sentences speak of the clause", () => expect(sentencesWith(/klausul/)).toEqual(["s14", "s15", "s16"]));

  it("that two treaties are called new, and neither sentence on the possible one has its year", () => {
    expect(sentencesWith(/perjanjian baru/)).toEqual(["s1", "s12", "s13", "s15", "s22"]);
    expect(sentencesWith(/2024/)).toEqual(["d1"]);
  });

  it("that no year stands with the dissolution of the Soviet Union, nor with Kim Il-sung’s visit", () =>
    expect(byId?.get("s14")?.sentence.text.match(/\d+/g)).toEqual(["1996"]));

  it("that nobody is said to be a party to the treaty of 2000", () =>
    expect(
      dataset.relations
        .filter(({ type, target }) => type === "party_to" && target === "treaty-2000")
        .map(({ id }) => id),
    ).toEqual([]));

  it("that the fourth sentence adds a witness and no line", () => {
    const fourth = byId?.get("s4");
    expect(fourth && index.backing.get(fourth)?.length).toBe(1);
    expect(fourth && addedBy(index, fourth)).toEqual([]);
  });
});
