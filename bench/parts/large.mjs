/** 10 MB: a file with as many records as fit, whose opening picture has 40 entities, or with all of them shown. */
import { generateDataset } from "../generate.mjs";
import { measureOpening } from "../measure.mjs";
import { publish } from "../site.mjs";
import { toRow } from "../statistics.mjs";

/** Entities of a file of about 10 MB. */
const large = 4750;

export async function measureLarge(/** @type {import("../run.mjs").Bench} */ bench) {
  bench.log("10 MB");
  const size = publish("large.json", generateDataset(large, { core: 40 }));
  for (const [name, address, turns] of /** @type {const} */ ([
    ["opening picture", bench.oursAt("large.json"), 5],
    ["everything", `${bench.oursAt("large.json")}&tier=all`, 3],
  ])) {
    const openings = [];
    for (let turn = 0; turn < turns; turn++) openings.push(await measureOpening(bench.browse, address));
    bench.keep(`large ${name}`, openings);
    const shown = openings.map((opening) => opening.shown);
    const tasks = openings.map(({ task }) => task);
    bench.report(
      toRow(`${(size / 1e6).toFixed(1)} MB, ${large} entities, ${name}: first picture`, "ms", shown),
      toRow("  longest task of the page's thread", "ms", tasks),
    );
  }
}
