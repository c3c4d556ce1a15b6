import type { Entity, EntityId } from "../model/dataset.ts";
import { foldText } from "./fold-text.ts";

interface Name {
  readonly id: EntityId;
  readonly text: string;
  readonly folded: string;
  readonly isLabel: boolean;
}

export interface NameMatch {
  readonly id: EntityId;
  /** The label or alias that was found; a label rather than an alias. */
  readonly text: string;
}

/** Everything that an entity is called, in every language. */
export function listNames(entities: readonly Entity[]): Name[] {
  return entities.flatMap(({ id, label, aliases = [] }) => [
    ...Object.values(label).map((text) => ({ id, text, folded: foldText(text), isLabel: true })),
    ...aliases.map((text) => ({ id, text, folded: foldText(text), isLabel: false })),
  ]);
}

/** Lower is better; `null` when some word of the query begins no word of the name. */
function rank(name: Name, words: readonly string[], query: string): number | null {
  const starts = name.folded.split(/[^\p{L}\p{N}]+/u);
  const isBegun = (word: string) => starts.some((start) => start.startsWith(word)) || name.folded.includes(` ${word}`);
  if (words.length === 0 || !words.every(isBegun)) {
    return name.folded.includes(query) ? 4 : null;
  }
  if (name.folded === query) return 0;
  return (name.folded.startsWith(query) ? 1 : 2) + (name.isLabel ? 0 : 0.5);
}

/**
 * Finds entities by name: each word of the query must begin a word of the name, in any order; accents and case do not
 * matter. The best name of each entity counts.
 *
 * @returns the best first, at most `limit`; nothing for an empty query
 */
export function searchNames(names: readonly Name[], query: string, limit: number): NameMatch[] {
  const folded = foldText(query);
  if (folded === "") return [];
  const words = folded.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
  const best = new Map<EntityId, { readonly name: Name; readonly score: number }>();
  for (const name of names) {
    const score = rank(name, words, folded);
    if (score !== null && score < (best.get(name.id)?.score ?? Number.POSITIVE_INFINITY))
      best.set(name.id, { name, score });
  }
  return [...best.values()]
    .toSorted((a, b) => a.score - b.score || a.name.text.length - b.name.text.length)
    .slice(0, limit)
    .map(({ name }) => ({ id: name.id, text: name.text }));
}
