/** Which slot of the palette a type has: its place in the vocabulary. */
import type { Types } from "../model/vocabulary.ts";

interface Slots {
  /** By entity type. */
  readonly tones: ReadonlyMap<string, number>;
  /** By family of relations. */
  readonly hues: ReadonlyMap<string, number>;
}

const bySlot = (ids: Iterable<string>): ReadonlyMap<string, number> =>
  new Map(Array.from(ids, (id, slot) => [id, slot] as const));

const known = new WeakMap<Types, Slots>();

function slotsOf(types: Types): Slots {
  let slots = known.get(types);
  if (!slots) {
    slots = { tones: bySlot(types.entityTypes.keys()), hues: bySlot(types.families.keys()) };
    known.set(types, slots);
  }
  return slots;
}

/** The slot of an entity type; the first one for a type that there is not, here and below. */
export const toneOf = (types: Types, entityType: string): number => slotsOf(types).tones.get(entityType) ?? 0;

export const hueOfFamily = (types: Types, family: string): number => slotsOf(types).hues.get(family) ?? 0;

export const hueOfType = (types: Types, relationType: string): number =>
  hueOfFamily(types, types.relationTypes.get(relationType)?.family ?? "");
