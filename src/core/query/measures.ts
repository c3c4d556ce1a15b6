/**
 * The catalogue of measures: what can be asked about the place of entities in what is visible. One descriptor each, and
 * how it is worked out in `take-measure.ts`; their names, meanings and sources in words are `measure.<id>.…` of the
 * messages.
 */

/** A value for each entity, in the order of the columns: a number, or the number of its group. */
export type MeasureValues = Float64Array<ArrayBuffer>;

interface Measure {
  readonly id: string;
  readonly kind: "number" | "group";
  /** How a number is best said: a count, a share of 1, or a figure from 0 to 1. */
  readonly unit: "count" | "share" | "figure";
}

export const measures = [
  { id: "degree", kind: "number", unit: "count" },
  { id: "betweenness", kind: "number", unit: "share" },
  { id: "closeness", kind: "number", unit: "figure" },
  { id: "pagerank", kind: "number", unit: "share" },
  { id: "communities", kind: "group", unit: "count" },
  { id: "components", kind: "group", unit: "count" },
] as const satisfies readonly Measure[];

export type MeasureId = (typeof measures)[number]["id"];

const byId: ReadonlyMap<string, (typeof measures)[number]> = new Map(measures.map((measure) => [measure.id, measure]));

/** @returns `undefined` for a measure that this version does not know */
export const measureOf = (id: string | undefined): (typeof measures)[number] | undefined => byId.get(id ?? "");
