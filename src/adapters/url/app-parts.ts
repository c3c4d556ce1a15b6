import type { AppParts } from "../../core/model/app-parts.ts";
import type { AppPartsSource } from "../../ports/app-parts-source.ts";
import type { DatasetSource } from "../../ports/dataset-source.ts";

/** Made beside the app when it is built; with the development server there is none. */
const address = "single-file.json";

export function createAppPartsSource(source: DatasetSource): AppPartsSource {
  return {
    async fetch(signal) {
      return JSON.parse(new TextDecoder().decode(await source.fetch(address, signal))) as AppParts;
    },
  };
}
