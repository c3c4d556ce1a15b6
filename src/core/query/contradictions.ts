/** Where what is said does not go together: of the same ends and type, some affirm and some deny. */
import { weighedWitnesses, weighWitnesses } from "../evidence/standing.ts";
import type { DatasetIndex, IndexedRelation } from "../graph/dataset-index.ts";
import type { Claim } from "./voices.ts";

/** Two sides on the same ends and type of relation. */
export interface Contradiction {
  readonly key: string;
  /** Relations as those tell them who take one side. */
  readonly affirming: readonly Claim[];
  readonly denying: readonly Claim[];
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

/** The side that some take, of those who decide how relations stand. */
function takeSide(items: readonly IndexedRelation[], isDenial: boolean): Claim[] {
  return items.flatMap((related) => {
    const own = weighedWitnesses(related.standing).filter(({ evidence }) => (evidence.negated ?? false) === isDenial);
    return own.length === 0 ? [] : [{ ...related, standing: weighWitnesses(own) }];
  });
}

const isMixed = (items: readonly IndexedRelation[]): boolean =>
  takeSide(items, true).length > 0 && takeSide(items, false).length > 0;

/** Finds what is both affirmed and denied, within one relation or between several of the same ends and type. */
export function findContradictions(index: DatasetIndex, among: Iterable<IndexedRelation>): Contradiction[] {
  return Array.from(bySubject(index, among)).flatMap(([key, relations]) => {
    const denying = takeSide(relations, true);
    const affirming = denying.length === 0 ? [] : takeSide(relations, false);
    if (affirming.length === 0) return [];
    const telling = ({ relation }: Claim) =>
      JSON.stringify([relation.label ?? null, relation.role ?? null, relation.date ?? null]);
    const isLoose = !affirming.some((claim) => denying.some((other) => telling(claim) === telling(other)));
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

/** What two voices say, each claim once. */
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
