import { Energy } from "./energy.ts";
import type { Frame } from "./frame.ts";
import { indexGraph, type LayoutEdge, type LayoutNode, type Point } from "./layout-graph.ts";
import { type Picture, polish } from "./polish.ts";
import { createRandom } from "./random.ts";
import { separateBoxes } from "./separate-boxes.ts";

/** A part of a graph that is also shown alone, with its nodes where they are in the whole. */
export interface PartOfGraph {
  readonly nodes: readonly LayoutNode[];
  readonly edges: readonly LayoutEdge[];
  readonly frame: Frame;
}

/**
 * Improves a layout of a whole graph together with that of a part: where a node is good for both pictures, it goes.
 * Takes minutes; for a script.
 *
 * @param whole its first nodes are those of the part, in the same order
 * @param start places by key, for every node; about (0, 0)
 */
export function polishPictures(
  whole: PartOfGraph,
  part: PartOfGraph,
  start: ReadonlyMap<string, Point>,
  { gap, moves, startTemperature, seed }: { gap: number; moves: number; startTemperature: number; seed: number },
): Map<string, Point> {
  const graph = indexGraph(whole.nodes, whole.edges);
  const column = (axis: "x" | "y") => Float64Array.from(whole.nodes, ({ key }) => start.get(key)?.[axis] ?? 0);
  const energy = new Energy(graph, { x: column("x"), y: column("y") }, gap, whole.frame);
  const pictures: Picture[] = [
    { graph, frame: whole.frame, share: WHOLE_SHARE },
    { graph: indexGraph(part.nodes, part.edges), frame: part.frame, members: part.nodes.map((_, index) => index) },
  ];
  polish(energy, pictures, { moves, startTemperature, repairs: 0.5 }, createRandom(seed));
  separateBoxes(whole.nodes, energy, gap);
  return new Map(
    whole.nodes.map(({ key }, index) => [key, { x: energy.x[index] as number, y: energy.y[index] as number }]),
  );
}

/** How much a crossing counts that is seen in the whole only. */
const WHOLE_SHARE = 0.25;
