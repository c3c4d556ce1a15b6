import type { Energy } from "./energy.ts";
import type { IndexedGraph, LayoutNode, PlacedNode } from "./layout-graph.ts";
import { measureLayout } from "./measure-layout.ts";
import type { Random } from "./random.ts";
import { routeEdges } from "./route-edges.ts";
import type { Coordinates } from "./stress.ts";
import { WEIGHTS, type Weights } from "./weights.ts";

/** What the energy knows about besides the faults that are counted on the drawn curves. */
const SOFT: Weights = { ...WEIGHTS, crossing: 0, edgeOnNode: 0 };
const EDGE_ON_NODE = 20;
const CROSSING = 1.6;
/** For every unit of a control point's distance. Fans have theirs anyway, which is the same for all layouts. */
const BEND = 1 / 120;

/** For every unit by which the picture is wider or higher, curves included, and once more beyond the frame. */
const SIZE = 1 / 60;
const OUTSIDE = 0.15;

/** The cost of what a viewer sees: faults of the routed curves, and the soft terms of the energy. */
export function costAsDrawn(energy: Energy, graph: IndexedGraph): { cost: number; faulty: number[] } {
  const at: Coordinates = energy;
  const nodes = graph.nodes.map(
    (node, index): PlacedNode => ({ ...node, x: at.x[index] as number, y: at.y[index] as number }),
  );
  const edges = graph.bundles.flatMap((bundle) => bundle.edges);
  const routes = routeEdges(nodes, edges);
  const { edgesOnNodes, crossings, width, height } = measureLayout(nodes, edges, routes);
  let bends = 0;
  for (const route of routes.values()) if (route.kind === "bend") bends += Math.abs(route.distance);
  const outside = Math.max(0, width - energy.frame.width) + Math.max(0, height - energy.frame.height);
  const faults = EDGE_ON_NODE * edgesOnNodes.length + CROSSING * crossings;
  return {
    cost: faults + BEND * bends + SIZE * (width + height) + OUTSIDE * outside + energy.total(SOFT),
    faulty: faultyNodes(energy, graph, edgesOnNodes),
  };
}

/** Indices of the movable nodes that are run over, and of the movable ends of the edges that do it. */
function faultyNodes(
  { movable }: Energy,
  graph: IndexedGraph,
  faults: readonly (readonly [edge: string, node: string])[],
): number[] {
  if (faults.length === 0) return [];
  const edgeKeys = new Set(faults.map(([edge]) => edge));
  const nodeKeys = new Set(faults.map(([, node]) => node));
  for (const { edges } of graph.bundles) {
    for (const edge of edges) if (edgeKeys.has(edge.key)) nodeKeys.add(edge.source).add(edge.target);
  }
  return [...movable].filter((index) => nodeKeys.has((graph.nodes[index] as LayoutNode).key));
}

/** As in `anneal`, but cooler: what is there is good already. */
const START_TEMPERATURE = 0.4;
const END_TEMPERATURE = 0.01;
/** Share of the moves that go to nodes with faults, while there are any. */
const REPAIRS = 0.6;
const LONGEST_MOVE = 160;
/** A move that raises the energy by more is not drawn: bends may undo some of that, not all. */
const WORTH_DRAWING = 5;
const MOST_MOVES_PER_PICTURE = 40;

/**
 * Anneals once more, on the picture as drawn: slow and exact, for the last touch.
 *
 * @param evaluations how many pictures are drawn and measured.
 * @returns the cost reached.
 */
export function polish(
  energy: Energy,
  graph: IndexedGraph,
  evaluations: number,
  random: Random,
  pulse: () => void,
): number {
  const { movable } = energy;
  let { cost, faulty } = costAsDrawn(energy, graph);
  if (movable.length === 0) return cost;
  const cooling = Math.log(END_TEMPERATURE / START_TEMPERATURE) / evaluations;
  let drawn = 0;
  // Most moves are turned down by the energy, which is cheap; were it all of them, the count would never end.
  for (let move = 0; drawn < evaluations && move < MOST_MOVES_PER_PICTURE * evaluations; move++) {
    const isRepair = faulty.length > 0 && random() < REPAIRS;
    const node = isRepair
      ? (faulty[Math.floor(random() * faulty.length)] as number)
      : (movable[Math.floor(random() * movable.length)] as number);
    const x = energy.x[node] as number;
    const y = energy.y[node] as number;
    const limit = energy.current(node) + WORTH_DRAWING;
    const reach = LONGEST_MOVE * random() ** 2;
    const angle = 2 * Math.PI * random();
    energy.place(node, x + reach * Math.cos(angle), y + reach * Math.sin(angle));
    if (energy.ofNode(node, limit) <= limit) {
      if (++drawn % 16 === 0) pulse();
      const tried = costAsDrawn(energy, graph);
      const allowance = -START_TEMPERATURE * Math.exp(cooling * drawn) * Math.log(1 - random());
      if (tried.cost <= cost + allowance) {
        ({ cost, faulty } = tried);
        energy.moved();
        continue;
      }
    }
    energy.place(node, x, y);
  }
  return cost;
}
