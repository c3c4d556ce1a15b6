/**
 * Who speaks, and what each of them says. A voice is a value of the facet of speakers: everyone in a chain of speakers
 * is one, the article where it speaks itself, and all whom nobody names together.
 */
import { strongestFirst, weighWitnesses, type Witness } from "../evidence/standing.ts";
import type { DatasetIndex, IndexedRelation } from "../graph/dataset-index.ts";
import type { EntityId, Evidence, Factuality } from "../model/dataset.ts";
import { articleValue, speakersOf, speakerValue } from "./facets.ts";
import { readingOrder } from "./reading-order.ts";

/**
 * A relation as one voice says it: its standing weighs the evidence of that voice alone, and is attributed where the
 * voice only passes on what others say.
 */
export type Claim = IndexedRelation;

/** When and where a voice spoke. */
interface Occasion {
  readonly stated: string | undefined;
  readonly setting: EntityId | undefined;
}

/** One who speaks: an entity, the article itself, or somebody whom nobody names. */
export interface Voice {
  /** Its value in the facet of speakers. */
  readonly value: string;
  /** `null` for the article and for whom nobody names. */
  readonly entity: EntityId | null;
  readonly naming: "article" | "named" | "unnamed";
  /** One for each relation that it speaks of, in the order of the article. */
  readonly claims: readonly Claim[];
  /** Of what it says itself rather than passes on; those that the text does not tell are absent. */
  readonly occasions: readonly Occasion[];
}

const isByArticle = ({ attribution }: Evidence): boolean => attribution === undefined;

/** Whether a voice makes a claim itself, rather than passing on what another says. */
export function isNearest(value: string, evidence: Evidence): boolean {
  const [nearest] = evidence.attribution ?? [];
  return isByArticle(evidence) || nearest === undefined || speakerValue(nearest) === value;
}

function occasionsOf(value: string, claims: readonly Claim[]): Occasion[] {
  if (value === articleValue) return [];
  const found = new Map<string, Occasion>();
  for (const { evidence } of claims.flatMap(({ standing }) => standing.witnesses)) {
    const { stated, setting } = evidence;
    if (isNearest(value, evidence) && (stated !== undefined || setting !== undefined))
      found.set(JSON.stringify([stated, setting]), { stated, setting });
  }
  return [...found.values()];
}

/** Groups the evidence of one relation by who gives it. */
function bySpeaker({ standing }: IndexedRelation): Map<string, Witness[]> {
  const groups = new Map<string, Witness[]>();
  for (const witness of standing.witnesses) {
    for (const value of new Set(speakersOf(witness.evidence))) {
      const group = groups.get(value);
      if (group) group.push(witness);
      else groups.set(value, [witness]);
    }
  }
  return groups;
}

/** Everyone who speaks in a dataset: the article first, then whoever makes most claims. */
export function listVoices(index: DatasetIndex): readonly Voice[] {
  const claimsOf = new Map<string, Claim[]>();
  for (const related of index.relations.values()) {
    for (const [value, witnesses] of bySpeaker(related)) {
      const isAttributed = !witnesses.some(({ evidence }) => isNearest(value, evidence));
      const claim = { ...related, standing: { ...weighWitnesses(witnesses), isAttributed } };
      const claims = claimsOf.get(value);
      if (claims) claims.push(claim);
      else claimsOf.set(value, [claim]);
    }
  }
  const entityOf = new Map(Array.from(index.entities.keys(), (id) => [speakerValue(id), id] as const));
  const voices = Array.from(claimsOf, ([value, claims]): Voice => {
    const entity = entityOf.get(value) ?? null;
    const isNamed = entity !== null && !index.entities.get(entity)?.entity.anonymous;
    return {
      value,
      entity,
      naming: value === articleValue ? "article" : isNamed ? "named" : "unnamed",
      claims: readingOrder(claims),
      occasions: occasionsOf(value, claims),
    };
  });
  const isLater = ({ value }: Voice) => Number(value !== articleValue);
  return voices.toSorted((a, b) => isLater(a) - isLater(b) || b.claims.length - a.claims.length);
}

/** How many claims are made in one way. */
export interface SurenessCount {
  readonly factuality: Factuality;
  readonly isNegated: boolean;
  readonly count: number;
}

/** How surely claims are made, surest first, what is affirmed before what is denied. The counts sum to the claims. */
export function countSureness(claims: readonly Claim[]): SurenessCount[] {
  return strongestFirst.flatMap((factuality) =>
    [false, true].flatMap((isNegated) => {
      const count = claims.filter(
        ({ standing }) => standing.factuality === factuality && standing.isNegated === isNegated,
      ).length;
      return count === 0 ? [] : [{ factuality, isNegated, count }];
    }),
  );
}

/** What claims say about one entity: those of which it is the beginning. */
export interface Topic {
  readonly entity: EntityId;
  readonly claims: readonly Claim[];
}

/** Groups claims by the entity that they begin with, that of most claims first. */
export function groupByTopic(claims: readonly Claim[]): Topic[] {
  const groups = new Map<EntityId, Claim[]>();
  for (const claim of claims) {
    const group = groups.get(claim.relation.source);
    if (group) group.push(claim);
    else groups.set(claim.relation.source, [claim]);
  }
  return Array.from(groups, ([entity, group]) => ({ entity, claims: group })).toSorted(
    (a, b) => b.claims.length - a.claims.length,
  );
}
