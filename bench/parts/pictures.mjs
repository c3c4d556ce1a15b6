/**
 * First picture: from the moment when the data is in memory (`saksi:read`) until the frame after the one in which the
 * whole graph, labels and signs included, was drawn (`saksi:first-picture`). The bare page paints no icons, signs or edge
 * labels. "Whole load" counts from navigation. "Until drawn" leaves the wait for that next frame out. "Processor time" is
 * what the page's own thread worked in that span: it says the same on a busy machine as on an idle one.
 */
import { generateDataset } from "../generate.mjs";
import { measurePictures } from "../measure.mjs";
import { publish } from "../site.mjs";
import { toRow } from "../statistics.mjs";

const bar = 1.15;

export async function measureFirstPictures(/** @type {import("../run.mjs").Bench} */ bench) {
  for (const count of [50, 500]) {
    bench.log(`first picture of ${count}`);
    const dataset = generateDataset(count);
    const prepared = bench.prepare(dataset);
    publish(`${count}.json`, dataset);
    publish(`picture-${count}.json`, prepared.picture);
    const addresses = { ours: bench.oursAt(`${count}.json`), bare: bench.bareAt(`picture-${count}.json`) };
    const { ours, bare } = await measurePictures(bench.browse, addresses, bench.runs);
    bench.keep(`picture-${count}`, { ours, bare });
    const since = (/** @type {import("../measure.mjs").Measured} */ { shown, read }) => shown - read;
    const drawn = (/** @type {import("../measure.mjs").Measured} */ picture) => picture.drawn - picture.read;
    const work = (/** @type {import("../measure.mjs").Measured} */ picture) => picture.work;
    const quotients = (/** @type {typeof since} */ time) => ours.map((picture, i) => time(picture) / time(bare[i]));
    const name = `${count} entities, ${prepared.counts.relations} relations`;
    const loads = (/** @type {import("../measure.mjs").Measured[]} */ pictures) => pictures.map(({ shown }) => shown);
    bench.report(
      toRow(`first picture, ${name}: ours ÷ bare`, "×", quotients(since), { bar }),
      toRow("  until drawn", "×", quotients(drawn)),
      toRow("  processor time of the page's thread", "×", quotients(work)),
      toRow("  ours", "ms", ours.map(since)),
      toRow("  bare", "ms", bare.map(since)),
      toRow("  whole load, ours", "ms", loads(ours)),
      toRow("  whole load, bare", "ms", loads(bare)),
    );
  }
}
