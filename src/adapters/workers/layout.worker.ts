/** Lays out a graph off the page's thread. */
import { type LayoutOrder, runLayout } from "../../core/layout/catalogue/catalogue.ts";

export type LayoutReply =
  | { readonly kind: "progress"; readonly done: number }
  | { readonly kind: "end"; readonly keys: readonly string[]; readonly coordinates: Float64Array<ArrayBuffer> };

const progressInterval = 50;

self.onmessage = ({ data }: MessageEvent<LayoutOrder>) => {
  let last = 0;
  const placed = runLayout(data, (done) => {
    const now = performance.now();
    if (now - last < progressInterval) return;
    last = now;
    self.postMessage({ kind: "progress", done } satisfies LayoutReply);
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
