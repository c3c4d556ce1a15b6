/** Weight: all scripts loaded until the first picture, gzip at level 9, 1 kB being 1000 bytes. */
import { weighScripts } from "../measure.mjs";
import { toRow } from "../statistics.mjs";

const bar = 340;

export async function measureWeight(/** @type {import("../run.mjs").Bench} */ bench) {
  bench.log("weight");
  const scripts = await weighScripts(bench.browse, bench.origin);
  bench.keep("scripts", scripts);
  const whole = scripts.reduce((sum, { kB }) => sum + kB, 0);
  bench.report(
    toRow("script until the first picture, gzip", "kB", [whole], { bar }),
    ...scripts.map(({ name, kB }) => toRow(`  ${name}`, "kB", [kB])),
  );
}
