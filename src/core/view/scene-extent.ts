import { edgeCurve, sampleCurve } from "../layout/edge-curve.ts";
import { type Box, Bounds, boxOf } from "../layout/geometry.ts";
import type { Point } from "../layout/layout-graph.ts";
import { measureNode } from "./node-box.ts";
import type { SceneEdge, SceneNode } from "./scene.ts";

/** A rectangle of the layout. */
export interface Extent {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * @param labels the boxes of what else is to be seen
 * @returns what nodes with their labels, and the curves between them, take up; `null` without nodes
 */
export function measureExtent(
  nodes: readonly SceneNode[],
  edges: readonly SceneEdge[],
  labels: readonly Box[] = [],
): Extent | null {
  if (nodes.length === 0) return null;
  const byKey = new Map<string, Point & { readonly radius: number }>(nodes.map((node) => [node.key, node]));
  const bounds = new Bounds();
  for (const node of nodes)
    bounds.add(boxOf({ ...measureNode(node.key, node.radius, node.lines), x: node.x, y: node.y }));
  for (const { source, target, route } of edges) {
    const from = byKey.get(source);
    const to = byKey.get(target);
    if (!from || !to || route.kind === "line") continue;
    for (const { x, y } of sampleCurve(edgeCurve(from, to, route), 8)) {
      bounds.add({ left: x, right: x, top: y, bottom: y });
    }
  }
  for (const label of labels) bounds.add(label);
  const { left, top, right, bottom } = bounds;
  return { x: left, y: top, width: right - left, height: bottom - top };
}
