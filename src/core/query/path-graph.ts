import type { DatasetIndex, IndexedRelation } from "../graph/dataset-index.ts";
import type { EntityId } from "../model/dataset.ts";
import type { Sliced } from "../model/sliced.ts";
import type { Visible } from "./visible.ts";
import { gravityOf, weaknessOf } from "./weakness.ts";

/** A step from one entity to another: all relations that allow it, the firmest first. */
export interface Arc {
  readonly from: number;
  readonly to: number;
  readonly relations: readonly IndexedRelation[];
  /** Counts as one step, and a little more the weaker its firmest relation is: see below. */
  readonly cost: number;
}

/** What of a graph can be walked, entities as numbers; no step from an entity to itself. */
export interface PathGraph {
  readonly entities: readonly EntityId[];
  readonly numberOf: ReadonlyMap<EntityId, number>;
  readonly out: readonly (readonly Arc[])[];
  readonly into: readonly (readonly Arc[])[];
}

/**
 * Of paths with equally many steps the firmest comes first: weakness adds to a step so little that no path is long enough
 * for it to weigh as much as one, and each weakness as much as eight of the next lesser one. Sums stay exact integers.
 */
const stepCost = 2 ** 32;
const costOfGravity = (gravity: number): number => (gravity === 0 ? 0 : 8 ** (gravity - 1));

const slice = 500;

/**
 * Builds the graph of what is visible, in slices; yields from 0 to 1.
 *
 * @param isDirected whether directed relations are one-way; the others can be walked from either end
 */
export function* buildPathGraph(
  index: DatasetIndex,
  { entities, relations }: Pick<Visible, "entities" | "relations">,
  isDirected: boolean,
): Sliced<PathGraph> {
  const numberOf = new Map(entities.map(({ entity }, i) => [entity.id, i] as const));
  const steps = entities.map(() => new Map<number, { relation: IndexedRelation; gravity: number }[]>());
  for (const [i, item] of relations.entries()) {
    if (i % slice === slice - 1) yield i / relations.length;
    const { relation } = item;
    const [source, target] = [numberOf.get(relation.source), numberOf.get(relation.target)];
    if (source === undefined || target === undefined || source === target) continue;
    const isTwoWay = !isDirected || index.types.relationTypes.get(relation.type)?.directed === false;
    const entry = { relation: item, gravity: gravityOf(weaknessOf(index, item)) };
    const ways = [[source, target] as const, ...(isTwoWay ? [[target, source] as const] : [])];
    for (const [from, to] of ways) {
      const parallel = steps[from]?.get(to);
      if (parallel) parallel.push(entry);
      else steps[from]?.set(to, [entry]);
    }
  }
  const into: Arc[][] = entities.map(() => []);
  const out: Arc[][] = [];
  for (const [from, targets] of steps.entries()) {
    if (from % slice === slice - 1) yield 1;
    const arcs: Arc[] = [];
    for (const [to, entries] of targets) {
      const firmest = entries.toSorted((a, b) => a.gravity - b.gravity);
      const cost = stepCost + costOfGravity(firmest[0]?.gravity ?? 0);
      const arc = { from, to, relations: firmest.map(({ relation }) => relation), cost };
      arcs.push(arc);
      into[to]?.push(arc);
    }
    out.push(arcs);
  }
  return { entities: entities.map(({ entity }) => entity.id), numberOf, out, into };
}
