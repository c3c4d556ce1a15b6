/** What of a layer is seen through its box: a file is to hold no more than the picture shows. */
import { edgeCurve, sampleCurve } from "../layout/edge-curve.ts";
import { type Box, Bounds, boxesOverlap, boxOf } from "../layout/geometry.ts";
import type { PageLayer } from "./page.ts";
import { edgeLabelBoxes, measurePlaced } from "./place-labels.ts";

/** How far lines and signs reach beyond what is measured, in layout units. */
const reach = 16;

function windowOf({ box, zoom, pan }: PageLayer): Box {
  const [left, top] = [(box.x - pan.x) / zoom - reach, (box.y - pan.y) / zoom - reach];
  return { left, top, right: left + box.width / zoom + 2 * reach, bottom: top + box.height / zoom + 2 * reach };
}

/** Leaves out what is outside. A node there at which a line from inside ends stays, without its label. */
export function cropLayer(layer: PageLayer): PageLayer {
  const { nodes, edges, labels, type } = layer;
  const seen = windowOf(layer);
  const placed = new Map(nodes.map((node) => [node.key, measurePlaced(node, type)] as const));
  const isSeen = (key: string): boolean => {
    const node = placed.get(key);
    return node !== undefined && boxesOverlap(boxOf(node), seen);
  };
  const seenEdges = edges.filter((edge) => {
    const [source, target, place] = [placed.get(edge.source), placed.get(edge.target), labels.get(edge.key)];
    if (!source || !target) return false;
    const bounds = new Bounds();
    for (const { x, y } of sampleCurve(edgeCurve(source, target, edge.route), 8))
      bounds.add({ left: x, right: x, top: y, bottom: y });
    if (place) for (const box of edgeLabelBoxes(edge, place, type)) bounds.add(box);
    const { left, right, top, bottom } = bounds;
    return boxesOverlap({ left: left - 1, right: right + 1, top: top - 1, bottom: bottom + 1 }, seen);
  });
  const ends = new Set(seenEdges.flatMap(({ source, target }) => [source, target]));
  const seenNodes = nodes.flatMap((node) => {
    if (isSeen(node.key)) return [node];
    return ends.has(node.key) ? [{ ...node, lines: [] }] : [];
  });
  return { ...layer, nodes: seenNodes, edges: seenEdges };
}
