import { createStore } from "zustand/vanilla";
import type { StepRef } from "../core/model/dataset.ts";

/** Where one is in the stories of the document. Kept: nowhere. */
export interface StoryState {
  /** The step that was looked at or made last. */
  readonly current: StepRef | null;
  /** Whether the texts of that step are open to be written. */
  readonly isWriting: boolean;
}

export const createStoryStore = () => createStore<StoryState>()(() => ({ current: null, isWriting: false }));
