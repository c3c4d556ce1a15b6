import type { Result } from "../core/model/problem.ts";
import type { WorkOptions } from "../core/model/sliced.ts";
import type { Snapshot } from "../core/model/snapshot.ts";

/** A kind of file that holds a dataset, told by its first bytes: names and media types are lost or wrong on the way. */
export interface DatasetFormat {
  recognises(bytes: Uint8Array): boolean;
  read(bytes: Uint8Array, options: WorkOptions): Promise<Result<Snapshot>>;
}
