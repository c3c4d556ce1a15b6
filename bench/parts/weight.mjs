/**
 * Weight: all scripts loaded until the first picture, gzip at level 9; and what a saved HTML file has beside its dataset, but
 * for a few tags. 1 kB is 1000 bytes.
 */
import { statSync } from "node:fs";
import { join } from "node:path";
import { weighScripts } from "../measure.mjs";
import { site } from "../site.mjs";
import { toRow } from "../statistics.mjs";

const bar = 340;
const fileBar = 1200;

export async function measureWeight(/** @type {import("../run.mjs").Bench} */ bench) {
  bench.log("weight");
  const scripts = await weighScripts(bench.browse, bench.origin);
  bench.keep("scripts", scripts);
  const whole = scripts.reduce((sum, { kB }) => sum + kB, 0);
  bench.report(
    toRow("script until the first picture, gzip", "kB", [whole], { bar }),
    toRow("single HTML file without its dataset", "kB", [statSync(join(site, "single-file.json")).size / 1000], {
      bar: fileBar,
    }),
    ...scripts.map(({ name, kB }) => toRow(`  ${name}`, "kB", [kB])),
  );
}
