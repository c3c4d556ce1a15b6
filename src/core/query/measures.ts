/**
 * The catalogue of measures: what can be asked about the place of entities in what is visible. One descriptor each;
 * their names, meanings and sources in words are `measure.<id>.…` of the messages.
 */
import { DirectedGraph } from "graphology";
import pagerank from "graphology-metrics/centrality/pagerank.js";
import type { Sliced } from "../model/sliced.ts";
import { findCommunities, findComponents } from "./group-measures.ts";
import type { MeasureColumns } from "./measure-columns.ts";
import { measureBetweenness, measureCloseness } from "./path-measures.ts";

/** A value for each entity, in the order of the columns: a number, or the number of its group. */
export type MeasureValues = Float64Array<ArrayBuffer>;

interface Measure {
  readonly id: string;
  readonly kind: "number" | "group";
  /** How a number is best said: a count, a share of 1, or a figure from 0 to 1. */
  readonly unit: "count" | "share" | "figure";
  /** At once where it is quick whatever the size, else in slices. */
  readonly compute: (columns: MeasureColumns) => MeasureValues | Sliced<MeasureValues>;
}

/** Every relation counts, also each of several between the same two; a self-relation once. */
function measureDegree({ count, sources, targets }: MeasureColumns): MeasureValues {
  const values = new Float64Array(count);
  for (const [i, source] of sources.entries()) {
    const target = targets[i] as number;
    (values[source] as number)++;
    if (target !== source) (values[target] as number)++;
  }
  return values;
}

/** The share of steps that a walker is followed along relations rather than set down anywhere; Page et al.'s own. */
const damping = 0.85;

/**
 * PageRank (Page, Brin, Motwani and Winograd 1999): relations between the same two weigh together, one without a
 * direction leads both ways, self-relations are left out.
 */
function measurePageRank({ count, sources, targets, isMutual }: MeasureColumns): MeasureValues {
  if (count === 0) return new Float64Array();
  const graph = new DirectedGraph();
  for (let i = 0; i < count; i++) graph.addNode(i);
  const lead = (source: number, target: number): void => {
    const edge = graph.edge(source, target);
    if (edge === undefined) graph.addEdge(source, target, { weight: 1 });
    else graph.updateEdgeAttribute(edge, "weight", (weight: number) => weight + 1);
  };
  for (const [i, source] of sources.entries()) {
    const target = targets[i] as number;
    if (source === target) continue;
    lead(source, target);
    if (isMutual[i]) lead(target, source);
  }
  // The tolerance is for each entity; the error shrinks by the damping each time, so that it ends long before.
  const options = { getEdgeWeight: "weight", alpha: damping, tolerance: 1e-12, maxIterations: 1000 } as const;
  const found = pagerank(graph, options);
  return Float64Array.from({ length: count }, (_, i) => found[i] ?? 0);
}

/** Rounds away what the order of adding has left, so that equals are equal. */
const significantDigits = 10;
const settle = (values: MeasureValues): MeasureValues =>
  values.map((value) => Number(value.toPrecision(significantDigits)));

export const measures = [
  { id: "degree", kind: "number", unit: "count", compute: measureDegree },
  { id: "betweenness", kind: "number", unit: "share", compute: measureBetweenness },
  { id: "closeness", kind: "number", unit: "figure", compute: measureCloseness },
  { id: "pagerank", kind: "number", unit: "share", compute: measurePageRank },
  { id: "communities", kind: "group", unit: "count", compute: findCommunities },
  { id: "components", kind: "group", unit: "count", compute: findComponents },
] as const satisfies readonly Measure[];

export type MeasureId = (typeof measures)[number]["id"];

const byId: ReadonlyMap<string, (typeof measures)[number]> = new Map(measures.map((measure) => [measure.id, measure]));

/** @returns `undefined` for a measure that this version does not know */
export const measureOf = (id: string | undefined): (typeof measures)[number] | undefined => byId.get(id ?? "");

/** Works out a measure in slices; yields from 0 to 1. */
export function* takeMeasure(id: MeasureId, columns: MeasureColumns): Sliced<MeasureValues> {
  const measure = measureOf(id);
  if (!measure) throw new Error(`no measure ${id}`);
  const work = measure.compute(columns);
  return settle(work instanceof Float64Array ? work : yield* work);
}
