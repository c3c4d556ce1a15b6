import type { TrustUrl } from "./trusted-url.ts";

export type SpawnWorker = (url: string) => Worker;

/** Bundled workers are plain scripts, as pages from a disk need them; the development server has only modules. */
const type = import.meta.env.DEV ? "module" : "classic";

/** Starts workers of our own. */
export const createSpawner =
  (trust: TrustUrl): SpawnWorker =>
  (url) =>
    new Worker(trust(url), { type });
