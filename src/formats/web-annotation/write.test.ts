import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Dataset, Evidence } from "../../core/model/dataset.ts";
import {
  makeArticle,
  makeDataset,
  makeEntity,
  makeEvidence,
  makeRelation,
} from "../../core/model/dataset.arbitrary.ts";
import { complete } from "../../core/model/sliced.ts";
import { anyQuotedDataset } from "../quoted-dataset.arbitrary.ts";
import { requestFor } from "../request.arbitrary.ts";
import { writeWebAnnotation } from "./write.ts";

interface Target {
  readonly source: string;
  readonly selector: readonly {
    readonly type: string;
    readonly exact: string;
    readonly prefix: string;
    readonly suffix: string;
    readonly start: number;
    readonly end: number;
  }[];
}

interface Annotation {
  readonly id: string;
  readonly "saksi:lost"?: true;
  readonly body: Readonly<Record<string, unknown>>;
  readonly target: Target | Target[];
}

interface Collection {
  readonly total: number;
  readonly first: { readonly items: readonly Annotation[] };
  readonly "saksi:text": readonly { readonly id: string; readonly value: string }[];
}

const write = (dataset: Dataset): Collection =>
  JSON.parse(new TextDecoder().decode(complete(writeWebAnnotation(requestFor(dataset))))) as Collection;

const targetsOf = ({ target }: Annotation): Target[] => [target].flat();

/** Places in UTF-16 units at which a quote stands between its neighbours. */
function findQuote(text: string, { exact, prefix, suffix }: Target["selector"][number]): number[] {
  const whole = prefix + exact + suffix;
  const found: number[] = [];
  for (let at = text.indexOf(whole); at >= 0; at = text.indexOf(whole, at + 1)) found.push(at + prefix.length);
  return found;
}

/** Resolves a target in a text without the writer's arithmetic: the words there, and whether the quote selector agrees. */
function resolve(text: string, { selector }: Target) {
  const quote = selector.find(({ type }) => type === "TextQuoteSelector");
  const position = selector.find(({ type }) => type === "TextPositionSelector");
  if (!quote || !position) throw new Error("a target without its selectors");
  const characters = Array.from(text);
  const start = characters.slice(0, position.start).join("").length;
  return {
    words: characters.slice(position.start, position.end).join(""),
    quote,
    start,
    found: findQuote(text, quote),
  };
}

/** An article's text, put together as the format's documentation says. */
const textOf = (article: Dataset["articles"][number]): string =>
  article.paragraphs.map(({ sentences }) => sentences.map(({ text }) => text).join(" ")).join("\n");

const partsOf = ({ quote }: Evidence): readonly string[] => (typeof quote === "string" ? [quote] : quote);

/** Each annotation with the evidence that it stands for, and the text of its article. */
function pair(dataset: Dataset) {
  const { first, total, "saksi:text": texts } = write(dataset);
  const evidence = dataset.relations.flatMap((relation) => relation.evidence);
  expect(first.items).toHaveLength(evidence.length);
  expect(total).toBe(evidence.length);
  expect(texts.map(({ value }) => value)).toEqual(dataset.articles.map(textOf));
  expect(new Set(texts.map(({ id }) => id)).size).toBe(texts.length);
  return first.items.map((annotation, i) => {
    const [target] = targetsOf(annotation);
    const witness = evidence[i] as Evidence;
    const text = texts[dataset.articles.findIndex(({ id }) => id === witness.article)];
    expect(target?.source).toBe(text?.id);
    return { annotation, witness, text: text?.value ?? "" };
  });
}

const real = JSON.parse(
  readFileSync(join(import.meta.dirname, "../../../data/putin-pyongyang-2024.json"), "utf8"),
) as Dataset;

