import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import react from "@vitejs/plugin-react";
import type { InlineConfig, Plugin } from "vite";
import { defineConfig } from "vitest/config";
import { offline } from "./scripts/offline/offline.ts";
import { singleFile } from "./scripts/single-file/single-file.ts";
import { slimCytoscape } from "./scripts/slim-cytoscape.ts";

/**
 * What the app may load and do: its own files, and nothing off its origin.
 *
 * `frame-ancestors` is left out on purpose: graphs are to be embedded in other pages. The one Trusted Types policy,
 * `saksi`, exists for the addresses of our own workers.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types saksi",
].join("; ");

/** Puts the policy first into the built page, so that it holds on hosts whose headers nobody can set. */
function policyInPage(): Plugin {
  const attrs = { "http-equiv": "Content-Security-Policy", content: contentSecurityPolicy };
  return {
    name: "saksi:policy-in-page",
    apply: "build",
    transformIndexHtml: { order: "post", handler: () => [{ tag: "meta", attrs, injectTo: "head-prepend" }] },
  };
}

/** Tells each style sheet the order of the layers: which of them comes first is the bundler's choice. */
function layersInOrder(): Plugin {
  return {
    name: "saksi:layers-in-order",
    apply: "build",
    enforce: "post",
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type === "asset" && file.fileName.endsWith(".css")) {
          file.source = `@layer reset,base,components;${file.source.toString()}`;
        }
      }
    },
  };
}

/** Copies the datasets and articles to `data/…` beside the built page; the development server finds them there itself. */
function dataBesidePage(): Plugin {
  const folder = join(import.meta.dirname, "data");
  return {
    name: "saksi:data-beside-page",
    apply: "build",
    generateBundle() {
      for (const name of readdirSync(folder).filter((file) => /\.(json|txt)$/.test(file))) {
        this.emitFile({ type: "asset", fileName: `data/${name}`, source: readFileSync(join(folder, name)) });
      }
    },
  };
}

/** How the app is built, as a site and as one file. A page from a disk may start scripts as workers, but no modules. */
const shared: InlineConfig = {
  base: "./",
  plugins: [react(), slimCytoscape(), layersInOrder()],
  worker: { format: "iife" },
  build: {
    target: "es2023",
    // The first versions with light-dark(), which would otherwise be rewritten.
    cssTarget: ["chrome123", "firefox120", "safari17.5"],
  },
};

/** Other pages than the app's own, such as those of the measurements, come without what is handed out beside it. */
const besideApp = (plugin: Plugin): Plugin => ({
  ...plugin,
  apply: ({ build }, { command }) => command === "build" && build?.rolldownOptions?.input === undefined,
});

export default defineConfig({
  ...shared,
  plugins: [shared.plugins, policyInPage(), dataBesidePage(), besideApp(singleFile(shared)), besideApp(offline())],
  build: {
    ...shared.build,
    // A font as a data: address would need a wider policy.
    assetsInlineLimit: 0,
  },
  preview: {
    host: "127.0.0.1",
    port: 4173,
    headers: {
      "Content-Security-Policy": contentSecurityPolicy,
      "X-Content-Type-Options": "nosniff",
      "Referrer-Policy": "no-referrer",
    },
  },
  test: {
    include: ["src/**/*.test.ts", "data/**/*.test.ts", "scripts/**/*.test.ts"],
    environment: "node",
    // A machine at work on other things too is slow, not wrong.
    testTimeout: 60_000,
  },
});
