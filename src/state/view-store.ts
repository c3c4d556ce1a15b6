import { createStore } from "zustand/vanilla";
import type { View } from "../core/model/dataset.ts";

/**
 * What one looks at. Kept: in the link, but for the camera, moved positions and pins; the whole record in the browser, for a
 * reload.
 */
export interface ViewState {
  readonly view: View;
}

export const createViewStore = () => createStore<ViewState>()(() => ({ view: {} }));
