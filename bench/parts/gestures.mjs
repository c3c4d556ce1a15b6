/**
 * Filter, pointing and selection, ours against what one does with Cytoscape itself: a class on the elements for pointing
 * and selecting, `display: none` on the filtered ones. From the event's own time to the end of the frame that shows the
 * picture, and the panel, as they stay (`watch.mjs` tells how that is found). Both pages do the same in the same order,
 * and each gesture's quotient is taken with its twin of the same turn. Selecting is by touch, so that nothing has been
 * pointed at before; a filter is switched off and on again. Above 700 entities ours draws the most connected in full and
 * all of them as dots and hairlines, the bare page always all of them in full.
 */
import { generateDataset } from "../generate.mjs";
import { settle } from "../measure.mjs";
import { publish } from "../site.mjs";
import { toRow } from "../statistics.mjs";

/**
 * @typedef {import("@playwright/test").Page} Page
 * @typedef {import("../watch.mjs").Effect} Effect
 * @typedef {import("../watch.mjs").Watch} Watch
 * @typedef {{ x: number, y: number }} Point
 * @typedef {{ picture: string, panel: string, corner: Point }} Side
 */

const gestures = /** @type {const} */ ({
  filter: { name: "filter toggled → complete picture", bar: 0.6 },
  hover: { name: "pointing at an entity → its neighbours lit", bar: 0.3 },
  select: { name: "selection → panel and picture", bar: 0.5 },
});
/** In one page, each at another place. */
const repeats = 3;

/** Does something to a page. @returns {Promise<Effect>} once its whole effect has come to rest */
export async function watch(
  /** @type {Page} */ page,
  /** @type {[event: string, picture: string, panel: string | null]} */ expected,
  /** @type {() => Promise<void>} */ act,
) {
  await page.evaluate(([event, picture, panel]) => {
    const { watching } = /** @type {{ watching: Watch }} */ (/** @type {unknown} */ (globalThis));
    watching.watch(event, picture, panel);
  }, expected);
  await act();
  return page.evaluate(() => {
    const { watching } = /** @type {{ watching: Watch }} */ (/** @type {unknown} */ (globalThis));
    return Promise.race([
      watching.change,
      new Promise((_, reject) => setTimeout(() => reject(new Error("no rest within 8 s")), 8000)),
    ]);
  });
}

/** @typedef {(page: Page, side: Side, places: readonly Point[]) => Promise<Effect[]>} Perform */
/** @type {Record<keyof typeof gestures, Perform>} */
const perform = {
  async hover(page, { picture, corner }, places) {
    const effects = [];
    for (const { x, y } of places) {
      await page.mouse.move(corner.x + 2, corner.y + 2);
      await page.waitForTimeout(500);
      effects.push(await watch(page, ["mousemove", picture, null], () => page.mouse.move(corner.x + x, corner.y + y)));
    }
    await page.mouse.move(corner.x + 2, corner.y + 2);
    await page.waitForTimeout(500);
    return effects;
  },
  async select(page, { picture, panel, corner }, places) {
    const effects = [];
    for (const { x, y } of places) {
      effects.push(
        await watch(page, ["touchend", picture, panel], () => page.touchscreen.tap(corner.x + x, corner.y + y)),
      );
      await page.touchscreen.tap(corner.x + 2, corner.y + 2);
      await page.waitForTimeout(500);
    }
    return effects;
  },
  async filter(page, { picture }) {
    const effects = [];
    for (const [facet, value] of [
      ["family", "diplomacy"],
      ["factuality", "probable"],
    ]) {
      const button = page.locator(`button[data-facet="${facet}"][data-value="${value}"]`);
      await button.scrollIntoViewIfNeeded();
      await button.hover();
      await page.waitForTimeout(300);
      for (let turn = 0; turn < 2; turn++) {
        effects.push(await watch(page, ["click", picture, null], () => button.click()));
      }
    }
    return effects;
  },
};

/** @returns a part that measures one of them at both sizes */
export const measureGesture =
  (/** @type {keyof typeof gestures} */ kind) => async (/** @type {import("../run.mjs").Bench} */ bench) => {
    const { name, bar } = gestures[kind];
    for (const count of [500, 2000]) {
      bench.log(`${kind}, ${count}`);
      const dataset = generateDataset(count);
      const prepared = bench.prepare(dataset);
      publish(`${count}.json`, dataset);
      publish(`picture-${count}.json`, prepared.picture);
      publish(`gestures-${count}.json`, prepared.gestures);
      const pages = Math.ceil(bench.runs / 2);
      const step = Math.floor(prepared.nodes.length / (pages * repeats));
      const placesOf = (/** @type {number} */ turn) =>
        Array.from({ length: repeats }, (_, i) => prepared.nodes[(turn * repeats + i) * step] ?? { x: 0, y: 0 });
      /** @type {Record<"ours" | "bare", Effect[]>} */
      const effects = { ours: [], bare: [] };
      for (let turn = 0; turn < pages; turn++) {
        await bench.browse(async (page) => {
          await settle(page, bench.oursAt(`${count}.json`));
          const side = { picture: "#graph", panel: "#panel-content", corner: bench.frame };
          effects.ours.push(...(await perform[kind](page, side, placesOf(turn))));
        });
        await bench.browse(async (page) => {
          await settle(page, `${bench.bareAt(`picture-${count}.json`)}&gestures=gestures-${count}.json`);
          const side = { picture: "#picture", panel: "#panel", corner: { x: 0, y: 0 } };
          effects.bare.push(...(await perform[kind](page, side, placesOf(turn))));
        });
      }
      bench.keep(`${kind}-${count}`, effects);
      const times = (/** @type {"ours" | "bare"} */ side) => effects[side].map(({ ms }) => ms);
      const quotients = effects.ours.map(({ ms }, i) => ms / (effects.bare[i]?.ms ?? Number.NaN));
      bench.report(
        toRow(`${name}, ${count} entities: ours ÷ bare`, "×", quotients, { bar }),
        toRow("  ours", "ms", times("ours")),
        toRow("  bare", "ms", times("bare")),
      );
      const faded = effects.ours.map((effect) => effect.faded);
      if (kind !== "filter") bench.report(toRow("  ours, until the rest has faded", "ms", faded));
    }
  };
