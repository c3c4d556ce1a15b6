/**
 * Pictures: a PNG at scale 2 of the screen's own size, with nothing around the graph and nothing to reopen, against the bare page's
 * `cy.png({ output: "blob-promise" })` of the same elements: from the press of "save" until the file is handed over. The
 * preview is there by then, as it is for a reader; how long that takes is told beside it, as is the picture with all its
 * parts, which opens again. A block is the longest time in which the page's thread answers nothing. Then one of 16384 × 9216.
 */
import { readFileSync } from "node:fs";
import { generateDataset } from "../generate.mjs";
import { settle } from "../measure.mjs";
import { publish } from "../site.mjs";
import { toRow } from "../statistics.mjs";

/**
 * @typedef {import("@playwright/test").Page} Page
 * @typedef {{ ms: number, block: number, bytes: number }} Made
 */

const bars = { time: 1.3, block: 0.5 };
const allParts = ["title", "source", "legend", "filters"];
const usual = {
  isLive: false,
  subject: "visible",
  size: "screen",
  scale: 2,
  ground: "paper",
  parts: /** @type {string[]} */ ([]),
};

/** What is put into both pages: by how much a timer comes late at most. Messages would take from the page its idle time. */
function installBlocks() {
  const pace = 8;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  let [last, longest] = [0, 0];
  const look = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last - pace);
    last = now;
  };
  const tick = () => {
    look();
    timer = setTimeout(tick, pace);
  };
  Object.assign(globalThis, {
    blocks: {
      start() {
        [last, longest] = [performance.now(), 0];
        timer = setTimeout(tick, pace);
      },
      stop() {
        clearTimeout(timer);
        look();
        return longest;
      },
    },
  });
}

/** @typedef {{ blocks: { start(): void, stop(): number } }} Blocks */

/** Opens the dialog with settings as kept. @returns {Promise<number>} ms until its preview is there */
async function openDialog(/** @type {Page} */ page) {
  const start = performance.now();
  await page.keyboard.press("Control+e");
  await page.locator("dialog img").waitFor();
  const ms = performance.now() - start;
  await page.waitForTimeout(400);
  return ms;
}

/** Presses "save". @returns {Promise<Made>} */
async function save(/** @type {Page} */ page) {
  return page.evaluate(async () => {
    const { blocks } = /** @type {Blocks} */ (/** @type {unknown} */ (globalThis));
    const button = /** @type {HTMLButtonElement} */ (document.querySelector("dialog section button"));
    const create = URL.createObjectURL.bind(URL);
    const done = /** @type {Promise<{ at: number, bytes: number }>} */ (
      new Promise((resolve) => {
        URL.createObjectURL = (blob) => {
          resolve({ at: performance.now(), bytes: /** @type {Blob} */ (blob).size });
          return create(blob);
        };
      })
    );
    blocks.start();
    const start = performance.now();
    button.click();
    const { at, bytes } = await done;
    const block = blocks.stop();
    URL.createObjectURL = create;
    return { ms: at - start, block, bytes };
  });
}

/** The bare page's own picture. @returns {Promise<Made>} */
async function saveBare(/** @type {Page} */ page) {
  return page.evaluate(async () => {
    const { blocks } = /** @type {Blocks} */ (/** @type {unknown} */ (globalThis));
    const container = /** @type {HTMLElement & { _cyreg: { cy: import("cytoscape").Core } }} */ (
      document.getElementById("picture")
    );
    blocks.start();
    const start = performance.now();
    const blob = await container["_cyreg"].cy.png({ output: "blob-promise", scale: 2, bg: "#faf8f4" });
    const ms = performance.now() - start;
    return { ms, block: blocks.stop(), bytes: blob.size };
  });
}

