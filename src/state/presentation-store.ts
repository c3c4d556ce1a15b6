import { createStore } from "zustand/vanilla";
import type { StepRef, View } from "../core/model/dataset.ts";
import type { Guess } from "../core/story/judge-guess.ts";
import type { HistoryState } from "./history-store.ts";

/** Presenting a story. Kept: the step in the link, the rest nowhere. */
export interface PresentationState {
  /** The step that is presented; `null` while nothing is. */
  readonly at: StepRef | null;
  /** How many of the things that the step hides have been told. */
  readonly told: number;
  /** What the class has answered last. */
  readonly guess: Guess | null;
  /** Whether the screen is black, so that the class looks at the teacher. */
  readonly isBlack: boolean;
  /** Whether the class is shown the address of the step as a code, to take along. */
  readonly isCodeShown: boolean;
  readonly pointer: "laser" | "pen" | null;
  /** What was looked at before, and could be undone, to come back to. */
  readonly before: { readonly view: View; readonly history: HistoryState } | null;
}

export const notPresenting: PresentationState = {
  at: null,
  told: 0,
  guess: null,
  isBlack: false,
  isCodeShown: false,
  pointer: null,
  before: null,
};

export const createPresentationStore = () => createStore<PresentationState>()(() => notPresenting);
