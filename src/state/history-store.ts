import { createStore } from "zustand/vanilla";
import type { Patch } from "../core/edit/patch.ts";

/** What can be undone and redone, the latest last. Kept: nowhere. */
export interface HistoryState {
  readonly undo: readonly Patch[];
  readonly redo: readonly Patch[];
}

export const createHistoryStore = () => createStore<HistoryState>()(() => ({ undo: [], redo: [] }));
