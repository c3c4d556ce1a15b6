import { anchorQuote } from "../core/evidence/anchor-quote.ts";
import { hasUnknownKeys } from "../core/model/unknown-keys.ts";
import { findMentions, indexAliases } from "../core/evidence/find-mentions.ts";
import { indexSentences } from "../core/evidence/sentence-index.ts";
import type { Dataset, Sentence } from "../core/model/dataset.ts";

const sentencesOf = ({ articles }: Dataset): Sentence[] =>
  articles.flatMap(({ paragraphs }) => paragraphs.flatMap(({ sentences }) => sentences));

function hasLostQuote({ articles, relations }: Dataset): boolean {
  const index = indexSentences(articles);
  return relations.some(({ evidence }) =>
    evidence.some(({ article, sentence, quote, occurrence }) => {
      const text = index.get(article)?.byId.get(sentence)?.sentence.text ?? "";
      return anchorQuote(text, quote, occurrence) === null;
    }),
  );
}

function hasUnmentioned(dataset: Dataset): boolean {
  const aliases = indexAliases(dataset.entities);
  const mentioned = new Set(
    sentencesOf(dataset).flatMap((sentence) => findMentions(sentence, aliases).map(({ entity }) => entity)),
  );
  return mentioned.size < dataset.entities.length;
}

/** What formats may be unable to carry, each with the question whether a dataset has any of it. */
const occurrences = {
  summary: ({ summary }) => summary !== undefined,
  articles: ({ articles }) => articles.length > 0,
  paragraphs: ({ articles }) => articles.length > 0,
  evidence: ({ relations }) => relations.some(({ evidence }) => evidence.length > 0),
  witnessDetails: ({ relations }) =>
    relations.some(({ evidence }) => evidence.some(({ hedges, setting }) => hedges ?? setting)),
  relationDetails: ({ relations }) => relations.some(({ role, date, note }) => role ?? date ?? note),
  languages: ({ entities, relations }) =>
    [...entities, ...relations].some(({ label }) => label && Object.keys(label).length > 1),
  entityDetails: ({ entities }) =>
    entities.some(
      ({ subtype, aliases, description, date, status, anonymous, sameAs, note, tier }) =>
        subtype ?? aliases ?? description ?? date ?? status ?? anonymous ?? sameAs ?? note ?? tier,
    ),
  unrelated: ({ entities, relations }) => {
    const related = new Set(relations.flatMap(({ source, target }) => [source, target]));
    return entities.some(({ id }) => !related.has(id));
  },
  unmentioned: hasUnmentioned,
  unwitnessed: ({ relations }) => relations.some(({ evidence }) => evidence.length === 0),
  lostQuotes: hasLostQuote,
  mentions: (dataset) => sentencesOf(dataset).some(({ mentions }) => mentions),
  translations: (dataset) => sentencesOf(dataset).some(({ translations }) => translations),
  vocabulary: ({ vocabulary }) => vocabulary !== undefined,
  layout: ({ layout }) => layout !== undefined,
  unknownKeys: hasUnknownKeys,
  stories: ({ stories = [] }) => stories.length > 0,
} as const satisfies Record<string, (dataset: Dataset) => unknown>;

export type LossCode = keyof typeof occurrences;

/** Those of a format's losses that this dataset would suffer. */
export const findLosses = (losses: readonly LossCode[], dataset: Dataset): readonly LossCode[] =>
  losses.filter((code) => occurrences[code](dataset));
