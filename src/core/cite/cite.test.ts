import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placeOf } from "../evidence/sentence-index.ts";
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
import { decodeLink, encodeLink, type Link } from "../view/link-codec.ts";
import { citeExcerpt, citeSelection, type LinkTo } from "./cite.ts";

const linkTo: LinkTo = (view) => encodeLink({ dataset: { kind: "bundled" }, language: null, view });
const viewOf = (link: string): Link["view"] => decodeLink(link).view;
const indexOf = (dataset: Dataset) => complete(indexDataset(dataset));

const article = makeArticle([], {
  title: "Kabar",
  paragraphs: [
    { kind: "headline", sentences: [{ id: "h", text: "Kabar Utara" }] },
    {
      kind: "body",
      sentences: [
        { id: "s1", text: "Utara bertemu Selatan.", translations: { en: "The North met the South." } },
        { id: "s2", text: "Barat diam." },
      ],
    },
    { kind: "boilerplate", sentences: [{ id: "b", text: "Baca juga: Utara" }] },
    { kind: "body", sentences: [{ id: "s3", text: "Menurut Barat, Utara mungkin tidak datang." }] },
  ],
});
const index = indexOf(
  makeDataset({
    articles: [article],
    entities: [
      makeEntity("utara", { aliases: ["Utara"] }),
      makeEntity("selatan"),
      makeEntity("barat", { aliases: ["Barat"], tier: "detail" }),
    ],
    relations: [
      makeRelation("temu", "utara", "selatan", {
        evidence: [
          makeEvidence("s1", "Utara bertemu"),
          makeEvidence("s3", "Utara datang", {
            quote: ["Utara", "tidak datang"],
            factuality: "possible",
            negated: true,
            attribution: ["barat"],
            hedges: ["mungkin"],
            stated: "2024-06",
          }),
          makeEvidence("h", "Kabar Selatan", { attribution: [] }),
        ],
      }),
      makeRelation("rinci", "barat", "utara", { evidence: [makeEvidence("s2", "Barat diam")] }),
    ],
  }),
);
const textOf = (id: string): string => placeOf(index.sentences, ["a", id])?.sentence.text ?? "";
const cite = (selection: NonNullable<Link["view"]["selection"]>) => citeSelection(index, selection, linkTo);

describe("a citation of a relation", () => {
  const [part] = cite({ relations: ["temu"] });
  it("says of each witness what is quoted, where it stands, who says it and how surely", () =>
    expect(part?.citations.map(({ link: _, article: { id }, ...rest }) => ({ ...rest, article: id }))).toEqual([
      {
        article: "a",
        kind: "body",
        paragraphs: { first: 1, last: 1 },
        sentence: 1,
        quote: "Utara bertemu",
        isLost: false,
        speakers: null,
        reading: { factuality: "certain", isNegated: false, hedges: [], stated: null },
      },
      {
        article: "a",
        kind: "body",
        paragraphs: { first: 2, last: 2 },
        sentence: 3,
        quote: "Utara […] tidak datang",
        isLost: false,
        speakers: ["barat"],
        reading: { factuality: "possible", isNegated: true, hedges: ["mungkin"], stated: "2024-06" },
      },
      {
        article: "a",
        kind: "headline",
        paragraphs: null,
        sentence: null,
        quote: "Kabar Selatan",
        isLost: true,
        speakers: [],
        reading: { factuality: "certain", isNegated: false, hedges: [], stated: null },
      },
    ]));

  it("leads back to the relation and the sentence", () =>
    expect(part?.citations.map(({ link }) => viewOf(link))).toEqual(
      ["s1", "s3", "h"].map((id) => ({ selection: { relations: ["temu"], sentences: [["a", id]] } })),
    ));

  it("opens all there is where the relation is not in the opening picture", () =>
    expect(viewOf(cite({ relations: ["rinci"] })[0]?.citations[0]?.link ?? "").tier).toBe("all"));
});

describe("citations of a selection", () => {
  it("have the sentences that mention an entity, whole and in the original", () => {
    const [part] = cite({ entities: ["utara"] });
    expect(part?.citations.map(({ quote }) => quote)).toEqual([
      "Kabar Utara",
      "Utara bertemu Selatan.",
      "Menurut Barat, Utara mungkin tidak datang.",
    ]);
    expect(part?.citations.every(({ reading, speakers }) => reading === null && speakers === null)).toBe(true);
  });

  it("have sentences only where nothing else is selected, since beside it they say where to read", () => {
    const sentences = [["a", "s2"] as const];
    expect(cite({ sentences })[0]?.citations.map(({ quote }) => quote)).toEqual(["Barat diam."]);
    expect(cite({ sentences, relations: ["rinci"] })).toEqual(cite({ relations: ["rinci"] }));
  });

  it("pass over what the dataset does not have", () => {
    expect(cite({ relations: ["constructor"], entities: ["__proto__"] })).toEqual([]);
    expect(cite({ sentences: [["a", "toString"]] })[0]?.citations).toEqual([]);
  });

  it("quote every piece of evidence once, and lead to its relation and sentence, whatever the ids", () => {
    fc.assert(
      fc.property(anyDataset, (dataset) => {
        const relations = dataset.relations.map(({ id }) => id);
        fc.pre(relations.length > 0);
        const parts = citeSelection(indexOf(dataset), { relations }, linkTo);
        expect(parts.map(({ citations }) => citations.length)).toEqual(
          dataset.relations.map(({ evidence }) => evidence.length),
        );
        for (const [i, { citations }] of parts.entries()) {
          for (const [j, { link }] of citations.entries()) {
            expect(viewOf(link).selection).toEqual({
              relations: [relations[i]],
              sentences: [["a", dataset.relations[i]?.evidence[j]?.sentence]],
            });
          }
        }
      }),
    );
  });
});

describe("a citation of words selected by hand", () => {
  const within = (id: string, words: string) => {
    const start = textOf(id).indexOf(words);
    return { sentence: ["a", id] as const, start, end: start + words.length };
  };
  const of = (...excerpt: Parameters<typeof citeExcerpt>[1]) => citeExcerpt(index, excerpt, linkTo).citations;

  it("is one quote over several sentences and paragraphs, and leads to all of them", () => {
    const citations = of(within("s1", " Selatan."), within("s2", "Barat diam."), within("s3", "Menurut Barat"));
    expect(citations).toHaveLength(1);
    expect(citations[0]).toMatchObject({
      quote: "Selatan. Barat diam. Menurut Barat",
      isLost: false,
      paragraphs: { first: 1, last: 2 },
      sentence: 1,
      reading: null,
    });
    expect(viewOf(citations[0]?.link ?? "").selection?.sentences).toEqual([
      ["a", "s1"],
      ["a", "s2"],
      ["a", "s3"],
    ]);
  });
  it("has no paragraph where some of it stands outside the body", () =>
    expect(of(within("h", "Utara"), within("s1", "Utara"))[0]?.paragraphs).toBeNull());
  it("is none of a sentence that is not there", () =>
    expect(of({ sentence: ["constructor", "s1"], start: 0, end: 3 })).toEqual([]));
});
