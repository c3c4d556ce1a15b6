/**
 * Presenting. From the press of a key to the end of the first frame with the next step's words; frames that come late
 * while the picture moves there, against Cytoscape's own animation of the same elements between the same viewports in the
 * same turn; and what a soak of stepping leaves on the heap, after a collection, once all that is kept has been made.
 */
import { generateDataset } from "../generate.mjs";
import { react, settle } from "../measure.mjs";
import { loadPreparation, publish } from "../site.mjs";
import { toRow } from "../statistics.mjs";

/**
 * @typedef {import("@playwright/test").Page} Page
 * @typedef {import("../../src/core/model/dataset.ts").Dataset} Dataset
 */

/** 2 frames at 60 Hz. */
const late = 33.4;
/** How long frames are watched after a press, in ms: the move takes 500. */
const moving = 650;
const presses = 6;
/** In steps. Code and drawn labels are kept as they are first needed: by the thousandth step nearly all of them are. */
const soak = { warm: 1000, steps: 1000 };
/** As the app keeps free around a step, in CSS px, and the closest that it goes. */
const margin = 26;
const closest = 3.2;

/** A story of two steps that look at opposite corners, in each of which a relation stands out. */
function toLesson(/** @type {Dataset} */ dataset) {
  const places = new Map((dataset.layout?.positions ?? []).map(([id, x, y]) => [id, { x, y }]));
  const all = [...places.values()];
  const [left, top] = [Math.min(...all.map(({ x }) => x)), Math.min(...all.map(({ y }) => y))];
  const [right, bottom] = [Math.max(...all.map(({ x }) => x)), Math.max(...all.map(({ y }) => y))];
  const [width, height] = [(right - left) / 2, (bottom - top) / 2];
  const corners = [
    { x: left, y: top, width, height },
    { x: left + width, y: top + height, width, height },
  ];
  const steps = corners.map((camera, i) => {
    const isIn = (/** @type {string} */ id) => {
      const at = places.get(id);
      return at && at.x >= camera.x && at.x <= camera.x + width && at.y >= camera.y && at.y <= camera.y + height;
    };
    const relations = dataset.relations.filter(({ source, target }) => isIn(source) && isIn(target)).slice(0, 3);
    const view = { camera, selection: { relations: relations.map(({ id }) => id) } };
    return { id: `s${i}`, title: { id: `Langkah ${i}` }, text: { id: "Perhatikan tiga garis ini." }, view };
  });
  return { corners, lesson: { ...dataset, stories: [{ id: "lesson", title: { id: "Pelajaran" }, steps }] } };
}

/** @typedef {{ stepping: Promise<number[]> }} Stepping what the page is given to tell its frames with */

/** Presses the clicker. @returns {Promise<number[]>} how long each frame took from then on, in ms */
async function pressAndWatch(/** @type {Page} */ page, /** @type {string} */ key) {
  await page.evaluate((time) => {
    const told = /** @type {Stepping} */ (/** @type {unknown} */ (globalThis));
    told.stepping = new Promise((resolve) => {
      const begin = () => {
        const began = performance.now();
        let last = began;
        /** @type {number[]} */
        const frames = [];
        const next = (/** @type {number} */ now) => {
          frames.push(now - last);
          last = now;
          if (now - began < time) requestAnimationFrame(next);
          else resolve(frames.slice(1));
        };
        requestAnimationFrame(next);
      };
      addEventListener("keydown", begin, { capture: true, once: true });
    });
  }, moving);
  await page.keyboard.press(key);
  return page.evaluate(() => /** @type {Stepping} */ (/** @type {unknown} */ (globalThis)).stepping);
}

const countLate = (/** @type {number[]} */ frames) => frames.filter((ms) => ms > late).length;
const turnOf = (/** @type {number} */ i) => (i % 2 === 0 ? "PageDown" : "PageUp");

/** Bytes on the page's heap that are still in use. */
async function weighHeap(/** @type {Page} */ page) {
  const session = await page.context().newCDPSession(page);
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  await session.detach();
  return usedSize;
}

