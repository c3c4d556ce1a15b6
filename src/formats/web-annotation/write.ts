/**
 * All witnesses as annotations of the W3C Web Annotation Data Model (https://www.w3.org/TR/annotation-model/), JSON-LD.
 *
 * The file is an `AnnotationCollection` with its one page embedded: an annotation for each witness, in the order of the
 * relations.
 *
 * - `motivation` is `describing`: the body says what the passage says.
 * - `body` is an `rdf:Statement`: `rdf:subject`, `rdf:predicate` and `rdf:object` are the relation's source, type and
 *   target, each with its type and its labels (`label`, in every language that there is; of the body: the relation's own
 *   wording). A note is its `rdfs:comment`. What has no word in a standard is in Saksi's: `relation`,
 *   `role`, `date` (EDTF), `inferred`, `tier`, and of the witness `factuality`, `negated`, `attribution` (a list, nearest speaker first; absent: the article itself; empty:
 *   someone unnamed), `stated` (EDTF), `setting` and `hedge`.
 * - `target` is one resource for each part of the quote, in reading order. Its `source` is the article's address, or a
 *   name as in `saksi-names.ts` where it has none of its own. A quote selector and a position selector select the same
 *   words; positions count the code points of the article's text, which the file holds (`saksi:text` of the collection, as
 *   `plainText` joins it). An address may show more than that text: there the quote selector finds the place.
 * - A lost quote is given no place: `saksi:lost` says so, and its parts have a bare quote selector.
 */
import { indexSentences } from "../../core/evidence/sentence-index.ts";
import { plainText } from "../../core/evidence/plain-text.ts";
import type { Article, Dataset, Evidence, LocalText, Relation } from "../../core/model/dataset.ts";
import { type Sliced, within } from "../../core/model/sliced.ts";
import { resolveTypes } from "../../core/model/vocabulary.ts";
import type { WriteRequest } from "../export-format.ts";
import { type SaksiNames, nameRecords, termNamespace } from "../saksi-names.ts";
import { isLanguageTag } from "../language-tag.ts";
import { writeJsonFile } from "../write-json.ts";
import { createPartSelector, type Selector } from "./select-quote.ts";

const context = ["http://www.w3.org/ns/anno.jsonld", { saksi: termNamespace }];

/** Labels as JSON-LD has texts in a language; a tag that is none is left out, the text stays. */
const writeLabels = (texts: LocalText) =>
  Object.entries(texts).map(([tag, text]) => ({ "@value": text, ...(isLanguageTag(tag) && { "@language": tag }) }));

/** An address of its own, which no other article has: else what is said of one would be said of both. */
function nameSources({ articles }: Dataset, names: SaksiNames): Map<Article, string> {
  const isUsable = (url: string) =>
    /^https?:\/\/[^\s<>"{}|\\^`]+$/.test(url) && articles.filter((other) => other.url === url).length === 1;
  return new Map(
    articles.map((article) => {
      const { id, url } = article;
      return [article, url !== undefined && isUsable(url) ? url : names.of("article", id)] as const;
    }),
  );
}

function createBodyWriter(dataset: Dataset, names: SaksiNames) {
  const entities = new Map(dataset.entities.map((entity) => [entity.id, entity]));
  const { relationTypes } = resolveTypes(dataset.vocabulary);
  const nameEntity = (id: string) => {
    const entity = entities.get(id);
    return {
      id: names.of("entity", id),
      ...(entity && { type: names.of("entity-type", entity.type), label: writeLabels(entity.label) }),
    };
  };
  const nameType = (id: string) => ({
    id: names.of("relation-type", id),
    label: writeLabels(relationTypes.get(id)?.label ?? {}),
  });
  return (relation: Relation, { factuality, negated, attribution, stated, setting, hedges }: Evidence) => ({
    type: "rdf:Statement",
    "saksi:relation": { id: names.of("relation", relation.id) },
    ...(relation.label && { label: writeLabels(relation.label) }),
    "rdf:subject": nameEntity(relation.source),
    "rdf:predicate": nameType(relation.type),
    "rdf:object": nameEntity(relation.target),
    ...(relation.role && { "saksi:role": writeLabels(relation.role) }),
    ...(relation.date !== undefined && { "saksi:date": relation.date }),
    ...(relation.inferred !== undefined && { "saksi:inferred": relation.inferred }),
    ...(relation.tier !== undefined && { "saksi:tier": relation.tier }),
    ...(relation.note && { "rdfs:comment": writeLabels(relation.note) }),
    "saksi:factuality": factuality,
    ...(negated !== undefined && { "saksi:negated": negated }),
    ...(attribution && { "saksi:attribution": { "@list": attribution.map(nameEntity) } }),
    ...(stated !== undefined && { "saksi:stated": stated }),
    ...(setting !== undefined && { "saksi:setting": nameEntity(setting) }),
    ...(hedges && { "saksi:hedge": hedges }),
  });
}

function writeTarget(source: string | undefined, parts: readonly (readonly Selector[])[]) {
  const resources = parts.map((selector) => ({ source, selector }));
  return resources.length === 1 ? resources[0] : resources;
}

const writeText = (article: Article, source: string | undefined, names: SaksiNames) => ({
  id: source,
  type: "Text",
  label: { "@value": article.title },
  language: article.language,
  ...(article.publisher !== undefined && { "dc:publisher": article.publisher }),
  ...(article.published !== undefined && { "dc:date": article.published }),
  ...(article.editor !== undefined && { "dc:contributor": article.editor }),
  ...(article.rights !== undefined && { "dc:rights": article.rights }),
  "saksi:article": { id: names.of("article", article.id) },
  value: plainText(article).text,
});

export function* writeWebAnnotation({ dataset }: WriteRequest): Sliced<Uint8Array<ArrayBuffer>> {
  const { articles, relations } = dataset;
  const names = nameRecords(dataset);
  const sources = nameSources(dataset, names);
  const sentences = indexSentences(articles);
  const writeBody = createBodyWriter(dataset, names);
  const selectParts = createPartSelector(articles);
  const items: unknown[] = [];
  for (const [i, relation] of relations.entries()) {
    for (const [e, evidence] of relation.evidence.entries()) {
      const place = sentences.get(evidence.article)?.byId.get(evidence.sentence);
      if (!place) throw new Error(`relation ${relation.id} is backed by a sentence that is not in the dataset`);
      const parts = selectParts(place, evidence);
      const lost = [evidence.quote].flat().map((exact): Selector[] => [{ type: "TextQuoteSelector", exact }]);
      items.push({
        id: `${names.of("relation", relation.id)}:witness:${e + 1}`,
        type: "Annotation",
        motivation: "describing",
        ...(parts === null && { "saksi:lost": true }),
        body: writeBody(relation, evidence),
        target: writeTarget(sources.get(place.article), parts ?? lost),
      });
    }
    if (i % 100 === 99) yield (0.5 * i) / relations.length;
  }
  const collection = {
    "@context": context,
    id: `${names.dataset}:witnesses`,
    type: "AnnotationCollection",
    label: writeLabels(dataset.title),
    total: items.length,
    first: { id: `${names.dataset}:witnesses:1`, type: "AnnotationPage", startIndex: 0, items },
    "saksi:text": articles.map((article) => writeText(article, sources.get(article), names)),
  };
  return yield* within(0.5, 1, writeJsonFile(collection));
}
