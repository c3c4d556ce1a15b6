import type { Dataset } from "../core/model/dataset.ts";
import type { Result } from "../core/model/problem.ts";

interface ReadOptions {
  readonly signal: AbortSignal;
  /** From 0 to 1. */
  readonly progress: (done: number) => void;
}

/** Reads a dataset without holding up the page. Rejects with an `AbortError` when given up. */
export interface DatasetReader {
  read(bytes: Uint8Array<ArrayBuffer>, options: ReadOptions): Promise<Result<Dataset>>;
}
