/** The measurements, one function each. Every run has a fresh page in a fresh context: nothing cached, nothing kept. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { site } from "./site.mjs";

/**
 * @typedef {import("@playwright/test").Page} Page
 * @typedef {import("./probe.mjs").Probe} Probe
 * @typedef {import("./probe.mjs").Reaction} Reaction
 * @typedef {{ read: number, drawn: number, shown: number }} Picture
 * @typedef {Picture & { work: number }} Measured with the processor time of the page's thread from `read` to `shown`
 * @typedef {(visit: (page: Page) => Promise<void>) => Promise<void>} Browse gives a fresh page
 * @typedef {{ x: number, y: number }} Point
 */

/** The probe of the page that a function is evaluated in. */
const pictureOf = (/** @type {Page} */ page) =>
  page.evaluate(() => /** @type {{ probe: Probe }} */ (/** @type {unknown} */ (globalThis)).probe.picture);

/** Opens an address. @returns {Promise<Picture>} once its first picture is on the screen */
async function open(/** @type {Page} */ page, /** @type {string} */ address) {
  await page.goto(address, { waitUntil: "commit" });
  return pictureOf(page);
}

/** Opens an address and waits until the page has nothing left to do; a first visit also keeps the app for offline. */
export async function settle(/** @type {Page} */ page, /** @type {string} */ address) {
  const picture = await open(page, address);
  await page.evaluate(async () => {
    if (await navigator.serviceWorker.getRegistration()) await navigator.serviceWorker.ready;
  });
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  await page.waitForTimeout(400);
  return picture;
}

/** The corner and size of the app's picture, in CSS px. */
export async function measureFrame(/** @type {Browse} */ browse, /** @type {string} */ address) {
  let box = { x: 0, y: 0, width: 0, height: 0 };
  await browse(async (page) => {
    await settle(page, address);
    box = (await page.locator("#graph").boundingBox()) ?? box;
  });
  return box;
}

/** Opens an address while the browser writes down, with each mark, how long the page's thread has worked. */
async function openTraced(/** @type {Page} */ page, /** @type {string} */ address) {
  const browser = page.context().browser();
  await browser?.startTracing(page, { categories: ["blink.user_timing"] });
  const picture = await open(page, address);
  await page.evaluate(() => performance.mark("bench:shown"));
  const trace = JSON.parse(String(await browser?.stopTracing()));
  /** @type {{ name: string, tts?: number }[]} */
  const events = trace.traceEvents;
  const workAt = (/** @type {string} */ mark) =>
    (events.find(({ name, tts }) => name === mark && tts)?.tts ?? Number.NaN) / 1000;
  return { ...picture, work: workAt("bench:shown") - workAt("saksi:read") };
}

/**
 * First complete pictures, ours and the bare page's in turns, after one of each that does not count.
 *
 * @returns {Promise<{ ours: Measured[], bare: Measured[] }>}
 */
export async function measurePictures(
  /** @type {Browse} */ browse,
  /** @type {{ ours: string, bare: string }} */ addresses,
  /** @type {number} */ runs,
) {
  /** @type {{ ours: Measured[], bare: Measured[] }} */
  const pictures = { ours: [], bare: [] };
  for (let run = -1; run < runs; run++) {
    for (const side of /** @type {const} */ (["ours", "bare"])) {
      await browse(async (page) => {
        const picture = await openTraced(page, addresses[side]);
        if (run >= 0) pictures[side].push(picture);
      });
    }
  }
  return pictures;
}

/** Does something to a page. @returns {Promise<Reaction>} how soon its effect was seen */
export async function react(
  /** @type {Page} */ page,
  /** @type {readonly [event: string, root: string, sign: string | null]} */ expected,
  /** @type {() => Promise<void>} */ act,
) {
  await page.evaluate(([event, root, sign]) => {
    const { probe } = /** @type {{ probe: Probe }} */ (/** @type {unknown} */ (globalThis));
    probe.expect(event, root, sign);
  }, expected);
  await act();
  return page.evaluate(() => {
    const { probe } = /** @type {{ probe: Probe }} */ (/** @type {unknown} */ (globalThis));
    return Promise.race([
      probe.reaction,
      new Promise((_, reject) => setTimeout(() => reject(new Error("nothing happened within 5 s")), 5000)),
    ]);
  });
}

const sentence = "blockquote";

/**
 * Clicks on a relation in the picture, and after it on the way to the next one in the panel.
 *
 * @param {readonly Point[]} places one for each run, in CSS px of the page
 * @returns {Promise<{ inPicture: Reaction[], inPanel: Reaction[] }>}
 */
export async function measureClicks(
  /** @type {Browse} */ browse,
  /** @type {string} */ address,
  /** @type {readonly Point[]} */ places,
) {
  /** @type {{ inPicture: Reaction[], inPanel: Reaction[] }} */
  const reactions = { inPicture: [], inPanel: [] };
  for (const { x, y } of places) {
    await browse(async (page) => {
      await settle(page, address);
      await page.mouse.move(x, y, { steps: 4 });
      await page.waitForTimeout(300);
      reactions.inPicture.push(
        await react(page, ["mouseup", "#evidence", sentence], () => page.mouse.click(x, y, { delay: 60 })),
      );
    });
    await browse(async (page) => {
      await settle(page, address);
      // The second of the three first clicks is a relation.
      const box = await page.locator("#evidence ol > li:nth-child(2) button").boundingBox();
      if (!box) throw new Error("the panel shows no relation to begin with");
      const [left, top] = [box.x + box.width / 2, box.y + box.height / 2];
      await page.mouse.move(left, top, { steps: 4 });
      await page.waitForTimeout(300);
      reactions.inPanel.push(
        await react(page, ["click", "#evidence", sentence], () => page.mouse.click(left, top, { delay: 60 })),
      );
    });
  }
  return reactions;
}

/** @returns {Promise<{ shown: number, task: number }>} until the first picture, and the longest task so far, in ms */
export async function measureOpening(/** @type {Browse} */ browse, /** @type {string} */ address) {
  let opening = { shown: 0, task: 0 };
  await browse(async (page) => {
    const { shown } = await settle(page, address);
    const task = await page.evaluate(() =>
      /** @type {{ probe: Probe }} */ (/** @type {unknown} */ (globalThis)).probe.longestTask(),
    );
    opening = { shown, task };
  });
  return opening;
}

/** The scripts that the app loads before its first picture, those of its workers too, in kB (1000 bytes) of gzip. */
export async function weighScripts(/** @type {Browse} */ browse, /** @type {string} */ address) {
  /** @type {{ name: string, kB: number }[]} */
  const scripts = [];
  await browse(async (page) => {
    /** @type {Set<string>} */
    const names = new Set();
    page.on("request", (request) => names.add(new URL(request.url()).pathname));
    await open(page, address);
    for (const name of names) {
      if (!name.endsWith(".js")) continue;
      scripts.push({ name, kB: gzipSync(readFileSync(join(site, name)), { level: 9 }).length / 1000 });
    }
  });
  return scripts;
}
