/**
 * What makes a relation less than certain, so that what rests on it does so too. One word for each relation, the
 * gravest: a chain is as weak as its weakest link.
 */
import type { DatasetIndex, IndexedRelation } from "../graph/dataset-index.ts";
import type { Evidence } from "../model/dataset.ts";

/**
 * From the least to the gravest: probable; told by unnamed sources alone; affirmed by some and denied by others; a
 * speculation; without a sentence that says it; denied.
 */
const weaknesses = ["probable", "unnamed", "contested", "possible", "unwitnessed", "negated"] as const;

export type Weakness = (typeof weaknesses)[number];

/** How grave it is: 0 for none, then the more the graver. */
export const gravityOf = (weakness: Weakness | null): number =>
  weakness === null ? 0 : weaknesses.indexOf(weakness) + 1;

/** Whether the nearest speaker is not told, or told without a name. */
export const isUnnamed = ({ entities }: DatasetIndex, { attribution }: Evidence): boolean =>
  attribution !== undefined && (entities.get(attribution[0] ?? "")?.entity.anonymous ?? attribution.length === 0);

/** @returns `null` for what is certain, affirmed, and told by the article or by somebody with a name */
export function weaknessOf(index: DatasetIndex, { relation, standing }: IndexedRelation): Weakness | null {
  if (standing.count === 0) return "unwitnessed";
  if (standing.isContested) return standing.factuality === "possible" ? "possible" : "contested";
  if (standing.isNegated) return "negated";
  if (standing.factuality === "possible") return "possible";
  if (relation.evidence.every((evidence) => isUnnamed(index, evidence))) return "unnamed";
  return standing.factuality === "probable" ? "probable" : null;
}
