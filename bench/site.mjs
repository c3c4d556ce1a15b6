/** The pages that are measured: the app as it is built, and the bare page, built with the same configuration. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build, preview, runnerImport } from "vite";

const root = join(import.meta.dirname, "..");
/** Where the built pages lie while they are measured; removed with `node_modules`. */
export const site = join(root, "node_modules", ".cache", "saksi-bench");

/** The app's own code for preparing pictures, run in Node. */
export async function loadPreparation() {
  const { module } = await runnerImport(join(import.meta.dirname, "prepare.ts"), { root, logLevel: "warn" });
  return /** @type {typeof import("./prepare.ts")} */ (module);
}

/** Puts a file beside the built pages. @returns {number} its size in bytes */
export function publish(/** @type {string} */ name, /** @type {unknown} */ content) {
  const text = JSON.stringify(content);
  mkdirSync(join(site, "bench"), { recursive: true });
  writeFileSync(join(site, "bench", name), text);
  return Buffer.byteLength(text);
}

/** Builds both pages and serves them. */
export async function serveSite() {
  const common = /** @type {const} */ ({ root, logLevel: "warn" });
  await build({ ...common, build: { outDir: site, emptyOutDir: true } });
  const input = join(import.meta.dirname, "bare.html");
  await build({ ...common, build: { outDir: site, emptyOutDir: false, rolldownOptions: { input } } });
  const server = await preview({ ...common, build: { outDir: site }, preview: { port: 4400 } });
  const origin = server.resolvedUrls?.local[0];
  if (!origin) throw new Error("the preview has no address");
  return { origin, close: () => server.close() };
}
