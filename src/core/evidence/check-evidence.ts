import type { Dataset, Paragraph, Sentence } from "../model/dataset.ts";
import { type Problem, type ProblemCode, toPointer } from "../model/problem.ts";
import type { Sliced } from "../model/sliced.ts";
import { anchorQuote, quoteText } from "./anchor-quote.ts";

interface Place {
  readonly sentence: Sentence;
  readonly kind: Paragraph["kind"];
}

/**
 * The warnings of a dataset: quotes, hedges and mentions that do not stand in their sentence, relations without a
 * witness, evidence from boilerplate; in slices, yields from 0 to 1. Expects references that hold.
 */
export function* checkEvidence(dataset: Dataset): Sliced<Problem[]> {
  const problems: Problem[] = [];
  const warn = (code: ProblemCode, path: readonly (string | number)[], found: string, expected?: string) =>
    problems.push({ severity: "warning", code, pointer: toPointer(path), found, ...(expected ? { expected } : {}) });

  const places = new Map<string, Map<string, Place>>();
  for (const [a, article] of dataset.articles.entries()) {
    const inArticle = new Map<string, Place>();
    places.set(article.id, inArticle);
    for (const [p, { kind, sentences }] of article.paragraphs.entries()) {
      for (const [s, sentence] of sentences.entries()) {
        inArticle.set(sentence.id, { sentence, kind });
        for (const [m, mention] of (sentence.mentions ?? []).entries()) {
          if (anchorQuote(sentence.text, mention.quote, mention.occurrence)) continue;
          const path = ["articles", a, "paragraphs", p, "sentences", s, "mentions", m, "quote"];
          warn("lost-mention", path, mention.quote, sentence.text);
        }
      }
    }
  }

  for (const [r, relation] of dataset.relations.entries()) {
    if (relation.evidence.length === 0) warn("unwitnessed", ["relations", r, "evidence"], relation.id);
    for (const [e, evidence] of relation.evidence.entries()) {
      const place = places.get(evidence.article)?.get(evidence.sentence);
      if (!place) continue;
      const path = ["relations", r, "evidence", e];
      const { text } = place.sentence;
      if (place.kind === "boilerplate") warn("boilerplate-evidence", [...path, "sentence"], evidence.sentence, text);
      if (!anchorQuote(text, evidence.quote, evidence.occurrence)) {
        warn("lost-quote", [...path, "quote"], quoteText(evidence.quote), text);
      }
      for (const [h, hedge] of (evidence.hedges ?? []).entries()) {
        if (!anchorQuote(text, hedge)) warn("lost-hedge", [...path, "hedges", h], hedge, text);
      }
    }
    if (r % 100 === 99) yield r / dataset.relations.length;
  }
  return problems;
}
