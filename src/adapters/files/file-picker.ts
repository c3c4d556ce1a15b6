import type { ChosenFile, FilePicker } from "../../ports/file-picker.ts";

function toChosenFile(file: File): ChosenFile {
  return { name: file.name, bytes: async () => new Uint8Array(await file.arrayBuffer()) };
}

export function createFilePicker(page: Window & typeof globalThis): FilePicker {
  return {
    choose: () =>
      new Promise((resolve) => {
        const input = page.document.createElement("input");
        input.type = "file";
        input.accept = ".json,application/json,.png,image/png,.html,text/html";
        input.addEventListener("change", () => {
          const file = input.files?.[0];
          resolve(file ? toChosenFile(file) : null);
        });
        input.addEventListener("cancel", () => resolve(null));
        input.click();
      }),
    async hash(bytes) {
      if (!page.isSecureContext) return null;
      const digest = new Uint8Array(await page.crypto.subtle.digest("SHA-256", bytes));
      return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
    },
  };
}