describe("witnesses as Web Annotations", () => {
  it("stand in the real article where they say, and nowhere else", () => {
    for (const { annotation, witness, text } of pair(real)) {
      const resolved = targetsOf(annotation).map((target) => resolve(text, target));
      expect(resolved.map(({ words }) => words)).toEqual(partsOf(witness));
      for (const { words, quote, start, found } of resolved) {
        expect(quote.exact).toBe(words);
        expect(found).toEqual([start]);
      }
    }
  });

  it("stand where they say in any text, however it is written; what is lost is nowhere", () => {
    fc.assert(
      fc.property(anyQuotedDataset, (dataset) => {
        for (const { annotation, witness, text } of pair(dataset)) {
          const isLost = witness.quote === "zzz";
          expect(annotation["saksi:lost"] ?? false).toBe(isLost);
          if (isLost) {
            expect(targetsOf(annotation)[0]?.selector).toEqual([{ type: "TextQuoteSelector", exact: "zzz" }]);
            continue;
          }
          const resolved = targetsOf(annotation).map((target) => resolve(text, target));
          expect(resolved.map(({ words }) => words.normalize("NFC"))).toEqual(
            partsOf(witness).map((part) => part.normalize("NFC")),
          );
          for (const { words, quote, start, found } of resolved) {
            expect(quote.exact).toBe(words);
            expect(found).toContain(start);
            expect(`${quote.prefix}${quote.suffix}`).not.toMatch(/\p{Cs}/u);
            expect(quote.prefix).not.toMatch(/^(\p{M}|\u200D)/u);
          }
        }
      }),
    );
  });

  it("are in the sentence that is quoted, the one of the occurrence that is meant", () => {
    const dataset = makeDataset({
      articles: [makeArticle(["aa", "aa aa", "aa"])],
      entities: [makeEntity("x")],
      relations: [makeRelation("r", "x", "x", { evidence: [makeEvidence("s2", "aa", { occurrence: 2 })] })],
    });
    const [only] = pair(dataset);
    expect(targetsOf(only?.annotation as Annotation)[0]?.selector[1]).toEqual({
      type: "TextPositionSelector",
      start: 6,
      end: 8,
    });
  });

  it("tell relation, speakers, factuality and dates, each in its place", () => {
    const dataset = makeDataset({
      articles: [makeArticle(["Utara menolak."], { url: "https://example.org/1" })],
      entities: [makeEntity("__proto__", { label: { id: "Utara", "not a tag": "North" } }), makeEntity("a/b")],
      relations: [
        makeRelation("r", "__proto__", "a/b", {
          date: "2024-06~",
          label: { en: "denies" },
          evidence: [
            makeEvidence("s1", "Utara", {
              quote: ["Utara", "menolak"],
              factuality: "probable",
              negated: true,
              attribution: ["a/b", "__proto__"],
              stated: "2024",
              hedges: ["mungkin"],
            }),
            makeEvidence("s1", "Utara", { attribution: [] }),
            makeEvidence("s1", "Utara"),
          ],
        }),
      ],
    });
    const [{ annotation, body }, unnamed, own] = write(dataset).first.items.map((item) => ({
      annotation: item,
      body: item.body,
    })) as [{ annotation: Annotation; body: Annotation["body"] }, ...{ body: Annotation["body"] }[]];
    const north = {
      id: "urn:saksi:dataset:sample:entity:__proto__",
      type: "urn:saksi:core:entity-type:person",
      label: [{ "@value": "Utara", "@language": "id" }, { "@value": "North" }],
    };
    const other = {
      ...north,
      id: "urn:saksi:dataset:sample:entity:a%2Fb",
      label: [{ "@value": "a/b", "@language": "en" }],
    };
    expect(annotation.id).toBe("urn:saksi:dataset:sample:relation:r:witness:1");
    expect(body).toMatchObject({
      "rdf:subject": north,
      "rdf:predicate": { id: "urn:saksi:core:relation-type:visits" },
      "rdf:object": other,
      label: [{ "@value": "denies", "@language": "en" }],
      "saksi:date": "2024-06~",
      "saksi:factuality": "probable",
      "saksi:negated": true,
      "saksi:attribution": { "@list": [other, north] },
      "saksi:stated": "2024",
      "saksi:hedge": ["mungkin"],
    });
    expect(targetsOf(annotation).map(({ source }) => source)).toEqual([
      "https://example.org/1",
      "https://example.org/1",
    ]);
    expect(unnamed?.body["saksi:attribution"]).toEqual({ "@list": [] });
    expect(own?.body).not.toHaveProperty("saksi:attribution");
  });
});
