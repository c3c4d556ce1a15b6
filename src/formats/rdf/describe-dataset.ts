/**
 * A dataset in RDF.
 *
 * - Records are resources, named as in `saksi-names.ts`; `saksi:` is `urn:saksi:term:`. Texts in a language are literals of
 *   that language; dates are EDTF, as they stand.
 * - The dataset: `saksi:Dataset`, with `rdfs:label` and `dc:description`.
 * - Articles: `saksi:Article`, described in Dublin Core; `rdf:value` is the whole text, as `plainText` joins it.
 * - Entities: `saksi:Entity`, and of the class that is their type; `rdfs:label`, `skos:altLabel` (aliases), `dc:description`,
 *   `rdfs:comment` (notes), and the rest in Saksi's words.
 * - Relations: `saksi:Relation` and `rdf:Statement`, with `rdf:subject`, `rdf:predicate` (the type) and `rdf:object`. What
 *   they say is *not* said by a triple of its own: a relation may be denied, or only possible, and a graph of claims is
 *   none of facts.
 * - Evidence: `oa:Annotation`s, which relations name as `saksi:witness` (https://www.w3.org/TR/annotation-vocab/). The body
 *   is a `saksi:Claim`, the relation as this witness has it: `saksi:factuality`, `saksi:negated`, `saksi:attribution` (a
 *   list, nearest speaker first; absent: the article itself; empty: someone unnamed), `saksi:stated`, `saksi:setting`,
 *   `saksi:hedge`. Each part of the quote is a target, with a quote selector and a position selector, whose code points
 *   count in the article's `rdf:value`; a lost quote has no position, and is `saksi:lost`.
 * - Types that occur, and the dataset's own: `saksi:EntityType`, `saksi:RelationType`, `saksi:Family`, with their labels.
 */
import { plainText } from "../../core/evidence/plain-text.ts";
import { indexSentences } from "../../core/evidence/sentence-index.ts";
import type { Article, Dataset, Entity, Evidence, Relation } from "../../core/model/dataset.ts";
import type { Sliced } from "../../core/model/sliced.ts";
import { isLanguageTag } from "../language-tag.ts";
import { nameRecords, type SaksiNames } from "../saksi-names.ts";
import { createPartSelector, type Selector } from "../web-annotation/select-quote.ts";
import { describeTypes } from "./describe-types.ts";
import type { RdfNode, RdfProperty, RdfValue, Term } from "./node.ts";
import { localTexts, optional, several, text } from "./values.ts";

const a = (...classes: Term[]): RdfProperty => ["rdf:type", ...classes.map((term) => ({ term }))];

function describeArticle(article: Article, names: SaksiNames): RdfNode {
  const { id, title, language, entity, publisher, published, editor, basedOn, url, rights } = article;
  return {
    iri: names.of("article", id),
    properties: [
      a("saksi:Article"),
      ["rdfs:label", isLanguageTag(language) ? { text: title, language } : text(title)],
      ["dc:language", text(language)],
      ...optional("dc:publisher", publisher),
      ...optional("dc:date", published),
      ...optional("dc:contributor", editor),
      ...optional("dc:source", basedOn),
      ...optional("dc:identifier", url),
      ...optional("dc:rights", rights),
      ...(entity === undefined ? [] : [["saksi:entity", { iri: names.of("entity", entity) }] satisfies RdfProperty]),
      ["rdf:value", text(plainText(article).text)],
    ],
  };
}

function describeEntity(entity: Entity, names: SaksiNames): RdfNode {
  const {
    id,
    type,
    subtype,
    label,
    aliases = [],
    description,
    date,
    status,
    anonymous,
    sameAs = [],
    note,
    tier,
  } = entity;
  return {
    iri: names.of("entity", id),
    properties: [
      ["rdf:type", { term: "saksi:Entity" }, { iri: names.of("entity-type", type) }],
      ...several("rdfs:label", localTexts(label)),
      ...optional("saksi:subtype", subtype),
      ...several("skos:altLabel", aliases.map(text)),
      ...several("dc:description", localTexts(description)),
      ...optional("saksi:date", date),
      ...optional("saksi:status", status),
      ...optional("saksi:anonymous", anonymous),
      ...several("saksi:sameAs", sameAs.map(text)),
      ...several("rdfs:comment", localTexts(note)),
      ...optional("saksi:tier", tier),
    ],
  };
}

const nameWitness = (relation: string, number: number): string => `${relation}:witness:${number + 1}`;

