import type { Drawing } from "./build-scene.ts";

function isEqual(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== "object" || typeof b !== "object" || !a || !b) return false;
  const [before, after] = [Object.entries(a), b as Readonly<Record<string, unknown>>];
  return before.length === Object.keys(b).length && before.every(([key, value]) => isEqual(value, after[key]));
}

function keepList<Item extends { readonly key: string }>(before: readonly Item[], after: readonly Item[]): Item[] {
  const held = new Map(before.map((item) => [item.key, item] as const));
  return after.map((item) => {
    const same = held.get(item.key);
    return same && isEqual(same, item) ? same : item;
  });
}

/** A new drawing made of the last one's objects wherever nothing differs: what is the same object is not drawn anew. */
export function keepEqual(before: Drawing | null, after: Drawing): Drawing {
  return before ? { nodes: keepList(before.nodes, after.nodes), edges: keepList(before.edges, after.edges) } : after;
}
