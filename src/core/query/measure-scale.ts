/** From values to what the picture shows of them: sizes, and steps of colour. */
import type { MeasureId, MeasureValues } from "./measures.ts";
import { measureOf } from "./measures.ts";

/** How many steps of colour a number is told in: what an eye can name again. */
export const stepCount = 5;
/** How many groups have a colour of their own; smaller ones share one. */
export const toneCount = 7;

/** How many members each group has, by its number. */
export function groupSizes(values: MeasureValues): number[] {
  const sizes: number[] = [];
  for (const group of values) sizes[group] = (sizes[group] ?? 0) + 1;
  return sizes;
}

/** What size tells: the number itself, of a group how many it has. */
export function sizeValues(id: MeasureId, values: MeasureValues): MeasureValues {
  if (measureOf(id)?.kind !== "group") return values;
  const sizes = groupSizes(values);
  return values.map((group) => sizes[group] ?? 0);
}

export interface Range {
  readonly least: number;
  readonly most: number;
}

/** From 0 to 0 where there is nothing; no measure is negative. */
export function rangeOf(values: MeasureValues): Range {
  let [least, most] = [Number.POSITIVE_INFINITY, 0];
  for (const value of values) {
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  return { least: Math.min(least, most), most };
}

/** The least and the greatest radius that size tells with, in layout units. */
const radii = { least: 8, most: 25 } as const;

/** The radius for a value: the area grows as the value does, from a least one for 0. */
export function radiusFor(value: number, { most }: Range): number {
  const share = most > 0 ? Math.min(1, Math.max(0, value / most)) : 0;
  const { least, most: greatest } = radii;
  return Math.round(100 * Math.sqrt(least ** 2 + (greatest ** 2 - least ** 2) * share)) / 100;
}

/**
 * Where one step of colour ends and the next begins, from the least to the greatest value: even steps of the square
 * root, since a few entities have most of what is measured.
 */
export function stepBounds({ least, most }: Range): number[] {
  return Array.from({ length: stepCount + 1 }, (_, k) => least + (most - least) * (k / stepCount) ** 2);
}

/** The step of a value, from 0; the middle one where all are alike. */
export function stepFor(value: number, { least, most }: Range): number {
  if (most <= least) return Math.floor(stepCount / 2);
  const share = Math.sqrt(Math.max(0, value - least) / (most - least));
  return Math.min(stepCount - 1, Math.floor(share * stepCount));
}

/** The slot of a group's colour: its number while there are colours, then, or alone, the one for the rest. */
export function groupTone(group: number, size: number): number {
  return size > 1 && group < toneCount ? group : toneCount;
}
