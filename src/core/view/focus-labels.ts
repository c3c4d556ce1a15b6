/** Where the labels of what stands out go: along the line where that fits, else beside it; marked edges always get one. */
import { edgeCurve } from "../layout/edge-curve.ts";
import { type Box, boxesOverlap, boxOf } from "../layout/geometry.ts";
import type { Point } from "../layout/layout-graph.ts";
import { type CurvePlace, placeOnCurve } from "./curve-middle.ts";
import { markBox } from "./mark-places.ts";
import { findLabelRoom } from "./annotate-edges.ts";
import { measureNode } from "./node-box.ts";
import { edgeLabelStyle, type Focus, type SceneEdge, type SceneNode } from "./scene.ts";
import { measureText } from "./text-width.ts";

/** Tries places around the middle of a short edge, and takes the one that covers least. */
function placeBeside(middle: CurvePlace, width: number, obstacles: readonly Box[]): CurvePlace {
  const { lineHeight } = edgeLabelStyle;
  let best: CurvePlace = { ...middle, angle: 0 };
  let least = Number.POSITIVE_INFINITY;
  for (const distance of [12, 18, 26, 36, 50, 66]) {
    for (const [dx, dy] of [
      [0, -1],
      [0, 1],
      [1, 0],
      [-1, 0],
      [0.7, -0.7],
      [-0.7, -0.7],
      [0.7, 0.7],
      [-0.7, 0.7],
    ] as const) {
      const x = middle.x + dx * (distance + (Math.abs(dx) * width) / 2);
      const y = middle.y + dy * distance;
      const box = { left: x - width / 2, right: x + width / 2, top: y - lineHeight / 2, bottom: y + lineHeight / 2 };
      const cost = obstacles.filter((obstacle) => boxesOverlap(box, obstacle)).length * 1000 + distance;
      if (cost < least) [best, least] = [{ x, y, angle: 0 }, cost];
    }
  }
  return best;
}

/** @returns the place of each label that is shown, by the key of its edge */
export function placeFocusLabels(
  nodes: readonly SceneNode[],
  edges: readonly SceneEdge[],
  { marked }: Focus,
): Map<string, CurvePlace> {
  const placed = nodes.map((node) => ({ ...measureNode(node.key, node.radius, node.lines), x: node.x, y: node.y }));
  const byKey = new Map<string, Point & { readonly radius: number }>(placed.map((node) => [node.key, node]));
  const ordered = edges.toSorted((a, b) => Number(marked.has(b.key)) - Number(marked.has(a.key)));
  const roomy = findLabelRoom(placed, ordered);
  const places = new Map<string, CurvePlace>();
  const obstacles = placed.map((node) => boxOf(node));
  for (const edge of ordered.filter(({ isAttributed }) => isAttributed)) {
    const source = byKey.get(edge.source);
    const target = byKey.get(edge.target);
    if (!source || !target) continue;
    obstacles.push(markBox(placeOnCurve(edgeCurve(source, target, edge.route), edge.speechAt)));
  }
  for (const edge of ordered) {
    const source = byKey.get(edge.source);
    const target = byKey.get(edge.target);
    if (!source || !target) continue;
    const curve = edgeCurve(source, target, edge.route);
    if (roomy.has(edge.key)) {
      places.set(edge.key, placeOnCurve(curve));
      continue;
    }
    if (!marked.has(edge.key)) continue;
    const width = measureText(edge.label, edgeLabelStyle.size) + 2 * edgeLabelStyle.padding;
    const middle = placeOnCurve(curve);
    const place = placeBeside(middle, width, obstacles);
    places.set(edge.key, place);
    obstacles.push({ left: place.x - width / 2, right: place.x + width / 2, top: place.y - 7, bottom: place.y + 7 });
  }
  return places;
}
