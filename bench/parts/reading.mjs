/**
 * The article beside the graph. Pointing at a sentence: from the mouse's own time to the end of the frame that shows the
 * picture, and the marks in the article, as they stay. Scrolling an article of 2,000 sentences with all that is shown in
 * it, against the same sentences of a dataset that says nothing about them; each frame from its beginning to the next.
 */
import { generateDataset } from "../generate.mjs";
import { settle } from "../measure.mjs";
import { publish } from "../site.mjs";
import { toRow } from "../statistics.mjs";
import { watch } from "./gestures.mjs";

/** @typedef {import("@playwright/test").Page} Page */

const reader = "[data-keys=article]";
/** 2 frames at 60 Hz. */
const twoFrames = 33.4;
const large = { entities: 2000, sentences: 2000, mentions: 4 };

/** Opens the article, and waits until all of it is there. */
async function openReader(/** @type {Page} */ page, /** @type {string} */ address, /** @type {number} */ sentences) {
  await settle(page, address);
  await page.keyboard.press("r");
  await page.waitForFunction(
    ([root, count]) => document.querySelectorAll(`${root} [data-sentence]`).length >= count,
    /** @type {const} */ ([reader, sentences]),
  );
  await page.waitForTimeout(500);
}

/** The first sentences that back something. */
function backingSentences(/** @type {ReturnType<typeof generateDataset>} */ { articles, relations }) {
  const backing = new Set(relations.flatMap(({ evidence }) => evidence.map(({ sentence }) => sentence)));
  const sentences = articles.flatMap(({ paragraphs }) => paragraphs.flatMap((paragraph) => paragraph.sentences));
  return sentences.map(({ id }) => id).filter((id) => backing.has(id));
}

/** Points at sentences in sight, one after the other, from beside them. */
async function pointAtSentences(/** @type {Page} */ page, /** @type {string[]} */ sentences) {
  const effects = [];
  for (const id of sentences) {
    const box = await page.locator(`${reader} [data-sentence="${id}"] [data-text]`).boundingBox();
    if (!box) throw new Error("no sentence in sight");
    await page.mouse.move(300, 8);
    await page.waitForTimeout(600);
    effects.push(await watch(page, ["pointermove", "#graph", reader], () => page.mouse.move(box.x + 60, box.y + 8)));
  }
  return effects.map(({ ms }) => ms);
}

/** Scrolls down for some seconds, as far in each frame. @returns {Promise<number[]>} how long the frames took, in ms */
const scroll = (/** @type {Page} */ page) =>
  page.evaluate(async (root) => {
    const scroller = [...document.querySelectorAll(`${root} *`)].find(
      (element) => element.scrollHeight > element.clientHeight + 2000 && getComputedStyle(element).overflowY === "auto",
    );
    if (!scroller) throw new Error("nothing to scroll");
    /** @type {number[]} */
    const frames = [];
    let last = performance.now();
    for (let i = 0; i < 200; i++) {
      scroller.scrollTop += 60;
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const now = performance.now();
      frames.push(now - last);
      last = now;
    }
    return frames.slice(10);
  }, reader);

const p95 = (/** @type {number[]} */ values) =>
  values.toSorted((a, b) => a - b)[Math.ceil(values.length * 0.95) - 1] ?? Number.NaN;

export async function measureReading(/** @type {import("../run.mjs").Bench} */ bench) {
  const turns = Math.ceil(bench.runs / 3);
  const marked = generateDataset(large.entities, large);
  const sizes = /** @type {const} */ ([
    ["100 relations", generateDataset(50), twoFrames],
    ["4,000 relations, 2,000 sentences", marked, 100],
  ]);
  for (const [i, [name, dataset, bar]] of sizes.entries()) {
    bench.log(`pointing at a sentence, ${name}`);
    publish(`read-${i}.json`, dataset);
    /** @type {number[]} */
    const times = [];
    for (let turn = 0; turn < turns; turn++) {
      await bench.browse(async (page) => {
        await openReader(page, bench.oursAt(`read-${i}.json`), dataset.articles[0]?.paragraphs.length ?? 0);
        times.push(...(await pointAtSentences(page, backingSentences(dataset).slice(0, 3))));
      });
    }
    bench.keep(`point-sentence-${i}`, times);
    bench.report(toRow(`pointing at a sentence → picture and marks, ${name}`, "ms", times, { bar }));
  }

  bench.log("scrolling an article");
  const { articles, ...rest } = marked;
  const bare = {
    ...rest,
    relations: [],
    articles: articles.map((article) => ({
      ...article,
      paragraphs: article.paragraphs.map(({ kind, sentences }) => ({
        kind,
        sentences: sentences.map(({ id, text }) => ({ id, text })),
      })),
    })),
  };
  publish("read-bare.json", bare);
  /** @type {Record<"marked" | "bare", number[]>} */
  const frames = { marked: [], bare: [] };
  for (let turn = 0; turn < turns; turn++) {
    for (const [side, file] of /** @type {const} */ ([
      ["marked", "read-1.json"],
      ["bare", "read-bare.json"],
    ])) {
      await bench.browse(async (page) => {
        // The best-connected entity is selected: the article is full of marks.
        const query = side === "marked" ? `${bench.oursAt(file)}&e=entity-0&e=entity-25` : bench.oursAt(file);
        await openReader(page, query, large.sentences);
        frames[side].push(p95(await scroll(page)));
      });
    }
  }
  bench.keep("scroll-article", frames);
  const quotients = frames.marked.map((ms, i) => ms / (frames.bare[i] ?? Number.NaN));
  bench.report(
    toRow("scrolling 2,000 sentences, 95 of 100 frames within: with marks ÷ without", "×", quotients, { bar: 1.2 }),
    toRow("  with mentions and quotes", "ms", frames.marked, { bar: 20 }),
    toRow("  the same text without", "ms", frames.bare),
  );
}
