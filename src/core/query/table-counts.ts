import { findMentions } from "../evidence/find-mentions.ts";
import type { PlacedSentence } from "../evidence/sentence-index.ts";
import type { DatasetIndex } from "../graph/dataset-index.ts";
import type { EntityId } from "../model/dataset.ts";
import { countDirections, measureColumns } from "./measure-columns.ts";
import type { Visible } from "./visible.ts";

/** Visible relations of an entity: all of them, each once; those that run out of it; those that run into it. */
interface Degree {
  readonly all: number;
  readonly out: number;
  readonly in: number;
}

const degrees = new WeakMap<Visible, ReadonlyMap<EntityId, Degree>>();

/** A relation without a direction runs both ways, as does one of an entity to itself. */
export function countDegrees({
  index,
  visible,
}: {
  readonly index: DatasetIndex;
  readonly visible: Visible;
}): ReadonlyMap<EntityId, Degree> {
  const known = degrees.get(visible);
  if (known) return known;
  const directions = countDirections(measureColumns(index, visible));
  const counts = new Map(
    visible.entities.map(({ entity }, i) => {
      const { in: into, out, both } = directions[i] ?? { in: 0, out: 0, both: 0 };
      return [entity.id, { all: into + out + both, out: out + both, in: into + both }] as const;
    }),
  );
  degrees.set(visible, counts);
  return counts;
}

const places = new WeakMap<DatasetIndex, ReadonlyMap<EntityId, readonly PlacedSentence[]>>();

/**
 * The sentences that mention each entity, in reading order; navigation lines are passed over. Worked out once for each
 * dataset, in one pass over its sentences.
 */
export function findPlaces(index: DatasetIndex): ReadonlyMap<EntityId, readonly PlacedSentence[]> {
  const known = places.get(index);
  if (known) return known;
  const found = new Map<EntityId, PlacedSentence[]>();
  for (const { list } of index.sentences.values()) {
    for (const place of list) {
      if (place.kind === "boilerplate") continue;
      for (const id of new Set(findMentions(place.sentence, index.aliases).map(({ entity }) => entity))) {
        const own = found.get(id);
        if (own) own.push(place);
        else found.set(id, [place]);
      }
    }
  }
  places.set(index, found);
  return found;
}
