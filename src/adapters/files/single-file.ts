import type { AppParts } from "../../core/model/app-parts.ts";
import { composePage, homeName, partIds } from "../../formats/saksi-html/page.ts";
import type { AppPartsSource } from "../../ports/app-parts-source.ts";
import { type DatasetSource, SourceError } from "../../ports/dataset-source.ts";

/** The file that the page was opened from, where it holds the whole app. */
interface SingleFile {
  /** Where the app shows the same dataset; `null` where that is not known. */
  readonly home: string | null;
  readonly source: DatasetSource;
  readonly parts: AppPartsSource;
}

/**
 * Finds in a page the parts that it was written from: they stand in it unchanged, so that the file can be had again to the
 * byte without reading the disk, which pages may not.
 *
 * @returns `null` on the app's own site
 */
export function findSingleFile(page: Window): SingleFile | null {
  const { document, location } = page;
  const textOf = (id: string): string => document.getElementById(id)?.textContent ?? "";
  const contentOf = (selector: string): string | null =>
    document.querySelector<HTMLMetaElement>(`meta[${selector}]`)?.content ?? null;
  const snapshot = textOf(partIds.snapshot);
  if (snapshot === "") return null;
  const parts: AppParts = {
    policy: contentOf('http-equiv="Content-Security-Policy"') ?? "",
    icon: document.querySelector('link[rel="icon"]')?.getAttribute("href") ?? "",
    app: textOf(partIds.app),
    boot: textOf(partIds.boot),
  };
  const home = contentOf(`name="${homeName}"`);
  const own = decodeURIComponent(location.pathname.split("/").at(-1) ?? "");
  return {
    home,
    source: {
      own,
      async fetch(url) {
        if (url !== own) throw new SourceError("foreign");
        return new TextEncoder().encode(composePage(parts, { snapshot, home }));
      },
    },
    parts: { fetch: () => Promise.resolve(parts) },
  };
}
