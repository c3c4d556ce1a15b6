import type { Result } from "../core/model/problem.ts";
import type { WorkOptions } from "../core/model/sliced.ts";
import type { Snapshot } from "../core/model/snapshot.ts";

/** Reads a file without holding up the page. Rejects with an `AbortError` when given up. */
export interface DatasetReader {
  read(bytes: Uint8Array<ArrayBuffer>, options: WorkOptions): Promise<Result<Snapshot>>;
}
