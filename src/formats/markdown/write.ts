/**
 * A dataset as notes in Markdown, in one language: its relations as sentences, each with its quotes and who says so; then
 * its entities. Articles are footnotes, as GitHub and Obsidian know them.
 */
import { indexSentences } from "../../core/evidence/sentence-index.ts";
import { type Standing, weigh, type Witness } from "../../core/evidence/standing.ts";
import type { Article, Entity, EntityId, LocalText, Relation } from "../../core/model/dataset.ts";
import { pickText } from "../../core/model/local-text.ts";
import type { Sliced } from "../../core/model/sliced.ts";
import { resolveTypes } from "../../core/model/vocabulary.ts";
import { relationLabel } from "../../core/view/build-scene.ts";
import type { WriteRequest } from "../export-format.ts";
import { escapeMarkdown } from "./escape.ts";

function createPhrases({ dataset, language, words }: WriteRequest) {
  const { relationTypes, entityTypes } = resolveTypes(dataset.vocabulary);
  const entities = new Map(dataset.entities.map((entity) => [entity.id, entity]));
  const say = (texts: LocalText): string => escapeMarkdown(pickText(texts, language).text);
  const sayEntity = (id: EntityId): string => say(entities.get(id)?.label ?? {});
  const sayDate = (date: string): string => escapeMarkdown(words.dates.get(date) ?? date);
  const optional = (text: string | undefined): string[] => (text === undefined ? [] : [text]);

  const sayStanding = ({ date, role }: Relation, { factuality, isContested, isNegated }: Standing): string =>
    [
      words.factuality[factuality ?? "none"],
      ...(isContested ? [words.contested] : isNegated ? [words.negated] : []),
      ...(role ? [say(role)] : []),
      ...(date === undefined ? [] : [sayDate(date)]),
    ].join("; ");

  const numbers = new Map(dataset.articles.map((article, i) => [article, i + 1] as const));

  function noteArticle(article: Article): string {
    const { title, publisher, published, url } = article;
    const source = [
      `*${escapeMarkdown(title)}*`,
      ...optional(publisher && escapeMarkdown(publisher)),
      ...optional(published && sayDate(published)),
      ...optional(url && escapeMarkdown(url)),
    ];
    return `[^${numbers.get(article)}]: ${source.join(", ")}`;
  }

  function sayWitness({
    evidence: { quote, attribution, stated, factuality, negated },
    place,
    quote: found,
  }: Witness): string {
    const speakers =
      attribution === undefined
        ? words.article
        : attribution.length === 0
          ? words.unnamed
          : attribution.map(sayEntity).join(` ${words.via} `);
    const source = [
      speakers,
      ...optional(stated && sayDate(stated)),
      words.factuality[factuality],
      ...optional(negated ? words.negated : undefined),
    ].join("; ");
    const said = [quote].flat().map(escapeMarkdown).join(" … ");
    // A backslash at the end of a line keeps the break.
    return [`“${said}”`, `— ${source} [^${numbers.get(place.article)}]`, ...(found ? [] : [`— ${words.lost}`])]
      .map((line) => `  > ${line}`)
      .join("\\\n");
  }

  function sayRelation(relation: Relation, standing: Standing): string {
    const label = say(relationLabel({ relation, standing }, relationTypes.get(relation.type)));
    return [
      `- **${sayEntity(relation.source)}** ${label} **${sayEntity(relation.target)}** (${sayStanding(relation, standing)})`,
      ...(relation.note ? [`  *${words.inferred}:* ${say(relation.note)}`] : []),
      ...standing.witnesses.map(sayWitness),
    ].join("\n\n");
  }

  function sayEntityAtLength({
    type,
    subtype,
    label,
    date,
    status,
    aliases = [],
    sameAs = [],
    description,
    note,
  }: Entity) {
    const kind = say(entityTypes.get(type)?.label ?? {});
    const traits = [
      subtype === undefined ? kind : `${kind}, ${escapeMarkdown(subtype)}`,
      ...optional(date && sayDate(date)),
      ...optional(status && words.status[status]),
      ...optional(aliases.length > 0 ? `${words.aliases}: ${aliases.map(escapeMarkdown).join(", ")}` : undefined),
      ...sameAs.map(escapeMarkdown),
    ];
    return [
      `### ${say(label)}`,
      traits.join("; "),
      ...(description ? [say(description)] : []),
      ...(note ? [`*${words.note}:* ${say(note)}`] : []),
    ].join("\n\n");
  }

  return { say, sayRelation, sayEntityAtLength, noteArticle };
}

export function* writeMarkdown(request: WriteRequest): Sliced<Uint8Array<ArrayBuffer>> {
  const { dataset, words } = request;
  const { title, summary, articles, entities, relations } = dataset;
  const { say, sayRelation, sayEntityAtLength, noteArticle } = createPhrases(request);
  const sentences = indexSentences(articles);
  const blocks = [`# ${say(title)}`, ...(summary ? [say(summary)] : []), `## ${words.relations}`];
  for (const [i, relation] of relations.entries()) {
    blocks.push(sayRelation(relation, weigh(relation, sentences)));
    if (i % 100 === 99) yield i / relations.length;
  }
  blocks.push(`## ${words.entities}`, ...entities.map(sayEntityAtLength));
  blocks.push(...articles.map(noteArticle));
  return new TextEncoder().encode(`${blocks.join("\n\n")}\n`);
}
