import { createStore } from "zustand/vanilla";
import type { Leg, PathQuestion } from "../core/query/path.ts";

/** How many paths between two entities are listed at first, and with each wish for more; and at most. */
export const pathsListed = { usual: 10, most: 100 } as const;

/** What links the selected entities. Kept: nowhere; the view says what is asked, and which path stands out. */
export interface PathsState {
  /** How many paths the reader wants to see between two entities. */
  readonly limit: number;
  /** The latest answer; it stands for as long as its question is the view's. */
  readonly answer: { readonly question: PathQuestion; readonly legs: readonly Leg[] } | null;
  /** Where the search takes so long that one should be told; `stopped` by the reader. */
  readonly search: "long" | "stopped" | null;
}

export const createPathsStore = () =>
  createStore<PathsState>()(() => ({ limit: pathsListed.usual, answer: null, search: null }));
