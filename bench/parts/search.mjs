/**
 * Search: from a key's own time until the end of the frame that shows what is found, in a dataset of about 10,000 texts:
 * labels, aliases and descriptions in both languages, labels of relations, sentences. Each query is typed key by key.
 */
import { generateDataset } from "../generate.mjs";
import { react, settle } from "../measure.mjs";
import { publish } from "../site.mjs";
import { toRow } from "../statistics.mjs";

/** Entities of a dataset of about 10,000 texts. */
const count = 1100;
const queries = ["kerja sama", "presiden militer", "rudal", "kementerain", "jangka puncak", "hubungan bilateral"];

/** Labels, aliases, descriptions, labels of relations, and sentences, each language for itself. */
function countTexts(/** @type {ReturnType<typeof generateDataset>} */ { entities, relations, articles }) {
  const of = (/** @type {object | undefined} */ text) => Object.keys(text ?? {}).length;
  const names = entities.map(({ label, aliases, description }) => of(label) + aliases.length + of(description));
  const labels = relations.map((relation) => of("label" in relation ? relation.label : undefined));
  const sentences = articles.flatMap(({ paragraphs }) => paragraphs.flatMap((paragraph) => paragraph.sentences));
  return [...names, ...labels].reduce((sum, number) => sum + number, 0) + sentences.length;
}

export async function measureSearch(/** @type {import("../run.mjs").Bench} */ bench) {
  bench.log("search");
  const dataset = generateDataset(count);
  publish("search.json", dataset);
  /** @type {number[]} */
  const keys = [];
  /** @type {number[]} */
  const firsts = [];
  for (let turn = 0; turn < Math.ceil(bench.runs / 4); turn++) {
    await bench.browse(async (page) => {
      await settle(page, bench.oursAt("search.json"));
      const box = page.getByRole("combobox");
      for (const [i, query] of queries.entries()) {
        await box.click();
        await page.waitForTimeout(300);
        for (const [at, key] of query.split("").entries()) {
          const { ms } = await react(page, ["input", "search", null], () => page.keyboard.insertText(key));
          (i === 0 && at === 0 ? firsts : keys).push(ms);
        }
        await box.fill("");
      }
    });
  }
  bench.keep("search", { keys, firsts });
  const sorted = keys.toSorted((a, b) => a - b);
  const p95 = sorted[Math.ceil(sorted.length * 0.95) - 1] ?? Number.NaN;
  bench.report(
    toRow(`search in ${countTexts(dataset)} texts: 95 of 100 keys answered within`, "ms", [p95]),
    toRow("  each key", "ms", keys),
    toRow("  the very first key", "ms", firsts),
  );
}
