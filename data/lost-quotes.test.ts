/** What happens to the bundled dataset's quotes when its article changes by one character. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { TextRange } from "../src/core/evidence/anchor-quote.ts";
import { checkEvidence } from "../src/core/evidence/check-evidence.ts";
import { findNearestQuote } from "../src/core/evidence/nearest-quote.ts";
import { indexSentences } from "../src/core/evidence/sentence-index.ts";
import { weigh } from "../src/core/evidence/standing.ts";
import type { Dataset, Sentence } from "../src/core/model/dataset.ts";
import { complete } from "../src/core/model/sliced.ts";

const dataset = JSON.parse(readFileSync(join(import.meta.dirname, "putin-pyongyang-2024.json"), "utf8")) as Dataset;
const sentences = dataset.articles.flatMap(({ paragraphs }) => paragraphs.flatMap((paragraph) => paragraph.sentences));

/** A letter that the article does not hold. */
const foreign = "¤";

interface Quoted {
  readonly relation: string;
  readonly sentence: string;
  readonly pointer: string;
  readonly ranges: readonly (readonly [start: number, end: number])[];
}

/** Where every quote stands, by nothing but searching for its parts one after the other. */
const quoted: readonly Quoted[] = dataset.relations.flatMap(({ id, evidence }, r) =>
  evidence.map(({ sentence, quote }, e) => {
    let from = 0;
    const text = sentences.find((candidate) => candidate.id === sentence)?.text ?? "";
    const ranges = (typeof quote === "string" ? [quote] : quote).map((part) => {
      const start = text.indexOf(part, from);
      from = start + part.length;
      return [start, from] as const;
    });
    return { relation: id, sentence, pointer: `/relations/${r}/evidence/${e}/quote`, ranges };
  }),
);

/** The dataset with one character of a sentence changed. */
function mutate(changed: Sentence, at: number): Dataset {
  const text = changed.text.slice(0, at) + foreign + changed.text.slice(at + 1);
  return {
    ...dataset,
    articles: dataset.articles.map((article) => ({
      ...article,
      paragraphs: article.paragraphs.map((paragraph) => ({
        ...paragraph,
        sentences: paragraph.sentences.map((sentence) => (sentence === changed ? { ...sentence, text } : sentence)),
      })),
    })),
  };
}

const isTouched = ({ sentence, ranges }: Quoted, changed: Sentence, at: number): boolean =>
  sentence === changed.id && ranges.some(([start, end]) => start <= at && at < end);

const toPairs = (ranges: readonly TextRange[]) => ranges.map(({ start, end }) => [start, end]);

describe("one character of the article changed", () => {
  it("is said of a sound dataset", () => {
    expect(sentences.some(({ text }) => text.includes(foreign))).toBe(false);
    expect(complete(checkEvidence(dataset))).toEqual([]);
    expect(quoted.every(({ ranges }) => ranges.every(([start]) => start >= 0))).toBe(true);
  });

  it.each(sentences.map((sentence) => [sentence.id, sentence] as const))(
    "in %s: exactly the quotes that cover it are lost, the others stay where they are, and it is found again in its place",
    (_, sentence) => {
      const ofSentence = new Set(quoted.flatMap((one) => (one.sentence === sentence.id ? [one.relation] : [])));
      const expected = quoted.filter(({ relation }) => ofSentence.has(relation));
      for (let at = 0; at < sentence.text.length; at++) {
        const mutated = mutate(sentence, at);
        const touched = quoted.filter((one) => isTouched(one, sentence, at));
        const lost = complete(checkEvidence(mutated)).filter(({ code }) => code === "lost-quote");
        expect(lost.map(({ pointer }) => pointer)).toEqual(touched.map(({ pointer }) => pointer));

        const index = indexSentences(mutated.articles);
        const witnesses = mutated.relations
          .filter(({ id }) => ofSentence.has(id))
          .flatMap((relation) => weigh(relation, index).witnesses);
        expect(witnesses.map(({ quote }) => quote && toPairs(quote))).toEqual(
          expected.map((one) => (isTouched(one, sentence, at) ? null : one.ranges)),
        );

        // One of those that are lost, each in its turn: all of them would take long.
        const nth = at % Math.max(1, touched.length);
        const witness = witnesses.filter(({ quote }) => quote === null)[nth];
        const likeness = witness && findNearestQuote(witness, index);
        expect(likeness?.place).toBe(witness?.place);
        expect(likeness?.distance).toBe(witness && 1);
        expect(likeness && toPairs(likeness.ranges)).toEqual(touched[nth]?.ranges);
      }
    },
  );
});
