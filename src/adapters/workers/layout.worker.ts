/** Lays out a graph off the page's thread. */
import { arrange } from "../../core/layout/arrange.ts";
import type { LayoutRequest } from "../../ports/layout-runner.ts";

export type LayoutReply =
  | { readonly kind: "progress"; readonly done: number }
  | { readonly kind: "end"; readonly keys: readonly string[]; readonly coordinates: Float64Array<ArrayBuffer> };

/** The gap between labels, in layout units. */
const gap = 10;
/** Up to this many entities several arrangements compete, which takes a few seconds and saves half of the crossings. */
const smallGraph = 50;
const progressInterval = 50;

self.onmessage = ({ data }: MessageEvent<LayoutRequest>) => {
  let last = 0;
  const placed = arrange(data.nodes, data.edges, {
    aspect: data.aspect,
    fixed: data.fixed,
    seed: 1,
    tries: data.nodes.length <= smallGraph ? 3 : 1,
    gap,
    progress: (done) => {
      const now = performance.now();
      if (now - last < progressInterval) return;
      last = now;
      self.postMessage({ kind: "progress", done } satisfies LayoutReply);
    },
  });
  const coordinates = new Float64Array(placed.size * 2);
  let at = 0;
  for (const { x, y } of placed.values()) {
    coordinates[at++] = x;
    coordinates[at++] = y;
  }
  const reply: LayoutReply = { kind: "end", keys: [...placed.keys()], coordinates };
  self.postMessage(reply, { transfer: [coordinates.buffer] });
};
