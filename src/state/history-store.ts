import { createStore } from "zustand/vanilla";
import type { ViewPatch } from "../core/edit/view-patch.ts";

/** What can be undone and redone, the latest last. Kept: nowhere. */
export interface HistoryState {
  readonly undo: readonly ViewPatch[];
  readonly redo: readonly ViewPatch[];
}

export const createHistoryStore = () => createStore<HistoryState>()(() => ({ undo: [], redo: [] }));