export async function measurePresenting(/** @type {import("../run.mjs").Bench} */ bench) {
  const { placeAll, prepare } = await loadPreparation();
  const turns = Math.ceil(bench.runs / 3);
  for (const count of [100, 500]) {
    bench.log(`presenting, ${count} entities`);
    const { corners, lesson } = toLesson(placeAll(generateDataset(count)));
    publish(`present-${count}.json`, lesson);
    const address = `${bench.oursAt(`present-${count}.json`)}&story=lesson&step=s0`;
    let size = { width: 0, height: 0 };
    await bench.browse(async (page) => {
      await settle(page, address);
      size = (await page.locator("#graph").boundingBox()) ?? size;
    });
    const { width, height } = size;
    const viewports = corners.map((box) => {
      const zoom = Math.min((width - 2 * margin) / box.width, (height - 2 * margin) / box.height, closest);
      return {
        zoom,
        pan: { x: width / 2 - (box.x + box.width / 2) * zoom, y: height / 2 - (box.y + box.height / 2) * zoom },
      };
    });
    publish(`present-${count}-bare.json`, prepare(lesson, { width, height }).picture);
    publish(`present-${count}-steps.json`, viewports);

    /** @type {number[]} */
    const times = [];
    /** @type {Record<"ours" | "bare", number[]>} */
    const lateFrames = { ours: [], bare: [] };
    for (let turn = 0; turn < turns; turn++) {
      await bench.browse(async (page) => {
        await settle(page, address);
        await page.keyboard.press("PageDown");
        await page.waitForTimeout(1200);
        for (let i = 1; i <= presses; i++) {
          const expected = /** @type {const} */ (["keydown", "[data-stage]", null]);
          times.push((await react(page, expected, () => page.keyboard.press(turnOf(i)))).ms);
          await page.waitForTimeout(900);
        }
        for (let i = 1; i <= presses; i++) {
          lateFrames.ours.push(countLate(await pressAndWatch(page, turnOf(i))));
          await page.waitForTimeout(300);
        }
      });
      await bench.browse(async (page) => {
        await settle(page, `${bench.bareAt(`present-${count}-bare.json`)}&steps=present-${count}-steps.json`);
        await pressAndWatch(page, "PageDown");
        await page.waitForTimeout(1200);
        for (let i = 1; i <= presses; i++) {
          lateFrames.bare.push(countLate(await pressAndWatch(page, "PageDown")));
          await page.waitForTimeout(300);
        }
      });
    }
    bench.keep(`present-${count}`, { times, lateFrames });
    const mean = (/** @type {number[]} */ values) => values.reduce((sum, value) => sum + value, 0) / values.length;
    bench.report(
      toRow(`next step by key → its first frame, ${count} entities`, "ms", times, { bar: 50 }),
      toRow("  late frames (> 33 ms) while the picture moves", "frames", lateFrames.ours, {
        bar: mean(lateFrames.bare),
      }),
      toRow("  of a bare Cytoscape's animation between the same views", "frames", lateFrames.bare),
    );
  }

  bench.log(`a soak of ${soak.warm} + ${soak.steps} steps`);
  await bench.browse(async (probed) => {
    // What the bench puts into its pages keeps something of every key.
    const context = await probed
      .context()
      .browser()
      ?.newContext({ viewport: { width: 1440, height: 900 } });
    if (!context) throw new Error("the browser is gone");
    const page = await context.newPage();
    await page.goto(`${bench.oursAt("present-100.json")}&story=lesson&step=s0`);
    await page.waitForTimeout(3000);
    const step = async (/** @type {number} */ count) => {
      for (let i = 0; i < count; i++) {
        await page.keyboard.press(turnOf(i));
        await page.waitForTimeout(30);
      }
      await page.waitForTimeout(1500);
    };
    await step(soak.warm);
    const before = await weighHeap(page);
    await step(soak.steps);
    const after = await weighHeap(page);
    await context.close();
    bench.keep("present-heap", { before, after });
    bench.report(toRow(`heap growth over ${soak.steps} steps`, "%", [(100 * (after - before)) / before], { bar: 5 }));
  });
}
