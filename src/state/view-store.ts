import { createStore } from "zustand/vanilla";
import type { View } from "../core/model/dataset.ts";

/**
 * What one looks at. Kept: in the link, but for the camera and moved positions; the whole record in the browser, for a
 * reload.
 */
export interface ViewState {
  readonly view: View;
}

export const createViewStore = () => createStore<ViewState>()(() => ({ view: {} }));
