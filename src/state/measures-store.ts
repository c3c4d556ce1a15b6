import { createStore } from "zustand/vanilla";
import type { MeasureId, MeasureValues } from "../core/query/measures.ts";
import type { Visible } from "../core/query/visible.ts";

/** What has been measured of what is visible. Kept: nowhere. */
export interface MeasuresState {
  /** The measure whose list is read; `null`: the one that the picture shows, else the first. */
  readonly shown: MeasureId | null;
  /** What the values were taken of. */
  readonly of: Visible | null;
  readonly values: ReadonlyMap<MeasureId, MeasureValues>;
  /** What is being worked out off the page's thread, and how far it is, from 0 to 1. */
  readonly running: { readonly id: MeasureId; readonly done: number } | null;
  /** Why nothing is worked out although something is wanted. */
  readonly stopped: "reader" | "failure" | null;
}

export const createMeasuresStore = () =>
  createStore<MeasuresState>()(() => ({ shown: null, of: null, values: new Map(), running: null, stopped: null }));
