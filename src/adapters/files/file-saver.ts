import type { FileSaver } from "../../ports/file-saver.ts";

/** How long a browser may take to begin a download, in milliseconds. */
const patience = 60_000;

/** Saves by a link to a blob, which every browser takes and no policy of the page forbids. */
export function createFileSaver(page: Window & typeof globalThis): FileSaver {
  return {
    save(name, content, mediaType) {
      const url = page.URL.createObjectURL(new Blob([content], { type: mediaType }));
      const link = page.document.createElement("a");
      link.href = url;
      link.download = name;
      link.click();
      page.setTimeout(() => page.URL.revokeObjectURL(url), patience);
    },
  };
}
