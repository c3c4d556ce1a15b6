/** The graph that measures are taken of, in columns: cheap to send to a worker, and free of ids, which are data. */
import type { DatasetIndex } from "../graph/dataset-index.ts";
import type { Visible } from "./visible.ts";

/** Entities are numbered from 0; a relation is a row of `sources`, `targets` and `isMutual`. */
export interface MeasureColumns {
  readonly count: number;
  readonly sources: Uint32Array<ArrayBuffer>;
  readonly targets: Uint32Array<ArrayBuffer>;
  /** 1 where the relation has no direction, 0 where it leads from source to target. */
  readonly isMutual: Uint8Array<ArrayBuffer>;
}

/** The columns of what is visible, entities in its order. */
export function measureColumns({ types }: Pick<DatasetIndex, "types">, visible: Visible): MeasureColumns {
  const { entities, relations } = visible;
  const numbers = new Map(entities.map(({ entity }, i) => [entity.id, i] as const));
  const sources = new Uint32Array(relations.length);
  const targets = new Uint32Array(relations.length);
  const isMutual = new Uint8Array(relations.length);
  for (const [i, { relation }] of relations.entries()) {
    sources[i] = numbers.get(relation.source) ?? 0;
    targets[i] = numbers.get(relation.target) ?? 0;
    isMutual[i] = types.relationTypes.get(relation.type)?.directed === false ? 1 : 0;
  }
  return { count: entities.length, sources, targets, isMutual };
}

/** The relations of one entity by their direction. A self-relation has both, as has one without a direction. */
export interface Directions {
  in: number;
  out: number;
  both: number;
}

/** @returns in the order of the entities */
export function countDirections({ count, sources, targets, isMutual }: MeasureColumns): readonly Directions[] {
  const counts = Array.from({ length: count }, (): Directions => ({ in: 0, out: 0, both: 0 }));
  const add = (at: number | undefined, way: keyof Directions): void => {
    const found = counts[at ?? -1];
    if (found) found[way]++;
  };
  for (const [i, source] of sources.entries()) {
    const target = targets[i];
    if (source === target) add(source, "both");
    else {
      add(source, isMutual[i] ? "both" : "out");
      add(target, isMutual[i] ? "both" : "in");
    }
  }
  return counts;
}

/**
 * The neighbours of each entity, one after another: those of entity `i` stand from `starts[i]` to `starts[i + 1]`.
 * Each once, however many relations there are and whichever way they lead; an entity is not its own neighbour.
 */
export interface Neighbours {
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

export function listNeighbours({ count, sources, targets }: MeasureColumns): Neighbours {
  const sets = Array.from({ length: count }, () => new Set<number>());
  for (const [i, source] of sources.entries()) {
    const target = targets[i] ?? source;
    if (source === target) continue;
    sets[source]?.add(target);
    sets[target]?.add(source);
  }
  const starts = new Uint32Array(count + 1);
  for (const [i, set] of sets.entries()) starts[i + 1] = (starts[i] ?? 0) + set.size;
  const ends = new Uint32Array(starts[count] ?? 0);
  for (const [i, set] of sets.entries()) ends.set([...set], starts[i]);
  return { starts, ends };
}
