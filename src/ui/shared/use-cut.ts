import { useState } from "react";

/** The beginning of a list that may be long. */
export interface Cut<Item> {
  readonly first: readonly Item[];
  /** How many the next press brings; 0 at the end. */
  readonly next: number;
  readonly showMore: () => void;
}

/**
 * Cuts a list, so that no panel draws thousands of rows unasked.
 *
 * @param few how many there are at first
 * @param more how many join them at a press
 */
export function useCut<Item>(items: readonly Item[], few: number, more: number): Cut<Item> {
  const [limit, setLimit] = useState(few);
  return {
    first: items.length > limit ? items.slice(0, limit) : items,
    next: Math.min(more, Math.max(0, items.length - limit)),
    showMore: () => setLimit(limit + more),
  };
}
