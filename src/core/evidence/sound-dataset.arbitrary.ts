/**
 * A dataset in which an audit finds nothing, though much in it looks like a fault: one chapter many times over, so that
 * whatever is planted in it has a chapter of its own.
 */
import type { Dataset } from "../model/dataset.ts";

type Draft<T> = T extends object ? { -readonly [K in keyof T]: Draft<T[K]> } : T;
export type DraftDataset = Draft<Dataset>;
export type DraftEntity = DraftDataset["entities"][number];
export type DraftRelation = DraftDataset["relations"][number];
export type DraftSentence = DraftDataset["articles"][number]["paragraphs"][number]["sentences"][number];

/** A text in both languages. */
export const both = (id: string, en: string) => ({ id, en });

function addChapter({ entities, relations, articles: [indonesian, english] }: DraftDataset, n: number): void {
  const id = (name: string) => `${name}-${n}`;
  entities.push(
    { id: id("rani"), type: "person", label: both(`Rani ${n}`, `Rani ${n}`), aliases: [`Rani ${n}`] },
    { id: id("budi"), type: "person", label: both(`Budi ${n}`, `Budi ${n}`), aliases: [`Budi ${n}`] },
    { id: id("seram"), type: "place", label: both(`Seram ${n}`, `Seram ${n}`), aliases: [`Seram ${n}`] },
    {
      id: id("wahai"),
      type: "place",
      label: both(`Pelabuhan ${n}`, `Harbour ${n}`),
      aliases: [`Pelabuhan ${n}`, `Harbour ${n}`],
    },
    { id: id("ministry"), type: "organisation", label: both(`Kementerian ${n}`, `Ministry ${n}`), aliases: [] },
  );
  const sentence = (name: string, text: string, mention?: readonly [quote: string, entity: string]) => ({
    id: id(name),
    text,
    translations: name.startsWith("s") ? { en: "…" } : { id: "…" },
    ...(mention && { mentions: [{ quote: mention[0], entity: id(mention[1]) }] }),
  });
  indonesian?.paragraphs.push(
    { kind: "dateline", sentences: [sentence("sd", "2 Mei 2031")] },
    {
      kind: "body",
      sentences: [
        sentence("s1", `Akan tetapi Rani ${n} mengunjungi Seram ${n} dan tidak bisa tinggal lama.`),
        sentence("s2", `Ia mungkin membuka Pelabuhan ${n}, kata Budi ${n}.`, ["Ia", "rani"]),
        sentence("s3", `Budi ${n} berbicara tentang pelabuhan itu, yang akan ramai.`, ["pelabuhan itu", "wahai"]),
      ],
    },
    { kind: "boilerplate", sentences: [{ id: id("sb"), text: `Baca Juga: Rani ${n} Mungkin Datang` }] },
  );
  english?.paragraphs.push({
    kind: "body",
    sentences: [
      sentence("t1", `Rani ${n} visited Seram ${n} in May and could not stay.`),
      sentence("t2", `She may open Harbour ${n}, said Budi ${n}.`, ["She", "rani"]),
      sentence("t3", `Budi ${n} spoke of what will be a busy harbour; the ministry is to speak.`, [
        "the ministry",
        "ministry",
      ]),
    ],
  });
  const evidence = (name: string, quote: string, more: Partial<DraftRelation["evidence"][number]> = {}) => ({
    article: name.startsWith("s") ? "a" : "b",
    sentence: id(name),
    quote,
    factuality: "certain" as const,
    ...more,
  });
  const guessed = (hedge: string) => ({ factuality: "possible" as const, attribution: [id("budi")], hedges: [hedge] });
  const texts = {
    s3: `Budi ${n} berbicara tentang pelabuhan itu, yang akan ramai`,
    t3: `Budi ${n} spoke of what will be`,
  };
  relations.push(
    {
      id: id("visits"),
      type: "visits",
      source: id("rani"),
      target: id("seram"),
      evidence: [
        evidence("s1", `Akan tetapi Rani ${n} mengunjungi Seram ${n} dan tidak bisa tinggal lama`),
        evidence("t1", `Rani ${n} visited Seram ${n} in May and could not stay`),
      ],
    },
    {
      id: id("opens"),
      type: "opens",
      source: id("rani"),
      target: id("wahai"),
      label: both("membuka", "opens"),
      evidence: [
        evidence("s2", `Ia mungkin membuka Pelabuhan ${n}`, guessed("mungkin")),
        evidence("t2", `She may open Harbour ${n}`, guessed("may")),
      ],
    },
    {
      id: id("states"),
      type: "states",
      source: id("budi"),
      target: id("wahai"),
      evidence: [evidence("s3", texts.s3), evidence("t3", texts.t3)],
    },
    {
      // Who is yet to speak has made no claim, and a place that "states" something is no speaker.
      id: id("to-state"),
      type: "states",
      source: id("ministry"),
      target: id("wahai"),
      evidence: [
        evidence("t3", "the ministry is to speak", { factuality: "probable" }),
        evidence("s3", "pelabuhan itu", { factuality: "probable" }),
      ],
    },
    {
      id: id("shows"),
      type: "confirms",
      source: id("seram"),
      target: id("rani"),
      evidence: [evidence("s1", `Seram ${n}`), evidence("t1", `Seram ${n}`)],
    },
  );
}

/** @param chapters how many, numbered from 1 */
export function soundDataset(chapters: number): DraftDataset {
  const article = (id: string, language: string, title: string) => ({ id, title, language, paragraphs: [] });
  const dataset: DraftDataset = {
    format: "saksi/1",
    id: "planted",
    title: both("Dua berita", "Two reports"),
    articles: [article("a", "id", "Kabar"), article("b", "en", "News")],
    entities: [],
    relations: [],
    stories: [{ id: "story", title: both("Cerita", "Story"), steps: [] }],
    vocabulary: { relationTypes: [{ id: "opens", family: "cooperation", label: both("membuka", "opens") }] },
  };
  for (let n = 1; n <= chapters; n++) addChapter(dataset, n);
  return dataset;
}
