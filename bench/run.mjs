/**
 * `npm run bench`: how quick and how heavy Saksi is, in a real browser, against its bars.
 *
 * How to read it. Every row is a median of fresh pages, with what the runs lie between; a bar is held against the
 * median. "Ours" and "bare" take turns, and their quotient is taken within each turn, so that a busy machine slows both;
 * the rows in ms are worth comparing only within one table.
 *
 * - First picture: from the moment when the data is in memory (`saksi:read`) until the frame after the one in which the
 *   whole graph, labels and signs included, was drawn (`saksi:first-picture`). The bare page (`bare.ts`) is nothing but
 *   Cytoscape with the same elements, style, places and size, made beforehand; it paints no icons, signs or edge
 *   labels. "Whole load" counts from navigation. "Until drawn" leaves the wait for that next frame out. "Processor time"
 *   is what the page's own thread worked in that span: it says the same on a busy machine as on an idle one.
 * - Click: from the mouse's own time of release until the end of the frame that shows the sentences; 2 frames at 60 Hz
 *   are 33.3 ms. "Animation frames" counts those begun meanwhile.
 * - Weight: all scripts loaded until the first picture, gzip at level 9, 1 kB being 1000 bytes.
 * - 10 MB: a file with as many records as fit, whose opening picture has 40 entities, or with all of them shown.
 *
 * Options: `--runs N` (11, at least 9), `--strict` (ends with 1 when a bar is missed). The same figures, and every single
 * run, are written to `bench/results/latest.json`.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { chromium } from "@playwright/test";
import { ensureBrowser } from "../scripts/browser.mjs";
import { generateDataset } from "./generate.mjs";
import {
  measureClicks,
  measureFrame,
  measureHovers,
  measureOpening,
  measurePictures,
  weighScripts,
} from "./measure.mjs";
import { installProbe } from "./probe.mjs";
import { loadPreparation, publish, serveSite } from "./site.mjs";
import { formatTable, toRow } from "./statistics.mjs";

const bars = { picture: 1.15, click: 33.4, weight: 340 };
const article = "putin-pyongyang-2024.json";
/** Entities of a file of about 10 MB. */
const large = 4750;

const { values } = parseArgs({
  options: { runs: { type: "string", default: "11" }, strict: { type: "boolean", default: false } },
});
const runs = Math.max(9, Number(values.runs));

const { origin, close } = await serveSite();
const { placeAll, prepare } = await loadPreparation();
const browser = await chromium.launch(await ensureBrowser());

/** @type {import("./measure.mjs").Browse} */
const browse = async (visit) => {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: "id-ID" });
  await context.addInitScript(installProbe);
  const page = await context.newPage();
  page.on("pageerror", (error) => console.error(error));
  await visit(page);
  await context.close();
};
const oursAt = (/** @type {string} */ name) => `${origin}?data=bench/${name}`;
const bareAt = (/** @type {string} */ name) => `${origin}bench/bare.html?data=${name}`;

/** @type {import("./statistics.mjs").Row[]} */
const rows = [];
/** @type {Record<string, unknown>} */
const raw = {};
const log = (/** @type {string} */ text) => console.error(`… ${text}`);

const real = placeAll(JSON.parse(readFileSync(join(import.meta.dirname, "..", "data", article), "utf8")));
publish(article, real);
log("the picture's size");
const frame = await measureFrame(browse, oursAt(article));
const onPage = (/** @type {{ x: number, y: number }} */ { x, y }) => ({ x: x + frame.x, y: y + frame.y });
const prepareFor = (/** @type {unknown} */ dataset) =>
  prepare(/** @type {Parameters<typeof prepare>[0]} */ (dataset), { width: frame.width, height: frame.height });

