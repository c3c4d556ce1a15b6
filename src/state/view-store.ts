import { createStore } from "zustand/vanilla";
import type { View } from "../core/model/dataset.ts";

/**
 * What one looks at. Kept: `selection` and `tier` in the link; the whole record in the browser, for a reload. Camera and
 * moved positions are only in the browser.
 */
export interface ViewState {
  readonly view: View;
}

export const createViewStore = () => createStore<ViewState>()(() => ({ view: {} }));
