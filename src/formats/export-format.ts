import type { Dataset, Entity, Factuality } from "../core/model/dataset.ts";
import type { Sliced } from "../core/model/sliced.ts";
import type { Positions } from "../core/view/positions.ts";
import type { LossCode } from "./losses.ts";

/** The words of formats that people read, in the language of the request. */
export interface FormatWords {
  readonly entities: string;
  readonly relations: string;
  readonly factuality: Readonly<Record<Factuality | "none", string>>;
  readonly negated: string;
  readonly contested: string;
  /** Who says so, where that is the article itself, or someone unnamed; and what stands between two speakers. */
  readonly article: string;
  readonly unnamed: string;
  readonly via: string;
  readonly lost: string;
  readonly status: Readonly<Record<NonNullable<Entity["status"]>, string>>;
  readonly aliases: string;
  readonly note: string;
  readonly inferred: string;
  /** How each date of the dataset is said; see `datesOf`. */
  readonly dates: ReadonlyMap<string, string>;
}

/** What is written. */
export interface WriteRequest {
  /** All of it: what the reader has left out is not in it any more (`takeSubset`). */
  readonly dataset: Dataset;
  /** The language of labels where a format has room for one. */
  readonly language: string;
  /** Where entities stand in the picture. */
  readonly positions: Positions;
  readonly words: FormatWords;
}

/**
 * A way to write a dataset as a file. Writing is sliced, so that it can be laid aside between frames, be given up, and
 * run in a worker as well. It cannot fail: whatever has passed validation can be written, but for the declared losses.
 */
export interface ExportFormat {
  readonly id: string;
  /** Of the file's name, without its dot. Formats of several files are a ZIP archive of them. */
  readonly extension: string;
  readonly mediaType: string;
  /** What a dataset may have that the format does not carry. */
  readonly losses: readonly LossCode[];
  readonly write: (request: WriteRequest) => Sliced<Uint8Array<ArrayBuffer>>;
}