for (const count of [50, 500]) {
  log(`first picture of ${count}`);
  const dataset = generateDataset(count);
  const prepared = prepareFor(dataset);
  publish(`${count}.json`, dataset);
  publish(`picture-${count}.json`, prepared.picture);
  const addresses = { ours: oursAt(`${count}.json`), bare: bareAt(`picture-${count}.json`) };
  const { ours, bare } = await measurePictures(browse, addresses, runs);
  raw[`picture-${count}`] = { ours, bare };
  const since = (/** @type {import("./measure.mjs").Measured} */ { shown, read }) => shown - read;
  const drawn = (/** @type {import("./measure.mjs").Measured} */ picture) => picture.drawn - picture.read;
  const work = (/** @type {import("./measure.mjs").Measured} */ picture) => picture.work;
  const quotients = (/** @type {typeof since} */ time) => ours.map((picture, i) => time(picture) / time(bare[i]));
  const name = `${count} entities, ${prepared.counts.relations} relations`;
  rows.push(
    toRow(`first picture, ${name}: ours ÷ bare`, "×", quotients(since), { bar: bars.picture }),
    toRow("  until drawn", "×", quotients(drawn)),
    toRow("  processor time of the page's thread", "×", quotients(work)),
    toRow("  ours", "ms", ours.map(since)),
    toRow("  bare", "ms", bare.map(since)),
    toRow(
      "  whole load, ours",
      "ms",
      ours.map(({ shown }) => shown),
    ),
    toRow(
      "  whole load, bare",
      "ms",
      bare.map(({ shown }) => shown),
    ),
  );
}

log("clicks");
const { relations } = prepareFor(real);
if (relations.length === 0) throw new Error("no relation of the article lies free to be clicked");
const places = Array.from({ length: runs }, (_, i) => relations[i % relations.length] ?? { x: 0, y: 0 }).map(onPage);
const clicks = await measureClicks(browse, oursAt(article), places);
raw.clicks = clicks;
for (const [name, reactions] of /** @type {const} */ ([
  ["click on a relation in the picture: sentences shown", clicks.inPicture],
  ["click on a relation in the panel: sentences shown", clicks.inPanel],
])) {
  const ms = reactions.map((reaction) => reaction.ms);
  const frames = reactions.map((reaction) => reaction.frames);
  const timings = reactions.map((reaction) => reaction.eventTiming);
  rows.push(
    toRow(name, "ms", ms, { bar: bars.click, note: "(2 frames)" }),
    toRow("  animation frames", "frames", frames, { bar: 2 }),
    toRow("  by the browser's Event Timing", "ms", timings),
  );
}

log("weight");
const scripts = await weighScripts(browse, origin);
raw.scripts = scripts;
rows.push(
  toRow("script until the first picture, gzip", "kB", [scripts.reduce((sum, { kB }) => sum + kB, 0)], {
    bar: bars.weight,
  }),
);
for (const { name, kB } of scripts) rows.push(toRow(`  ${name}`, "kB", [kB]));

log("pointing");
const hovers = await measureHovers(
  browse,
  oursAt("500.json"),
  prepareFor(generateDataset(500))
    .nodes.filter((_, i) => i % Math.floor(500 / (runs + 1)) === 0)
    .map(onPage),
);
raw.hovers = hovers;
rows.push(
  toRow(
    "pointing at one of 500 entities: it stands out",
    "ms",
    hovers.map(({ ms }) => ms),
  ),
);

log("10 MB");
const size = publish("large.json", generateDataset(large, { core: 40 }));
for (const [name, address, turns] of /** @type {const} */ ([
  ["opening picture", oursAt("large.json"), 5],
  ["everything", `${oursAt("large.json")}&tier=all`, 3],
])) {
  const openings = [];
  for (let turn = 0; turn < turns; turn++) openings.push(await measureOpening(browse, address));
  raw[`large ${name}`] = openings;
  rows.push(
    toRow(
      `${(size / 1e6).toFixed(1)} MB, ${large} entities, ${name}: first picture`,
      "ms",
      openings.map(({ shown }) => shown),
    ),
    toRow(
      "  longest task of the page's thread",
      "ms",
      openings.map(({ task }) => task),
    ),
  );
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
