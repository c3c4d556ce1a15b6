import { findMentions } from "../evidence/find-mentions.ts";
import type { PlacedSentence } from "../evidence/sentence-index.ts";
import type { DatasetIndex } from "../graph/dataset-index.ts";
import type { EntityId } from "../model/dataset.ts";
import type { Visible } from "./visible.ts";

/** Visible relations of an entity: all of them, each once; those that run out of it; those that run into it. */
interface Degree {
  readonly all: number;
  readonly out: number;
  readonly in: number;
}

const degrees = new WeakMap<Visible, ReadonlyMap<EntityId, Degree>>();

/** Relations without a direction run out of both their ends. Entities without a relation are not in it. */
export function countDegrees({
  index,
  visible,
}: {
  readonly index: DatasetIndex;
  readonly visible: Visible;
}): ReadonlyMap<EntityId, Degree> {
  const known = degrees.get(visible);
  if (known) return known;
  const counts = new Map<EntityId, { all: number; out: number; in: number }>();
  const at = (id: EntityId) => {
    let count = counts.get(id);
    if (!count) counts.set(id, (count = { all: 0, out: 0, in: 0 }));
    return count;
  };
  for (const { relation } of visible.relations) {
    const [source, target] = [at(relation.source), at(relation.target)];
    const isDirected = index.types.relationTypes.get(relation.type)?.directed !== false;
    source.all++;
    source.out++;
    if (source !== target) target.all++;
    if (isDirected) target.in++;
    else if (source !== target) target.out++;
  }
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
