/**
 * A graph that is too large to be drawn with all its signs at once: everything as dots and hairlines, over which the
 * renderer draws a working set in full. Columns instead of records, because there may be a hundred thousand of each.
 */
import type { DatasetIndex } from "../graph/dataset-index.ts";
import type { Visible } from "../query/visible.ts";
import type { Tint } from "./measure-looks.ts";
import type { ToneScale } from "./palette.ts";
import type { Positions } from "./positions.ts";
import { hueOfType, toneOf } from "./type-slots.ts";

/** Numbers a point and a line in the columns. */
export const pointStride = 3;
export const lineStride = 5;

/** How strongly it is drawn, as the ground of what is drawn in full. */
export const backdropOpacity = 0.55;

/**
 * With what it is drawn, in layout units: lines and dots that stay as fine as the picture.
 *
 * @param detail px of the picture a layout unit
 */
export const backdropStrokes = (detail: number) => ({
  hairline: 0.7 / detail,
  lineOpacity: 0.5,
  radius: Math.max(5, 1.6 / detail),
});

export interface Backdrop {
  /** The key of each point. */
  readonly keys: readonly string[];
  /** What the tones of points tell. */
  readonly scale: ToneScale;
  /** x, y, tone of each point; positions in layout units. */
  readonly points: Float32Array;
  /** x and y of both ends, and hue, of each line. */
  readonly lines: Float32Array;
}

/** @param tint what colour tells instead of types */
export function buildBackdrop(
  index: DatasetIndex,
  { entities, relations }: Visible,
  positions: Positions,
  tint: Tint | null,
): Backdrop {
  const keys: string[] = [];
  const points = new Float32Array(entities.length * pointStride);
  for (const { key, entity } of entities) {
    const at = positions.get(entity.id);
    if (!at) continue;
    const tone = tint ? tint.slots.get(key) : toneOf(index.types, entity.type);
    points.set([at.x, at.y, tone ?? 0], keys.length * pointStride);
    keys.push(key);
  }
  const lines = new Float32Array(relations.length * lineStride);
  let drawn = 0;
  for (const { relation } of relations) {
    const from = positions.get(relation.source);
    const to = positions.get(relation.target);
    if (!from || !to) continue;
    const hue = hueOfType(index.types, relation.type);
    lines.set([from.x, from.y, to.x, to.y, hue], drawn++ * lineStride);
  }
  return {
    keys,
    scale: tint?.scale ?? "type",
    points: points.subarray(0, keys.length * pointStride),
    lines: lines.subarray(0, drawn * lineStride),
  };
}

/** @returns the key of the point nearest to a place, if it is within reach; all in layout units */
export function nearestPoint({ keys, points }: Backdrop, x: number, y: number, reach: number): string | null {
  let nearest: string | null = null;
  let least = reach * reach;
  for (const [i, key] of keys.entries()) {
    const dx = (points[i * pointStride] ?? 0) - x;
    const dy = (points[i * pointStride + 1] ?? 0) - y;
    const distance = dx * dx + dy * dy;
    if (distance <= least) [nearest, least] = [key, distance];
  }
  return nearest;
}
