import { type DatasetSource, SourceError } from "../../ports/dataset-source.ts";

/** Where the article that the app opens on lies. */
const bundledDataset = "data/putin-pyongyang-2024.json";

/** Fetches from the page's own origin only: an address elsewhere is refused before any request is made. */
export function createDatasetSource(page: Window): DatasetSource {
  return {
    own: bundledDataset,
    async fetch(url, signal) {
      const base = page.document.baseURI;
      const address = URL.canParse(url, base) ? new URL(url, base) : null;
      if (!address || address.origin !== page.location.origin) throw new SourceError("foreign");
      let response: Response;
      try {
        response = await page.fetch(address, { signal });
      } catch (error) {
        signal.throwIfAborted();
        throw new SourceError("network", null, { cause: error });
      }
      if (!response.ok) throw new SourceError("status", response.status);
      return new Uint8Array(await response.arrayBuffer());
    },
  };
}
