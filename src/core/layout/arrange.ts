import { arrangeAround } from "./arrange-around.ts";
import { arrangeComponent } from "./arrange-component.ts";
import { arrangeLarge } from "./arrange-large.ts";
import type { Frame } from "./frame.ts";
import { boxOf, coverBoxes } from "./geometry.ts";
import {
  indexGraph,
  type LayoutEdge,
  type LayoutNode,
  type PlacedNode,
  type Point,
  splitComponents,
} from "./layout-graph.ts";
import { packComponents } from "./pack-components.ts";
import { separateBoxes } from "./separate-boxes.ts";
import type { Coordinates } from "./stress.ts";

export interface ArrangeOptions {
  /** Width by height of the place to fill. */
  readonly aspect: number;
  /** The same seed gives the same picture. */
  readonly seed: number;
  /** 1 answers at once; 3 take seconds and look much better; more are for a script. */
  readonly tries: number;
  /** The size that every component should have, in layout units; what its boxes and edges need when left out. */
  readonly frame?: Frame;
  /** The least distance between two boxes, in layout units. */
  readonly gap: number;
  /** Nodes that stay exactly where they are, by key; the others go around them. Keys of no node do not matter. */
  readonly fixed?: ReadonlyMap<string, Point>;
  /** An `AbortSignal` will do. Looked at between moves, so somebody else has to be able to set it: `progress`, or a worker's shared memory. */
  readonly signal?: { readonly aborted: boolean };
  /** Called now and then with the share done, 0 to 1. */
  readonly progress?: (done: number) => void;
}

/** Thrown by `arrange` when its signal was set; named as the platform names it. */
export class ArrangeAborted extends Error {
  override readonly name = "AbortError";
}

/** Up to here every crossing is worth thinking about. */
const MOST_TO_REFINE = 150;

/**
 * Finds a place for every node; the whole is centred about (0, 0), unless some nodes are fixed.
 *
 * Up to 150 nodes the components are laid out one by one, for few crossings and free labels, and packed; above,
 * ForceAtlas2 has to do. No two boxes are nearer than the gap, up to 2,000 nodes; but where two fixed ones are,
 * they stay. Around fixed nodes up to 600 are annealed, if only shortly.
 *
 * @returns places by key; of two nodes with one key the later counts.
 * @throws ArrangeAborted
 */
export function arrange(
  nodes: readonly LayoutNode[],
  edges: readonly LayoutEdge[],
  options: ArrangeOptions,
): Map<string, Point> {
  const pulse = (done: number) => {
    if (options.signal?.aborted) throw new ArrangeAborted("The layout was cancelled.");
    options.progress?.(done);
  };
  pulse(0);
  const graph = indexGraph(nodes, edges);
  const fixed = new Map(
    nodes.flatMap(({ key }, index) => {
      const at = options.fixed?.get(key);
      return at ? [[index, at] as const] : [];
    }),
  );
  if (fixed.size > 0) {
    const at = arrangeAround(graph, fixed, options, pulse);
    pulse(1);
    return new Map(placeNodes(nodes, at).map(({ key, x, y }) => [key, { x, y }]));
  }
  if (nodes.length > MOST_TO_REFINE) {
    const at = arrangeLarge(graph, options, pulse);
    pulse(1);
    return centredByKey(nodes, at);
  }
  let finished = 0;
  const parts = splitComponents(graph).map((component) => {
    const share = component.nodes.length / nodes.length;
    const at = arrangeComponent(component, options, (done) => pulse(finished + done * share));
    finished += share;
    return { graph: component, at };
  });
  if (parts.length > 1) packComponents(parts, options.gap, options.aspect);
  const ordered = parts.flatMap((part) => part.graph.nodes);
  const at = {
    x: Float64Array.from(parts.flatMap((part) => [...part.at.x])),
    y: Float64Array.from(parts.flatMap((part) => [...part.at.y])),
  };
  // The parts come apart already; this is the promise kept against rounding.
  separateBoxes(ordered, at, options.gap);
  pulse(1);
  return centredByKey(ordered, at);
}

function placeNodes(nodes: readonly LayoutNode[], at: Coordinates): PlacedNode[] {
  return nodes.map((node, index) => ({ ...node, x: at.x[index] as number, y: at.y[index] as number }));
}

function centredByKey(nodes: readonly LayoutNode[], at: Coordinates): Map<string, Point> {
  const places = placeNodes(nodes, at);
  const { left, top, right, bottom } = coverBoxes(places.map((place) => boxOf(place)));
  return new Map(places.map(({ key, x, y }) => [key, { x: x - (left + right) / 2, y: y - (top + bottom) / 2 }]));
}
