import type { Dataset } from "../core/model/dataset.ts";
import type { Sliced } from "../core/model/sliced.ts";
import type { Positions } from "../core/view/positions.ts";
import type { LossCode } from "./losses.ts";

/** What is written. */
export interface WriteRequest {
  /** All of it: what the reader has left out is not in it any more (`takeSubset`). */
  readonly dataset: Dataset;
  /** The language of labels where a format has room for one. */
  readonly language: string;
  /** Where entities stand in the picture. */
  readonly positions: Positions;
}

/**
 * A way to write a dataset as a file. Writing is sliced, so that it can be laid aside between frames, be given up, and
 * run in a worker as well. It cannot fail: whatever has passed validation can be written, but for the declared losses.
 */
export interface Format {
  readonly id: string;
  /** Of the file's name, without its dot. Formats of several files are a ZIP archive of them. */
  readonly extension: string;
  readonly mediaType: string;
  /** What a dataset may have that the format does not carry. */
  readonly losses: readonly LossCode[];
  readonly write: (request: WriteRequest) => Sliced<Uint8Array<ArrayBuffer>>;
}