function describeRelation(relation: Relation, names: SaksiNames): RdfNode {
  const { id, type, source, target, label, role, date, tier, inferred, note, evidence } = relation;
  const iri = names.of("relation", id);
  return {
    iri,
    properties: [
      a("saksi:Relation", "rdf:Statement"),
      ["rdf:subject", { iri: names.of("entity", source) }],
      ["rdf:predicate", { iri: names.of("relation-type", type) }],
      ["rdf:object", { iri: names.of("entity", target) }],
      ...several("rdfs:label", localTexts(label)),
      ...several("saksi:role", localTexts(role)),
      ...optional("saksi:date", date),
      ...optional("saksi:tier", tier),
      ...optional("saksi:inferred", inferred),
      ...several("rdfs:comment", localTexts(note)),
      ...several(
        "saksi:witness",
        evidence.map((_, i) => ({ iri: nameWitness(iri, i) })),
      ),
    ],
  };
}

function describeSelector(selector: Selector): RdfValue {
  const properties: RdfProperty[] =
    selector.type === "TextPositionSelector"
      ? [a("oa:TextPositionSelector"), ["oa:start", selector.start], ["oa:end", selector.end]]
      : [
          a("oa:TextQuoteSelector"),
          ["oa:exact", text(selector.exact)],
          ...optional("oa:prefix", selector.prefix),
          ...optional("oa:suffix", selector.suffix),
        ];
  return { node: { properties } };
}

function describeClaim(relation: string, evidence: Evidence, names: SaksiNames): RdfValue {
  const { factuality, negated, attribution, stated, setting, hedges = [] } = evidence;
  const nameEntity = (id: string): RdfValue => ({ iri: names.of("entity", id) });
  const properties: RdfProperty[] = [
    a("saksi:Claim"),
    ["saksi:relation", { iri: relation }],
    ["saksi:factuality", text(factuality)],
    ...optional("saksi:negated", negated),
    ...(attribution ? [["saksi:attribution", { list: attribution.map(nameEntity) }] satisfies RdfProperty] : []),
    ...optional("saksi:stated", stated),
    ...several("saksi:setting", setting === undefined ? [] : [nameEntity(setting)]),
    ...several("saksi:hedge", hedges.map(text)),
  ];
  return { node: { properties } };
}

function createWitnessDescriber({ articles }: Dataset, names: SaksiNames) {
  const sentences = indexSentences(articles);
  const selectParts = createPartSelector(articles);
  return (relation: string, evidence: Evidence, number: number): RdfNode => {
    const place = sentences.get(evidence.article)?.byId.get(evidence.sentence);
    const parts = place ? selectParts(place, evidence) : null;
    const bare = [evidence.quote].flat().map((exact): Selector[] => [{ type: "TextQuoteSelector", exact }]);
    const source: RdfProperty = ["oa:hasSource", { iri: names.of("article", evidence.article) }];
    const targets = (parts ?? bare).map((selectors): RdfValue => {
      const selected: RdfProperty = ["oa:hasSelector", ...selectors.map(describeSelector)];
      return { node: { properties: [a("oa:SpecificResource"), source, selected] } };
    });
    return {
      iri: nameWitness(relation, number),
      properties: [
        a("oa:Annotation"),
        ["oa:motivatedBy", { term: "oa:describing" }],
        ...optional("saksi:lost", parts === null ? true : undefined),
        ["saksi:sentence", text(evidence.sentence)],
        ["oa:hasBody", describeClaim(relation, evidence, names)],
        ["oa:hasTarget", ...targets],
      ],
    };
  };
}

export function* describeDataset(dataset: Dataset): Sliced<RdfNode[]> {
  const { title, summary, articles, entities, relations } = dataset;
  const names = nameRecords(dataset);
  const describeWitness = createWitnessDescriber(dataset, names);
  const nodes: RdfNode[] = [
    {
      iri: names.dataset,
      properties: [
        a("saksi:Dataset"),
        ...several("rdfs:label", localTexts(title)),
        ...several("dc:description", localTexts(summary)),
      ],
    },
    ...articles.map((article) => describeArticle(article, names)),
    ...entities.map((entity) => describeEntity(entity, names)),
  ];
  for (const [i, relation] of relations.entries()) {
    nodes.push(describeRelation(relation, names));
    for (const [e, evidence] of relation.evidence.entries()) {
      nodes.push(describeWitness(names.of("relation", relation.id), evidence, e));
    }
    if (i % 100 === 99) yield i / relations.length;
  }
  return [...nodes, ...describeTypes(dataset, names)];
}
