/**
 * Beside the app, all of it in one piece: what a saved HTML file is put together from (see `formats/saksi-html`). The app
 * fetches it when the reader asks to save.
 *
 * It is a second build of the same sources without later parts, whose workers the page gets from itself.
 */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { deflateSync } from "node:zlib";
import { build, type InlineConfig, type Plugin, type Rolldown } from "vite";
import type { AppParts } from "../../src/core/model/app-parts.ts";

const read = (...path: string[]): string => readFileSync(join(import.meta.dirname, "..", "..", ...path), "utf8");

const hashOf = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

interface Built {
  readonly style: string;
  readonly script: string;
  /** By the name under which the script asks for them. */
  readonly workers: Readonly<Record<string, string>>;
}

/** Latin letters of both fonts travel with the file; for others it uses what the reader's system has. */
const isTravelling = (file: string): boolean => file.endsWith("-latin-wght-normal.woff2");
const withoutFetchedFonts = (style: string): string =>
  style.replace(/@font-face\s*\{[^}]*\}/g, (rule) => (rule.includes("data:font") ? rule : ""));

async function buildInOne(shared: InlineConfig): Promise<Built> {
  const output = (await build({
    ...shared,
    configFile: false,
    logLevel: "warn",
    publicDir: false,
    experimental: {
      renderBuiltUrl: (name, { hostType }) =>
        hostType === "js" ? { runtime: `saksiWorkerUrl(${JSON.stringify(name)})` } : { relative: true },
    },
    build: {
      ...shared.build,
      write: false,
      modulePreload: false,
      cssCodeSplit: false,
      reportCompressedSize: false,
      chunkSizeWarningLimit: Number.MAX_SAFE_INTEGER,
      assetsInlineLimit: isTravelling,
      rolldownOptions: {
        input: join(import.meta.dirname, "..", "..", "src", "main.tsx"),
        output: { codeSplitting: false },
      },
    },
  })) as Rolldown.RolldownOutput;
  const scripts = output.output.filter((file) => file.type === "chunk");
  const assets = output.output.filter((file) => file.type === "asset");
  const [script] = scripts;
  const style = assets.find(({ fileName }) => fileName.endsWith(".css"));
  if (!script || scripts.length > 1 || !style)
    throw new Error("the app does not come in one script and one style sheet");
  const workers = assets.filter(({ fileName }) => fileName.endsWith(".js"));
  return {
    script: script.code,
    style: withoutFetchedFonts(style.source.toString()),
    workers: Object.fromEntries(workers.map(({ fileName, source }) => [fileName, source.toString()])),
  };
}

/**
 * What a saved file may load and do: run and show what it was saved with, and nothing from anywhere else.
 *
 * Two Trusted Types policies: the app's own for the addresses of workers, and one for the script that is unpacked, which
 * runs only if its hash is right.
 */
export const singleFilePolicy = (scripts: readonly string[], styles: readonly string[]): string =>
  [
    "default-src 'none'",
    `script-src ${scripts.map(hashOf).join(" ")}`,
    `style-src ${styles.map(hashOf).join(" ")}`,
    "font-src data:",
    "img-src data: blob:",
    "worker-src blob:",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types saksi saksi-boot",
  ].join("; ");

/** @param shared what both builds have in common */
export function singleFile(shared: InlineConfig): Plugin {
  return {
    name: "saksi:single-file",
    async generateBundle() {
      const built = await buildInOne(shared);
      const boot = read("scripts", "single-file", "boot.js");
      const icon = Buffer.from(read("src", "ui", "shell", "icon.svg")).toString("base64");
      const parts: AppParts = {
        policy: singleFilePolicy([boot, built.script], [built.style]),
        icon: `data:image/svg+xml;base64,${icon}`,
        app: deflateSync(JSON.stringify(built), { level: 9 }).toString("base64"),
        boot,
      };
      this.emitFile({ type: "asset", fileName: "single-file.json", source: JSON.stringify(parts) });
    },
  };
}
