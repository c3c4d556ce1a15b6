import type { Clipboard } from "../../ports/clipboard.ts";

export function createClipboard(page: Window & typeof globalThis): Clipboard {
  return {
    async write(text) {
      try {
        await page.navigator.clipboard.writeText(text);
        return true;
      } catch {
        return false;
      }
    },
    async writePicture(png) {
      const type = "image/png";
      try {
        const picture = png.then((bytes) => new Blob([bytes], { type }));
        await page.navigator.clipboard.write([new page.ClipboardItem({ [type]: picture })]);
        return true;
      } catch {
        return false;
      }
    },
  };
}
