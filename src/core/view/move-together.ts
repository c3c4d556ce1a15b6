import type { LayoutNode, Point } from "../layout/layout-graph.ts";
import { separateBoxes } from "../layout/separate-boxes.ts";
import type { DatasetIndex, IndexedEntity } from "../graph/dataset-index.ts";
import { entityBox } from "./build-scene.ts";
import type { Positions } from "./positions.ts";

/** The least distance of two boxes, in layout units: the words of a relation go between. */
const gap = 40;

/**
 * Moves entities nearer to one another, their signs and labels staying as they are, so that few of many have room in a
 * small picture. Each keeps its place beside the others, as far as none comes to lie on another.
 *
 * @param share of their distances that is left, across and down
 */
export function moveTogether(
  index: DatasetIndex,
  entities: readonly IndexedEntity[],
  positions: Positions,
  share: Point,
): Positions {
  const placed = entities.flatMap((indexed) => {
    const at = positions.get(indexed.entity.id);
    return at ? [{ id: indexed.entity.id, at, box: entityBox(index, indexed) }] : [];
  });
  const boxes: readonly LayoutNode[] = placed.map(({ box }) => box);
  const x = Float64Array.from(placed, ({ at }) => at.x * share.x);
  const y = Float64Array.from(placed, ({ at }) => at.y * share.y);
  separateBoxes(boxes, { x, y }, gap);
  return new Map([...positions, ...placed.map(({ id }, at) => [id, { x: x[at] ?? 0, y: y[at] ?? 0 }] as const)]);
}
