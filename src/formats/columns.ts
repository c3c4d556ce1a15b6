/**
 * Entities, relations and evidence as flat columns, for formats that know no more than names and plain values. A text in
 * several languages has a column for each, such as `label.id`; a list is JSON, so that it can be told apart again.
 */
import { anchorQuote } from "../core/evidence/anchor-quote.ts";
import { indexSentences } from "../core/evidence/sentence-index.ts";
import { type Standing, weigh } from "../core/evidence/standing.ts";
import type { Dataset, Entity, Evidence, LocalText, Relation } from "../core/model/dataset.ts";

export interface FlatColumn<Item> {
  readonly name: string;
  readonly type: "string" | "boolean" | "int";
  /** `undefined` where the item has none. */
  readonly valueOf: (item: Item) => string | boolean | number | undefined;
}

function text<Item>(name: string, valueOf: (item: Item) => string | undefined): FlatColumn<Item> {
  return { name, type: "string", valueOf };
}

function truth<Item>(name: string, valueOf: (item: Item) => boolean | undefined): FlatColumn<Item> {
  return { name, type: "boolean", valueOf };
}

function count<Item>(name: string, valueOf: (item: Item) => number | undefined): FlatColumn<Item> {
  return { name, type: "int", valueOf };
}

function list<Item>(name: string, valueOf: (item: Item) => readonly unknown[] | undefined): FlatColumn<Item> {
  return text(name, (item) => {
    const items = valueOf(item);
    return items && JSON.stringify(items);
  });
}

/** A column for each language that one of the items has. */
function local<Item>(
  name: string,
  items: readonly Item[],
  textsOf: (item: Item) => LocalText | undefined,
): FlatColumn<Item>[] {
  const tags = new Set(items.flatMap((item) => Object.keys(textsOf(item) ?? {})));
  return Array.from(tags, (tag) =>
    text(`${name}.${tag}`, (item) => {
      const texts = textsOf(item);
      return texts && Object.hasOwn(texts, tag) ? texts[tag] : undefined;
    }),
  );
}

export function entityColumns({ entities }: Dataset): readonly FlatColumn<Entity>[] {
  return [
    text("id", ({ id }) => id),
    text("type", ({ type }) => type),
    text("subtype", ({ subtype }) => subtype),
    ...local("label", entities, ({ label }) => label),
    ...local("description", entities, ({ description }) => description),
    text("date", ({ date }) => date),
    text("status", ({ status }) => status),
    truth("anonymous", ({ anonymous }) => anonymous),
    text("tier", ({ tier }) => tier),
    list("aliases", ({ aliases }) => aliases),
    list("sameAs", ({ sameAs }) => sameAs),
    ...local("note", entities, ({ note }) => note),
  ];
}

export type StandingOf = (relation: Relation) => Standing;

/** How each relation stands, weighed when it is first asked for, so that it takes its turn with the writing. */
export function createStandingOf({ articles }: Dataset): StandingOf {
  const sentences = indexSentences(articles);
  const known = new Map<Relation, Standing>();
  return (relation) => {
    const standing = known.get(relation) ?? weigh(relation, sentences);
    known.set(relation, standing);
    return standing;
  };
}

/** What a relation says, and how it stands by all its evidence taken together. */
export function relationColumns({ relations }: Dataset, standingOf: StandingOf): readonly FlatColumn<Relation>[] {
  return [
    text("id", ({ id }) => id),
    text("type", ({ type }) => type),
    text("source", ({ source }) => source),
    text("target", ({ target }) => target),
    ...local("label", relations, ({ label }) => label),
    ...local("role", relations, ({ role }) => role),
    text("date", ({ date }) => date),
    text("tier", ({ tier }) => tier),
    truth("inferred", ({ inferred }) => inferred),
    ...local("note", relations, ({ note }) => note),
    text("factuality", (relation) => standingOf(relation).factuality ?? undefined),
    truth("negated", (relation) => standingOf(relation).isNegated),
    truth("contested", (relation) => standingOf(relation).isContested),
    truth("attributed", (relation) => standingOf(relation).isAttributed),
    count("witnesses", (relation) => standingOf(relation).count),
  ];
}

/** Evidence, with the relation that it backs. */
export interface BackingEvidence {
  readonly relation: Relation;
  readonly evidence: Evidence;
}

/** A column for each part of a quote; and the sentence, so that a row can be read by itself. */
export function evidenceColumns({ articles, relations }: Dataset): readonly FlatColumn<BackingEvidence>[] {
  const sentences = indexSentences(articles);
  const sentenceOf = ({ article, sentence }: Evidence) => sentences.get(article)?.byId.get(sentence)?.sentence.text;
  const partsOf = ({ quote }: Evidence): readonly string[] => (typeof quote === "string" ? [quote] : quote);
  const most = relations.reduce(
    (all, { evidence }) => evidence.reduce((parts, each) => Math.max(parts, partsOf(each).length), all),
    1,
  );
  return [
    text("relation", ({ relation }) => relation.id),
    text("article", ({ evidence }) => evidence.article),
    text("sentence", ({ evidence }) => evidence.sentence),
    ...Array.from({ length: most }, (_, part) =>
      text<BackingEvidence>(part === 0 ? "quote" : `quote.${part + 1}`, ({ evidence }) => partsOf(evidence)[part]),
    ),
    count("occurrence", ({ evidence }) => evidence.occurrence),
    text("factuality", ({ evidence }) => evidence.factuality),
    truth("negated", ({ evidence }) => evidence.negated),
    list("attribution", ({ evidence }) => evidence.attribution),
    text("stated", ({ evidence }) => evidence.stated),
    text("setting", ({ evidence }) => evidence.setting),
    list("hedges", ({ evidence }) => evidence.hedges),
    truth(
      "lost",
      ({ evidence }) => anchorQuote(sentenceOf(evidence) ?? "", evidence.quote, evidence.occurrence) === null,
    ),
    text("text", ({ evidence }) => sentenceOf(evidence)),
  ];
}
