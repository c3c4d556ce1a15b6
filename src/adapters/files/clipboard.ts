import type { Clipboard } from "../../ports/clipboard.ts";

export function createClipboard(page: Window): Clipboard {
  return {
    async write(text) {
      try {
        await page.navigator.clipboard.writeText(text);
        return true;
      } catch {
        return false;
      }
    },
  };
}
