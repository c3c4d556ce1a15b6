import type { Point } from "../layout/layout-graph.ts";
import type { EntityId, View } from "../model/dataset.ts";

/** Where everything is: by entity, in layout units. */
export type Positions = ReadonlyMap<EntityId, Point>;

/**
 * By how much the whole picture is drawn larger than the opening one, its signs and labels staying as they are: there is
 * more to find room for, and everything keeps its place beside everything else.
 */
export const wholeSpread = 1.6;

/** Positions on the sheet that is drawn: spread where a picture has more than its opening. */
export function spreadPositions(positions: Positions, spread: number): Positions {
  if (spread === 1) return positions;
  return new Map(Array.from(positions, ([id, { x, y }]) => [id, { x: x * spread, y: y * spread }] as const));
}

/** The spread of a view. @param hasDetail whether there is more than the opening picture */
export function spreadOf({ tier }: Pick<View, "tier">, hasDetail: boolean): number {
  return tier === "all" && hasDetail ? wholeSpread : 1;
}
