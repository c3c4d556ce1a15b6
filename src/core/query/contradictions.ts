/** Where what is said does not go together: of the same ends and type, some affirm and some deny. */
import { type Witness, weighedWitnesses } from "../evidence/standing.ts";
import type { DatasetIndex, IndexedRelation } from "../graph/dataset-index.ts";
import type { Claim } from "./voices.ts";

/** One who takes a side. */
export interface Side {
  readonly related: IndexedRelation;
  readonly witness: Witness;
}

export interface Contradiction {
  readonly key: string;
  readonly affirming: readonly Side[];
  readonly denying: readonly Side[];
  /** The two sides are told in words or dates of their own, and may not speak of quite the same thing. */
  readonly isLoose: boolean;
}

/** The same for relations of the same ends and type; of an undirected type whichever end comes first. */
function subjectOf({ types }: DatasetIndex, { relation }: IndexedRelation): string {
  const { type, source, target } = relation;
  const isSwapped = types.relationTypes.get(type)?.directed === false && target < source;
  return JSON.stringify(isSwapped ? [type, target, source] : [type, source, target]);
}

/** Groups relations or claims that are about the same thing. */
function bySubject<Item extends IndexedRelation>(index: DatasetIndex, items: Iterable<Item>): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = subjectOf(index, item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

const sidesOf = (items: readonly IndexedRelation[]): Side[] =>
  items.flatMap((related) => weighedWitnesses(related.standing).map((witness) => ({ related, witness })));

const isDenial = ({ witness }: Side): boolean => witness.evidence.negated === true;

const isMixed = (items: readonly IndexedRelation[]): boolean => new Set(sidesOf(items).map(isDenial)).size === 2;

/** Finds what is both affirmed and denied, within one relation or between several of the same ends and type. */
export function findContradictions(index: DatasetIndex, among: Iterable<IndexedRelation>): Contradiction[] {
  return Array.from(bySubject(index, among)).flatMap(([key, relations]) => {
    const sides = sidesOf(relations);
    const [affirming, denying] = [sides.filter((side) => !isDenial(side)), sides.filter(isDenial)];
    if (affirming.length === 0 || denying.length === 0) return [];
    const tellings = ({ related: { relation } }: Side) =>
      JSON.stringify([relation.label ?? null, relation.role ?? null, relation.date ?? null]);
    const isLoose = !affirming.some((side) => denying.some((other) => tellings(side) === tellings(other)));
    return [{ key, affirming, denying, isLoose }];
  });
}

/** What two voices say of one thing. */
export interface Shared {
  readonly key: string;
  readonly first: readonly Claim[];
  readonly second: readonly Claim[];
  /** `unequal`: both affirm, or both deny, but not equally surely. */
  readonly verdict: "agree" | "unequal" | "contradict";
}

export interface Comparison {
  readonly onlyFirst: readonly Claim[];
  readonly onlySecond: readonly Claim[];
  readonly both: readonly Shared[];
}

/**
 * Sets two voices side by side. They speak of the same thing where they speak of the same relation; also of two
 * relations of the same ends and type, if they contradict each other there.
 */
export function compareVoices(index: DatasetIndex, first: readonly Claim[], second: readonly Claim[]): Comparison {
  const others = bySubject(index, second);
  const both = Array.from(bySubject(index, first)).flatMap(([key, mine]): Shared[] => {
    const theirs = others.get(key) ?? [];
    if (theirs.length === 0) return [];
    if (isMixed([...mine, ...theirs])) return [{ key, first: mine, second: theirs, verdict: "contradict" }];
    return mine.flatMap((claim) => {
      const same = theirs.find((other) => other.key === claim.key);
      if (!same) return [];
      const isEqual = claim.standing.factuality === same.standing.factuality;
      return [{ key: claim.key, first: [claim], second: [same], verdict: isEqual ? "agree" : "unequal" }];
    });
  });
  const rest = (claims: readonly Claim[], side: "first" | "second") => {
    const shared = new Set(both.flatMap((item) => item[side]));
    return claims.filter((claim) => !shared.has(claim));
  };
  return { onlyFirst: rest(first, "first"), onlySecond: rest(second, "second"), both };
}
