/** What of measures the picture shows: the size and the colour of entities, by their keys. */
import { groupSizes, groupTone, radiusFor, rangeOf, sizeValues, stepFor } from "../query/measure-scale.ts";
import { type MeasureId, measureOf, type MeasureValues } from "../query/measures.ts";
import type { Visible } from "../query/visible.ts";
import type { ToneScale } from "./palette.ts";

type Entities = Visible["entities"];

/** In layout units. */
export function measuredRadii(entities: Entities, id: MeasureId, values: MeasureValues): ReadonlyMap<string, number> {
  const sizes = sizeValues(id, values);
  const range = rangeOf(sizes);
  return new Map(entities.map(({ key }, i) => [key, radiusFor(sizes[i] ?? 0, range)] as const));
}

/** What colour tells of entities, by their keys, in place of their types. */
export interface Tint {
  readonly scale: ToneScale;
  /** Slots of the scale's tones. */
  readonly slots: ReadonlyMap<string, number>;
}

/** A colour for each of the larger groups; numbers in steps. `values` stand in the order of `entities`. */
export function measuredTint(entities: Entities, id: MeasureId, values: MeasureValues): Tint {
  const isGroup = measureOf(id)?.kind === "group";
  const sizes = isGroup ? groupSizes(values) : [];
  const range = rangeOf(values);
  const slot = (value: number): number => (isGroup ? groupTone(value, sizes[value] ?? 0) : stepFor(value, range));
  return {
    scale: isGroup ? "group" : "step",
    slots: new Map(entities.map(({ key }, i) => [key, slot(values[i] ?? 0)] as const)),
  };
}
