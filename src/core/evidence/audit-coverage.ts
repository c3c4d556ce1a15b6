/** How much of the articles the dataset takes up: of each sentence that could back a relation, a part of a whole. */
import type { Sliced } from "../model/sliced.ts";
import type { TextRange } from "./anchor-quote.ts";
import type { AuditedSentence } from "./audit-material.ts";
import { hedgesOf } from "./mark-sentence.ts";

interface Share {
  readonly part: number;
  readonly whole: number;
}

interface CoverageFigure {
  readonly id: string;
  readonly of: (sentence: AuditedSentence) => Share;
}

const overlap = (a: TextRange, b: TextRange): boolean => a.start < b.end && b.start < a.end;

export const coverageFigures = [
  /** Sentences that back a relation. */
  { id: "sentences", of: ({ backed }) => ({ part: backed.length > 0 ? 1 : 0, whole: 1 }) },
  /** Mentions of what is an end or a speaker of a relation that their sentence backs. */
  {
    id: "mentions",
    of: ({ backed, mentions }) => {
      const told = new Set(
        backed.flatMap(({ related: { relation }, witnesses }) => [
          relation.source,
          relation.target,
          ...witnesses.flatMap(({ evidence }) => evidence.attribution ?? []),
        ]),
      );
      return { part: mentions.filter(({ entity }) => told.has(entity)).length, whole: mentions.length };
    },
  },
  /** Hedging words that evidence from their sentence lists. */
  {
    id: "hedges",
    of: ({ place, backed, hedges }) => {
      const listed = hedgesOf(
        place.sentence.text,
        backed.flatMap(({ witnesses }) => witnesses),
      );
      const part = hedges.filter((hedge) => listed.some((other) => overlap(hedge, other))).length;
      return { part, whole: hedges.length };
    },
  },
] as const satisfies readonly CoverageFigure[];

type CoverageId = (typeof coverageFigures)[number]["id"];

/** One figure of a dataset; where the whole is 0 there is nothing to cover. */
export interface Coverage extends Share {
  readonly id: CoverageId;
}

/** Measures every figure, in slices; yields from 0 to 1. */
export function* measureCoverage(sentences: readonly AuditedSentence[]): Sliced<Coverage[]> {
  const figures = coverageFigures.map(({ id, of }) => ({ id, of, part: 0, whole: 0 }));
  for (const [i, sentence] of sentences.entries()) {
    for (const figure of figures) {
      const { part, whole } = figure.of(sentence);
      figure.part += part;
      figure.whole += whole;
    }
    if (i % 20 === 19) yield i / sentences.length;
  }
  return figures.map(({ id, part, whole }) => ({ id, part, whole }));
}
