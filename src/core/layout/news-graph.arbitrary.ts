import type { LayoutEdge, LayoutNode } from "./layout-graph.ts";
import { createRandom } from "./random.ts";

/**
 * Made-up data: a graph as a news story gives it. A few hubs that nearly everything touches, groups of people and
 * organisations around them, some relations side by side, labels of all lengths.
 */
export function createNewsGraph(
  seed: number,
  nodeCount = 40,
  edgeCount = 90,
): { nodes: LayoutNode[]; edges: LayoutEdge[] } {
  const random = createRandom(seed);
  const pick = (count: number) => Math.floor(random() * count);
  const nodes = Array.from({ length: nodeCount }, (_, index): LayoutNode => {
    const radius = 11 + random() * 6;
    const half = (50 + random() * 80) / 2;
    const lines = half > 45 && random() < 0.3 ? 2 : 1;
    return { key: `n${index}`, left: half, right: half, top: radius, bottom: radius + 3 + 14 * lines, radius };
  });
  const edges: LayoutEdge[] = [];
  const join = (a: number, b: number) => {
    if (a !== b) edges.push({ key: `e${edges.length}`, source: `n${a}`, target: `n${b}` });
  };
  const hubs = Math.max(1, Math.round(nodeCount / 13));
  // Everyone has a hub; those who follow each other under one hub form a circle of about five.
  const homeOf = (index: number) => (index < hubs ? index : (index - hubs) % hubs);
  const besideOf = (index: number, steps: number) => {
    const other = index + steps * hubs;
    return other < nodeCount && Math.floor((index - hubs) / (5 * hubs)) === Math.floor((other - hubs) / (5 * hubs))
      ? other
      : index;
  };
  for (let index = 1; index < nodeCount; index++) {
    if (index < hubs) join(index, index - 1);
    else join(index, random() < 0.7 || index < 2 * hubs ? homeOf(index) : index - hubs);
  }
  while (edges.length < edgeCount) {
    const kind = random();
    const someone = hubs + pick(nodeCount - hubs);
    if (kind < 0.14) {
      const again = edges[pick(edges.length)] as LayoutEdge;
      join(Number(again.target.slice(1)), Number(again.source.slice(1)));
    } else if (kind < 0.27) join(someone, pick(hubs));
    else if (kind < 0.9) join(someone, besideOf(someone, 1 + pick(2)));
    else join(someone, pick(nodeCount));
  }
  return { nodes, edges };
}
