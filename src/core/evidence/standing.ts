/**
 * How a relation stands: what its evidence, taken together, lets the picture say. Derived on the fly, never stored.
 * Factuality is FactBank's (Saurí and Pustejovsky 2009): how far the nearest speaker commits himself, and whether he
 * affirms or denies.
 */
import type { Evidence, Factuality, Relation } from "../model/dataset.ts";
import { isAfter } from "../model/edtf-date.ts";
import { anchorQuote, type TextRange } from "./anchor-quote.ts";
import type { PlacedSentence, SentenceIndex } from "./sentence-index.ts";

/** One piece of evidence in its place. */
export interface Witness {
  readonly evidence: Evidence;
  readonly place: PlacedSentence;
  /** Where the quote stands in the sentence; `null` when it is lost. */
  readonly quote: readonly TextRange[] | null;
}

export interface Standing {
  readonly witnesses: readonly Witness[];
  /** Distinct (article, sentence, speaker chain) among those whose quote is found. */
  readonly count: number;
  /** Of the strongest witness; `null` without one. */
  readonly factuality: Factuality | null;
  readonly isNegated: boolean;
  /** Some affirm and some deny. */
  readonly isContested: boolean;
  /** Somebody's word only: no witness is the article's own. */
  readonly isAttributed: boolean;
  readonly lost: number;
  /** Witnesses with something wrong: a lost quote or hedge, or a line that is only the page's navigation. */
  readonly faulty: number;
}

const strength: Record<Factuality, number> = { certain: 3, probable: 2, possible: 1 };
export const strongestFirst = ["certain", "probable", "possible"] as const satisfies readonly Factuality[];

/** Identifies a witness: the same speakers in the same sentence are one, however often quoted. */
function witnessKey({ article, sentence, attribution }: Evidence): string {
  return JSON.stringify([article, sentence, attribution ?? null]);
}

/** Finds each piece of a relation's evidence in its article. Expects references that hold. */
function findWitnesses(relation: Relation, sentences: SentenceIndex): Witness[] {
  return relation.evidence.flatMap((evidence) => {
    const place = sentences.get(evidence.article)?.byId.get(evidence.sentence);
    return place
      ? [{ evidence, place, quote: anchorQuote(place.sentence.text, evidence.quote, evidence.occurrence) }]
      : [];
  });
}

function isFaulty({ evidence, place, quote }: Witness): boolean {
  const isHedgeLost = evidence.hedges?.some((hedge) => !anchorQuote(place.sentence.text, hedge)) ?? false;
  return quote === null || isHedgeLost || place.kind === "boilerplate";
}

/** Those that decide: a lost quote carries no weight while another is found; where all are lost they still do. */
export function weighedWitnesses({ witnesses }: Pick<Standing, "witnesses">): readonly Witness[] {
  const found = witnesses.filter((witness) => witness.quote);
  return found.length > 0 ? found : witnesses;
}

/** Weighs witnesses of one relation, all or some. */
export function weighWitnesses(witnesses: readonly Witness[]): Standing {
  const found = witnesses.filter((witness) => witness.quote);
  const weighed = weighedWitnesses({ witnesses }).map((witness) => witness.evidence);
  const strongest = weighed.reduce<Evidence | null>(
    (best, next) => (best === null || strength[next.factuality] > strength[best.factuality] ? next : best),
    null,
  );
  const denials = weighed.filter((evidence) => evidence.negated).length;
  return {
    witnesses,
    count: new Set(found.map((witness) => witnessKey(witness.evidence))).size,
    factuality: strongest?.factuality ?? null,
    isNegated: strongest?.negated ?? false,
    isContested: denials > 0 && denials < weighed.length,
    isAttributed: weighed.length > 0 && weighed.every((evidence) => evidence.attribution !== undefined),
    lost: witnesses.length - found.length,
    faulty: witnesses.filter(isFaulty).length,
  };
}

/** Weighs all of a relation's witnesses. */
export const weigh = (relation: Relation, sentences: SentenceIndex): Standing =>
  weighWitnesses(findWitnesses(relation, sentences));

/** Whether a relation is dated after the latest article that backs it. */
export function isExpected({ date }: Relation, { witnesses }: Standing): boolean {
  const latest = witnesses
    .flatMap(({ place }) => place.article.published ?? [])
    .toSorted((a, b) => Date.parse(a) - Date.parse(b))
    .at(-1);
  return date !== undefined && latest !== undefined && isAfter(date, latest);
}
