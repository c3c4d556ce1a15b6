import type { Clipboard } from "../../ports/clipboard.ts";

export function createClipboard(page: Window & typeof globalThis): Clipboard {
  const blobOf = (type: string, content: string): Blob => new page.Blob([content], { type });
  return {
    async write(text, html) {
      try {
        const { clipboard } = page.navigator;
        if (html === undefined) await clipboard.writeText(text);
        else {
          const both = { "text/plain": blobOf("text/plain", text), "text/html": blobOf("text/html", html) };
          await clipboard.write([new page.ClipboardItem(both)]);
        }
        return true;
      } catch {
        return false;
      }
    },
    async writePicture(png) {
      try {
        await page.navigator.clipboard.write([new page.ClipboardItem({ "image/png": png })]);
        return true;
      } catch {
        return false;
      }
    },
  };
}
