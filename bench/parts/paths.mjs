/**
 * Paths: all shortest ones between the two entities of 2,000 that are farthest apart, of those that are linked at all. From
 * the moment when both are selected (by going forward to an address that selects them) until the end of the frame that
 * lists the paths; with the longest time between two frames meanwhile, and the longest task of the page's thread.
 */
import { generateDataset } from "../generate.mjs";
import { settle } from "../measure.mjs";
import { publish } from "../site.mjs";
import { toRow } from "../statistics.mjs";

const count = 2000;
/** Longest frame meanwhile, in ms. */
const bar = 50;

/** How far each entity is from one, by steps in any direction; those out of reach are absent. */
function distancesFrom(/** @type {Map<string, string[]>} */ neighbours, /** @type {string} */ from) {
  const distances = new Map([[from, 0]]);
  for (const [id, distance] of distances) {
    for (const next of neighbours.get(id) ?? []) if (!distances.has(next)) distances.set(next, distance + 1);
  }
  return distances;
}

function findFarthest(/** @type {ReturnType<typeof generateDataset>} */ { entities, relations }) {
  const neighbours = new Map(entities.map(({ id }) => [id, /** @type {string[]} */ ([])]));
  for (const { source, target } of relations) {
    neighbours.get(source)?.push(target);
    neighbours.get(target)?.push(source);
  }
  let farthest = { from: "", to: "", steps: 0 };
  for (const from of neighbours.keys()) {
    for (const [to, steps] of distancesFrom(neighbours, from))
      if (steps > farthest.steps) farthest = { from, to, steps };
  }
  return farthest;
}

/** Goes forward, and watches frames until paths are listed. Runs in the page. */
function followLink(/** @type {string} */ address) {
  return new Promise((resolve, reject) => {
    let last = performance.now();
    let began = Number.POSITIVE_INFINITY;
    let longest = 0;
    let task = 0;
    const keep = (/** @type {PerformanceEntryList} */ entries) => {
      for (const { startTime, duration } of entries) if (startTime + duration > began) task = Math.max(task, duration);
    };
    const tasks = new PerformanceObserver((list) => keep(list.getEntries()));
    tasks.observe({ type: "longtask" });
    history.pushState(null, "", address);
    history.back();
    addEventListener("popstate", () => setTimeout(() => history.forward(), 500), { once: true });
    setTimeout(() => {
      addEventListener(
        "popstate",
        (event) => {
          began = performance.now();
          last = began;
          const onFrame = () => {
            const now = performance.now();
            longest = Math.max(longest, now - last);
            last = now;
            if (!document.querySelector("#panel-content input[type=radio]")) {
              requestAnimationFrame(onFrame);
              return;
            }
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => {
              const ms = performance.now() - event.timeStamp;
              keep(tasks.takeRecords());
              resolve({ ms, frame: longest, task });
            };
            port2.postMessage(null);
          };
          requestAnimationFrame(onFrame);
        },
        { once: true },
      );
    }, 300);
    setTimeout(() => reject(new Error("no path within 10 s")), 10_000);
  });
}

export async function measurePaths(/** @type {import("../run.mjs").Bench} */ bench) {
  bench.log("paths");
  const dataset = generateDataset(count);
  publish(`${count}.json`, dataset);
  const { from, to, steps } = findFarthest(dataset);
  /** @type {{ ms: number, frame: number, task: number }[]} */
  const runs = [];
  for (let turn = 0; turn < Math.ceil(bench.runs / 2); turn++) {
    await bench.browse(async (page) => {
      const address = `${bench.oursAt(`${count}.json`)}&e=${from}`;
      await settle(page, address);
      runs.push(await page.evaluate(followLink, `${address}&e=${to}`));
    });
  }
  bench.keep("paths", { from, to, steps, runs });
  const column = (/** @type {"ms" | "frame" | "task"} */ name) => runs.map((run) => run[name]);
  bench.report(
    toRow(`all shortest paths between the farthest of ${count} entities, ${steps} steps`, "ms", column("ms")),
    toRow("  longest frame meanwhile", "ms", column("frame"), { bar }),
    toRow("  longest task of the page's thread; 0 below 50 ms", "ms", column("task")),
  );
}
