/** Measures that put entities into groups. A group's number tells its rank by size, so that it is the same each time. */
import { UndirectedGraph } from "graphology";
import louvain from "graphology-communities-louvain";
import { connectedComponents } from "graphology-components";
import { createRandom } from "../layout/random.ts";
import type { MeasureColumns } from "./measure-columns.ts";

/** Parallel relations as one edge of their number's weight; self-relations hold nothing together and are left out. */
function weightedGraph({ count, sources, targets }: MeasureColumns): UndirectedGraph {
  const graph = new UndirectedGraph();
  for (let i = 0; i < count; i++) graph.addNode(i);
  for (const [i, source] of sources.entries()) {
    const target = targets[i];
    if (target === undefined || source === target) continue;
    const edge = graph.edge(source, target);
    if (edge === undefined) graph.addEdge(source, target, { weight: 1 });
    else graph.updateEdgeAttribute(edge, "weight", (weight: number) => weight + 1);
  }
  return graph;
}

/** Numbers groups anew: the largest is 0; of two alike the one that is met first. */
function numberBySize(groups: readonly number[]): Float64Array<ArrayBuffer> {
  const sizes = new Map<number, number>();
  for (const group of groups) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  const ranked = [...sizes].toSorted(([, a], [, b]) => b - a);
  const numbers = new Map(ranked.map(([group], i) => [group, i] as const));
  return Float64Array.from(groups, (group) => numbers.get(group) ?? 0);
}

/** The pieces that a graph falls into. */
export function findComponents(columns: MeasureColumns): Float64Array<ArrayBuffer> {
  const groups = Array.from({ length: columns.count }, () => 0);
  for (const [number, members] of connectedComponents(weightedGraph(columns)).entries()) {
    for (const member of members) groups[Number(member)] = number;
  }
  return numberBySize(groups);
}

/**
 * Communities: groups with more relations within than chance would give (Louvain: Blondel, Guillaume, Lambiotte and
 * Lefebvre 2008). The order in which entities are looked at comes from a fixed seed.
 */
export function findCommunities(columns: MeasureColumns): Float64Array<ArrayBuffer> {
  const found = louvain(weightedGraph(columns), { getEdgeWeight: "weight", rng: createRandom(1) });
  return numberBySize(Array.from({ length: columns.count }, (_, i) => found[i] ?? 0));
}
