/**
 * Click on a relation of the article: from the mouse's own time of release until the end of the frame that shows the
 * sentences; 2 frames at 60 Hz are 33.3 ms. "Animation frames" counts those begun meanwhile.
 */
import { measureClicks } from "../measure.mjs";
import { toRow } from "../statistics.mjs";

const bar = 33.4;

export async function measureSentenceClicks(/** @type {import("../run.mjs").Bench} */ bench) {
  bench.log("clicks");
  const { relations } = bench.prepare(bench.article);
  if (relations.length === 0) throw new Error("no relation of the article lies free to be clicked");
  const places = Array.from({ length: bench.runs }, (_, i) => relations[i % relations.length] ?? { x: 0, y: 0 });
  const { x, y } = bench.frame;
  const onPage = places.map((place) => ({ x: place.x + x, y: place.y + y }));
  const clicks = await measureClicks(bench.browse, bench.oursAt("article.json"), onPage);
  bench.keep("clicks", clicks);
  for (const [name, reactions] of /** @type {const} */ ([
    ["click on a relation in the picture: sentences shown", clicks.inPicture],
    ["click on a relation in the panel: sentences shown", clicks.inPanel],
  ])) {
    const ms = reactions.map((reaction) => reaction.ms);
    const frames = reactions.map((reaction) => reaction.frames);
    const timings = reactions.map((reaction) => reaction.eventTiming);
    bench.report(
      toRow(name, "ms", ms, { bar, note: "(2 frames)" }),
      toRow("  animation frames", "frames", frames, { bar: 2 }),
      toRow("  by the browser's Event Timing", "ms", timings),
    );
  }
}
