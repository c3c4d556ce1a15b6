/** Beside the app, the worker that lets it start without a network. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";

const worker = readFileSync(join(import.meta.dirname, "service-worker.js"), "utf8");

/** Comes last: it must see all files, the page among them. */
export function offline(): Plugin {
  return {
    name: "saksi:offline",
    enforce: "post",
    generateBundle: {
      order: "post",
      handler(_, bundle) {
        const files = Object.values(bundle).toSorted((a, b) => (a.fileName < b.fileName ? -1 : 1));
        const hash = createHash("sha256").update(worker);
        for (const file of files) hash.update(file.fileName).update(file.type === "chunk" ? file.code : file.source);
        const version = hash.digest("hex").slice(0, 16);
        const addresses = ["./", ...files.map(({ fileName }) => fileName).filter((name) => name !== "index.html")];
        const source = `const version = ${JSON.stringify(version)};\nconst files = ${JSON.stringify(addresses)};\n${worker}`;
        this.emitFile({ type: "asset", fileName: "service-worker.js", source });
      },
    },
  };
}
