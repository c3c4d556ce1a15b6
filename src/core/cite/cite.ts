/** Makes citations of what is selected. */
import { quoteText, type TextRange } from "../evidence/anchor-quote.ts";
import { type PlacedSentence, placeOf, refOf } from "../evidence/sentence-index.ts";
import type { Witness } from "../evidence/standing.ts";
import type { DatasetIndex, IndexedEntity, IndexedRelation } from "../graph/dataset-index.ts";
import type { SentenceRef, View } from "../model/dataset.ts";
import { findPlaces } from "../query/table-counts.ts";
import type { Link } from "../view/link-codec.ts";
import type { Citation, CitedPart } from "./citation.ts";

/** The address that opens a view of the dataset that is cited. */
export type LinkTo = (view: Link["view"]) => string;

/** Words that a reader has selected by hand: where they stand in each sentence, in reading order. */
type Excerpt = readonly (TextRange & { readonly sentence: SentenceRef })[];

type Selection = NonNullable<View["selection"]>;

/** A view in which a selection shows: of all there is, where some of it is not in the opening picture. */
function viewOf(index: DatasetIndex, selection: Selection): Link["view"] {
  const { entities = [], relations = [] } = selection;
  const related = relations.flatMap((id) => index.relations.get(id)?.relation ?? []);
  const ends = [...entities, ...related.flatMap(({ source, target }) => [source, target])];
  const isDetail =
    related.some(({ tier }) => tier === "detail") ||
    ends.some((id) => index.entities.get(id)?.entity.tier === "detail");
  return { selection, ...(isDetail && { tier: "all" }) };
}

function citePlace({ article, kind, paragraph, number }: PlacedSentence) {
  const paragraphs = paragraph === null ? null : { first: paragraph, last: paragraph };
  return { article, kind, paragraphs, sentence: number };
}

function citeWitness({ evidence, place, quote }: Witness, link: string): Citation {
  const { factuality, negated = false, hedges = [], stated = null, attribution = null } = evidence;
  return {
    ...citePlace(place),
    quote: quoteText(evidence.quote),
    isLost: quote === null,
    speakers: attribution,
    reading: { factuality, isNegated: negated, hedges, stated },
    link,
  };
}

const citeWhole = (place: PlacedSentence, link: string): Citation => ({
  ...citePlace(place),
  quote: place.sentence.text,
  isLost: false,
  speakers: null,
  reading: null,
  link,
});

/** A relation with all of its witnesses, in their order. */
export function citeRelation(index: DatasetIndex, related: IndexedRelation, linkTo: LinkTo): CitedPart {
  const relations = [related.relation.id];
  const citations = related.standing.witnesses.map((witness) =>
    citeWitness(witness, linkTo(viewOf(index, { relations, sentences: [refOf(witness.place)] }))),
  );
  return { subject: { kind: "relation", related }, citations };
}

/** An entity with the sentences that mention it, in reading order. */
export function citeEntity(index: DatasetIndex, indexed: IndexedEntity, linkTo: LinkTo): CitedPart {
  const entities = [indexed.entity.id];
  const citations = (findPlaces(index).get(indexed.entity.id) ?? []).map((place) =>
    citeWhole(place, linkTo(viewOf(index, { entities, sentences: [refOf(place)] }))),
  );
  return { subject: { kind: "entity", indexed }, citations };
}

/** Sentences for themselves. */
function citeSentences(places: readonly PlacedSentence[], linkTo: LinkTo): CitedPart {
  const citations = places.map((place) => citeWhole(place, linkTo({ selection: { sentences: [refOf(place)] } })));
  return { subject: null, citations };
}

/**
 * Words of an article that a reader has selected by hand, as one quote: no other words can be cited so.
 *
 * @param excerpt of one article. Where some of it stands outside the body no paragraph is named.
 */
export function citeExcerpt(index: DatasetIndex, excerpt: Excerpt, linkTo: LinkTo): CitedPart {
  const found = excerpt.flatMap(({ sentence, start, end }) => {
    const place = placeOf(index.sentences, sentence);
    return place ? [{ place, words: place.sentence.text.slice(start, end) }] : [];
  });
  const [first] = found;
  if (!first) return { subject: null, citations: [] };
  const within = found.flatMap(({ place }) => place.paragraph ?? []);
  const citation = {
    ...citeWhole(first.place, linkTo({ selection: { sentences: found.map(({ place }) => refOf(place)) } })),
    paragraphs: within.length === found.length ? { first: Math.min(...within), last: Math.max(...within) } : null,
    quote: found.map(({ words }) => words.trim()).join(" "),
  };
  return { subject: null, citations: [citation] };
}

/**
 * All that is selected. Beside entities or relations, sentences only say where to read: they are cited where they are
 * selected alone. What the dataset does not have is passed over.
 */
export function citeSelection(index: DatasetIndex, selection: Selection, linkTo: LinkTo): CitedPart[] {
  const { relations = [], entities = [], sentences = [] } = selection;
  if (relations.length + entities.length === 0) {
    return [
      citeSentences(
        sentences.flatMap((sentence) => placeOf(index.sentences, sentence) ?? []),
        linkTo,
      ),
    ];
  }
  return [
    ...relations.flatMap((id) => index.relations.get(id) ?? []).map((one) => citeRelation(index, one, linkTo)),
    ...entities.flatMap((id) => index.entities.get(id) ?? []).map((one) => citeEntity(index, one, linkTo)),
  ];
}
