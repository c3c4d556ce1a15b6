/** How each measure is worked out: apart from the catalogue, since a page that shows none need not have it. */
import { DirectedGraph } from "graphology";
import pagerank from "graphology-metrics/centrality/pagerank.js";
import type { Sliced } from "../model/sliced.ts";
import { findCommunities, findComponents } from "./group-measures.ts";
import type { MeasureColumns } from "./measure-columns.ts";
import type { MeasureId, MeasureValues } from "./measures.ts";
import { measureBetweenness, measureCloseness } from "./path-measures.ts";

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

/** At once where it is quick whatever the size, else in slices. */
type Compute = (columns: MeasureColumns) => MeasureValues | Sliced<MeasureValues>;

const computes: Readonly<Record<MeasureId, Compute>> = {
  degree: measureDegree,
  betweenness: measureBetweenness,
  closeness: measureCloseness,
  pagerank: measurePageRank,
  communities: findCommunities,
  components: findComponents,
};

/** Works out a measure in slices; yields from 0 to 1. */
export function* takeMeasure(id: MeasureId, columns: MeasureColumns): Sliced<MeasureValues> {
  const work = computes[id](columns);
  return settle(work instanceof Float64Array ? work : yield* work);
}
