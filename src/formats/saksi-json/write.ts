import type { Sliced } from "../../core/model/sliced.ts";
import type { WriteRequest } from "../export-format.ts";
import { writeJsonFile } from "../write-json.ts";

/** Writes `saksi/1`: all that the dataset has, in its order, keys that this version does not know too. */
export function* writeSaksiJson({ dataset }: WriteRequest): Sliced<Uint8Array<ArrayBuffer>> {
  return yield* writeJsonFile(dataset);
}