/** What the page's processes have taken at most so far, in MB; `null` on systems that do not tell. */
async function peakMemory(/** @type {Page} */ page) {
  try {
    const session = await page.context().browser()?.newBrowserCDPSession();
    const info = await session?.send("SystemInfo.getProcessInfo");
    const peaks = (info?.processInfo ?? [])
      .filter(({ type }) => type === "renderer")
      .map(({ id }) => Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, "utf8"))?.[1]) / 1000);
    return Math.max(...peaks);
  } catch {
    return null;
  }
}

/** A fresh page of ours, with settings as kept. */
const browseOurs = (
  /** @type {import("../run.mjs").Bench} */ bench,
  /** @type {string} */ name,
  /** @type {object} */ picture,
  /** @type {(page: Page, preview: number) => Promise<void>} */ visit,
) =>
  bench.browse(async (page) => {
    await page.addInitScript(installBlocks);
    await page.addInitScript((kept) => localStorage.setItem("saksi.settings", kept), JSON.stringify({ picture }));
    await settle(page, bench.oursAt(name));
    await visit(page, await openDialog(page));
  });

export async function measureExport(/** @type {import("../run.mjs").Bench} */ bench) {
  for (const count of [50, 500, 2000]) {
    bench.log(`PNG of ${count}`);
    const dataset = generateDataset(count);
    const prepared = bench.prepare(dataset);
    publish(`${count}.json`, dataset);
    publish(`picture-${count}.json`, prepared.picture);
    /** @type {{ ours: Made[], bare: Made[], whole: Made[], previews: number[] }} */
    const made = { ours: [], bare: [], whole: [], previews: [] };
    for (let run = 0; run < Math.ceil(bench.runs / 2); run++) {
      await browseOurs(bench, `${count}.json`, usual, async (page, preview) => {
        made.ours.push(await save(page));
        made.previews.push(preview);
      });
      await bench.browse(async (page) => {
        await page.addInitScript(installBlocks);
        await settle(page, bench.bareAt(`picture-${count}.json`));
        made.bare.push(await saveBare(page));
      });
      await browseOurs(bench, `${count}.json`, { ...usual, isLive: true, parts: allParts }, async (page) => {
        made.whole.push(await save(page));
      });
    }
    bench.keep(`export-${count}`, made);
    const { ours, bare, whole, previews } = made;
    const quotients = (/** @type {"ms" | "block"} */ what) =>
      ours.map((one, i) => one[what] / (bare[i]?.[what] ?? Number.NaN));
    const times = (/** @type {Made[]} */ list) => list.map(({ ms }) => ms);
    bench.report(
      toRow(`PNG at scale 2 of ${count} entities: ours ÷ cy.png`, "×", quotients("ms"), { bar: bars.time }),
      toRow("  longest block, ours ÷ cy.png", "×", quotients("block"), { bar: bars.block }),
      toRow("  ours", "ms", times(ours)),
      toRow("  cy.png", "ms", times(bare)),
      toRow("  ours with title, legend, filters and source", "ms", times(whole)),
      toRow("  from the key to the preview", "ms", previews),
    );
  }

  bench.log("PNG of 16384 × 9216");
  /** @type {Made[]} */
  const large = [];
  /** @type {number[]} */
  const peaks = [];
  const picture = { ...usual, size: "own", own: { width: 16384, height: 9216 }, scale: 1, parts: allParts };
  await browseOurs(bench, "2000.json", picture, async (page) => {
    large.push(await save(page));
    const peak = await peakMemory(page);
    if (peak !== null) peaks.push(peak);
  });
  bench.keep("export-large", { large, peaks });
  const megabytes = Math.max(...large.map(({ bytes }) => bytes)) / 1e6;
  bench.report(
    toRow(
      `PNG of 16384 × 9216 with 2000 entities, ${megabytes.toFixed(1)} MB`,
      "ms",
      large.map(({ ms }) => ms),
    ),
    toRow(
      "  longest block",
      "ms",
      large.map(({ block }) => block),
    ),
    ...(peaks.length > 0 ? [toRow("  most memory of the page", "MB", peaks)] : []),
  );
}
