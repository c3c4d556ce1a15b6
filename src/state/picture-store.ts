import { createStore } from "zustand/vanilla";

/** What came of the latest wish for a picture or a link. */
export type PictureOutcome =
  | { readonly kind: "saved"; readonly name: string }
  | { readonly kind: "copied" }
  | { readonly kind: "linked" }
  /** The browser takes the link, but no picture. */
  | { readonly kind: "only-linked" }
  /** The browser gives no way to the clipboard. */
  | { readonly kind: "no-clipboard" }
  | { readonly kind: "given-up" }
  | { readonly kind: "too-large" }
  | { readonly kind: "empty" }
  /** The picture would not open again. */
  | { readonly kind: "snapshot-too-large" }
  | { readonly kind: "failed" };

/** The making of pictures. Kept: nowhere. */
export interface PictureState {
  /** How much of the picture that is being made is done, from 0 to 1; `null` while none is. */
  readonly done: number | null;
  readonly outcome: PictureOutcome | null;
  /** A copy is wanted without a dialog; a new object for each wish. */
  readonly wanted: object | null;
}

export const createPictureStore = () =>
  createStore<PictureState>()(() => ({ done: null, outcome: null, wanted: null }));
