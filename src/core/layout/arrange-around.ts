import type { ComponentOptions } from "./arrange-component.ts";
import { findBest } from "./find-best.ts";
import { type Frame, frameFor } from "./frame.ts";
import { boxOf, coverBoxes } from "./geometry.ts";
import { type IndexedGraph, type LayoutNode, listNeighbours, type Point } from "./layout-graph.ts";
import { createRandom, type Random } from "./random.ts";
import { separateBoxes } from "./separate-boxes.ts";
import type { Coordinates } from "./stress.ts";

/** How far from the middle of its neighbours a node begins at most, as a share of the frame. */
const SCATTER = 0.15;
/** With more nodes annealing takes too long, and with still more separating does. */
const MOST_TO_ANNEAL = 600;
const MOST_TO_SEPARATE = 2_000;
/** Up to here several tries are worth their time. */
const MOST_TO_REFINE = 150;

/**
 * Lays out the other nodes of a graph around those that stay, all components together. The picture keeps its place:
 * nothing is centred.
 *
 * @param fixed where nodes stay, by index; at least one
 * @param pulse called often with the share done, 0 to 1; may throw to stop.
 */
export function arrangeAround(
  graph: IndexedGraph,
  fixed: ReadonlyMap<number, Point>,
  options: ComponentOptions,
  pulse: (share: number) => void,
): Coordinates {
  const count = graph.nodes.length;
  const held = coverBoxes(Array.from(fixed, ([index, at]) => boxOf({ ...(graph.nodes[index] as LayoutNode), ...at })));
  const middle = { x: (held.left + held.right) / 2, y: (held.top + held.bottom) / 2 };
  const wanted = options.frame ?? frameFor(graph, options);
  const frame = {
    width: Math.max(wanted.width, held.right - held.left),
    height: Math.max(wanted.height, held.bottom - held.top),
  };
  // Frames are about (0, 0): everything is brought there, and back in the end.
  const shifted = new Map(Array.from(fixed, ([index, at]) => [index, { x: at.x - middle.x, y: at.y - middle.y }]));
  const staying = new Set(fixed.keys());
  const start = (random: Random) => placeNearFixed(graph, shifted, frame, random);
  let at: Coordinates;
  if (fixed.size === count || count > MOST_TO_ANNEAL) {
    at = start(createRandom(options.seed));
    if (count <= MOST_TO_SEPARATE) separateBoxes(graph.nodes, at, options.gap, staying);
  } else {
    const tries = count > MOST_TO_REFINE ? 1 : options.tries;
    at = findBest({ graph, frame, fixed: staying, start }, { ...options, tries }, pulse);
  }
  for (let index = 0; index < count; index++) {
    // What is fixed comes back to the last bit.
    const place = fixed.get(index) ?? { x: (at.x[index] as number) + middle.x, y: (at.y[index] as number) + middle.y };
    at.x[index] = place.x;
    at.y[index] = place.y;
  }
  return at;
}

/** Each free node near the middle of its neighbours, from the fixed ones outwards; what they do not reach, anywhere. */
function placeNearFixed(
  graph: IndexedGraph,
  fixed: ReadonlyMap<number, Point>,
  frame: Frame,
  random: Random,
): Coordinates {
  const neighbours = listNeighbours(graph);
  const placed = new Map(fixed);
  const spread = (share: number) => ({
    x: share * frame.width * (random() - 0.5),
    y: share * frame.height * (random() - 0.5),
  });
  const queue = [...fixed.keys()];
  let unseen = 0;
  // A queue that runs dry goes on with the next node that nothing leads to.
  while (placed.size < graph.nodes.length || queue.length > 0) {
    const node = queue.shift();
    if (node === undefined) {
      while (placed.has(unseen)) unseen++;
      placed.set(unseen, spread(1));
      queue.push(unseen);
      continue;
    }
    for (const next of neighbours[node] ?? []) {
      if (placed.has(next)) continue;
      const known = (neighbours[next] ?? []).flatMap((other) => placed.get(other) ?? []);
      const away = spread(2 * SCATTER);
      placed.set(next, {
        x: known.reduce((sum, { x }) => sum + x, 0) / known.length + away.x,
        y: known.reduce((sum, { y }) => sum + y, 0) / known.length + away.y,
      });
      queue.push(next);
    }
  }
  const column = (axis: "x" | "y") => Float64Array.from(graph.nodes, (_, index) => (placed.get(index) as Point)[axis]);
  return { x: column("x"), y: column("y") };
}
