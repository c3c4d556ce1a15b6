import { createStore } from "zustand/vanilla";
import type { DatasetIndex } from "../core/graph/dataset-index.ts";
import type { Dataset } from "../core/model/dataset.ts";
import type { Problem } from "../core/model/problem.ts";
import type { Positions } from "../core/view/positions.ts";
import type { DatasetAddress, Link } from "../core/view/link-codec.ts";

/** A dataset that has been read, checked, indexed and laid out. */
export interface OpenDocument {
  /** With what has been edited since it was read. */
  readonly dataset: Dataset;
  /** Of the dataset as it was read. It stays the same object while the document is open: edits touch nothing that it has. */
  readonly index: DatasetIndex;
  /** As it was last read or saved. */
  readonly saved: Dataset;
  readonly warnings: readonly Problem[];
  readonly address: DatasetAddress;
  /** Names the dataset's content for what the browser keeps: id and hash. */
  readonly contentKey: string;
  /** The dataset's own positions, those that it lacks laid out. */
  readonly positions: Positions;
}

export interface Loading {
  readonly name: string;
  readonly phase: "fetch" | "read" | "index" | "layout";
  /** From 0 to 1, of the phase. */
  readonly done: number;
}

/** What a link asks to see. */
export type Asked = Pick<Link, "view" | "presented">;

/** Why something did not open. What was open before stays open. */
export type Failure =
  | { readonly kind: "problems"; readonly name: string; readonly problems: readonly Problem[] }
  | {
      readonly kind: "source";
      readonly name: string;
      readonly reason: "foreign" | "status" | "network";
      readonly status: number | null;
    }
  /** A link to a file of one's own that this browser does not have. */
  | { readonly kind: "missing-file"; readonly name: string; readonly hash: string; readonly asked: Asked }
  | { readonly kind: "unexpected"; readonly name: string; readonly message: string };

/** Kept: nowhere; the document comes from the link, and a file of one's own from the browser's storage. */
export interface DocumentState {
  readonly open: OpenDocument | null;
  readonly loading: Loading | null;
  readonly failure: Failure | null;
}

export const createDocumentStore = () =>
  createStore<DocumentState>()(() => ({ open: null, loading: null, failure: null }));
