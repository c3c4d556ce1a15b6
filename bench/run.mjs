/**
 * `npm run bench`: how quick and how heavy Saksi is, in a real browser, against its bars. `npm run bench -- filter hover`
 * measures some parts alone; the parts are the files of `parts/`, each with what it measures and how.
 *
 * How to read it. Every row is a median of fresh pages, with what the runs lie between; a bar is held against the
 * median. "Ours" and "bare" take turns, and their quotient is taken within each turn, so that a busy machine slows both;
 * the rows in ms are worth comparing only within one table. The bare page (`bare.ts`) is nothing but Cytoscape with the
 * same elements, style, places and size, made beforehand.
 *
 * Options: `--runs N` (11; fewer than 9 say little), `--strict` (ends with 1 when a bar is missed). The same figures, and every single
 * run, are written to `bench/results/latest.json`.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { chromium } from "@playwright/test";
import { ensureBrowser } from "../scripts/browser.mjs";
import { measureFrame } from "./measure.mjs";
import { measureSentenceClicks } from "./parts/clicks.mjs";
import { measureExport } from "./parts/export.mjs";
import { measureGesture } from "./parts/gestures.mjs";
import { measureLarge } from "./parts/large.mjs";
import { measurePaths } from "./parts/paths.mjs";
import { measureFirstPictures } from "./parts/pictures.mjs";
import { measurePresenting } from "./parts/present.mjs";
import { measureReading } from "./parts/reading.mjs";
import { measureSearch } from "./parts/search.mjs";
import { measureWeight } from "./parts/weight.mjs";
import { installProbe } from "./probe.mjs";
import { installWatch } from "./watch.mjs";
import { loadPreparation, publish, serveSite } from "./site.mjs";
import { formatTable } from "./statistics.mjs";

/**
 * What a part is given to measure with.
 *
 * @typedef {object} Bench
 * @property {number} runs
 * @property {string} origin
 * @property {import("./measure.mjs").Browse} browse
 * @property {{ x: number, y: number, width: number, height: number }} frame of the app's picture, in CSS px of the page
 * @property {import("../src/core/model/dataset.ts").Dataset} article the bundled one
 * @property {(dataset: import("../src/core/model/dataset.ts").Dataset) => ReturnType<typeof import("./prepare.ts").prepare>} prepare
 *   for the frame
 * @property {(name: string) => string} oursAt the app's address that opens a published file
 * @property {(name: string) => string} bareAt the bare page's
 * @property {(...rows: import("./statistics.mjs").Row[]) => void} report
 * @property {(name: string, runs: unknown) => void} keep every single run
 * @property {(text: string) => void} log
 */

/** In the order in which they are measured. */
const parts = {
  picture: measureFirstPictures,
  click: measureSentenceClicks,
  weight: measureWeight,
  filter: measureGesture("filter"),
  hover: measureGesture("hover"),
  select: measureGesture("select"),
  search: measureSearch,
  paths: measurePaths,
  read: measureReading,
  present: measurePresenting,
  large: measureLarge,
  export: measureExport,
};

const article = "putin-pyongyang-2024.json";
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: "string", default: "11" }, strict: { type: "boolean", default: false } },
});
const unknown = positionals.filter((name) => !(name in parts));
if (unknown.length > 0)
  throw new Error(`no such part: ${unknown.join(", ")}; there are ${Object.keys(parts).join(", ")}`);

const { origin, close } = await serveSite();
const { placeAll, prepare } = await loadPreparation();
const browser = await chromium.launch(await ensureBrowser());

/** @type {Bench["browse"]} */
const browse = async (visit) => {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: "id-ID",
    hasTouch: true,
    // Every visit is a first one: what it keeps for later is of no use and takes turns with what is measured.
    serviceWorkers: "block",
  });
  await context.addInitScript(installWatch);
  await context.addInitScript(installProbe);
  const page = await context.newPage();
  page.on("pageerror", (error) => console.error(error));
  await visit(page);
  await context.close();
};

/** @type {import("./statistics.mjs").Row[]} */
const rows = [];
/** @type {Record<string, unknown>} */
const raw = {};
const log = (/** @type {string} */ text) => console.error(`… ${Math.round(process.uptime())} s: ${text}`);
const oursAt = (/** @type {string} */ name) => `${origin}?data=bench/${name}`;

const real = placeAll(JSON.parse(readFileSync(join(import.meta.dirname, "..", "data", article), "utf8")));
publish("article.json", real);
log("the picture's size");
const frame = await measureFrame(browse, oursAt("article.json"));

/** @type {Bench} */
const bench = {
  runs: Number(values.runs),
  origin,
  browse,
  frame,
  article: real,
  prepare: (dataset) => prepare(dataset, { width: frame.width, height: frame.height }),
  oursAt,
  bareAt: (name) => `${origin}bench/bare.html?data=${name}`,
  report: (...more) => rows.push(...more),
  keep: (name, runs) => {
    raw[name] = runs;
  },
  log,
};
for (const [name, measure] of Object.entries(parts)) {
  if (positionals.length === 0 || positionals.includes(name)) await measure(bench);
}

const machine = `${cpus().length} × ${cpus()[0]?.model}, Chromium ${browser.version()}, Node ${process.version}`;
await browser.close();
await close();

const missed = rows.filter(({ isMet }) => isMet === false);
console.log(`\n${machine}\n\n${formatTable(rows)}\n`);
console.log(missed.length === 0 ? "Every bar is met." : `MISSED: ${missed.map(({ name }) => name.trim()).join("; ")}`);
const results = join(import.meta.dirname, "results");
mkdirSync(results, { recursive: true });
writeFileSync(join(results, "latest.json"), `${JSON.stringify({ date: new Date(), machine, rows, raw }, null, 1)}\n`);
if (values.strict && missed.length > 0) process.exitCode = 1;
