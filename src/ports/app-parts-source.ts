import type { AppParts } from "../core/model/app-parts.ts";

/** Gets what the app is made of, to be saved with a dataset in one file. Throws a `SourceError` where it cannot. */
export interface AppPartsSource {
  fetch(signal: AbortSignal): Promise<AppParts>;
}
