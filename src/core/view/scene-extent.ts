import { edgeCurve, sampleCurve } from "../layout/edge-curve.ts";
import { boxOf } from "../layout/geometry.ts";
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

/** @returns what nodes with their labels, and the curves between them, take up; `null` without nodes */
export function measureExtent(nodes: readonly SceneNode[], edges: readonly SceneEdge[]): Extent | null {
  const byKey = new Map<string, Point & { readonly radius: number }>(nodes.map((node) => [node.key, node]));
  let left = Number.POSITIVE_INFINITY;
  let top = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  let bottom = Number.NEGATIVE_INFINITY;
  const cover = (x1: number, y1: number, x2: number, y2: number): void => {
    left = Math.min(left, x1);
    top = Math.min(top, y1);
    right = Math.max(right, x2);
    bottom = Math.max(bottom, y2);
  };
  for (const node of nodes) {
    const box = boxOf({ ...measureNode(node.key, node.radius, node.lines), x: node.x, y: node.y });
    cover(box.left, box.top, box.right, box.bottom);
  }
  for (const { source, target, route } of edges) {
    const from = byKey.get(source);
    const to = byKey.get(target);
    if (!from || !to || route.kind === "line") continue;
    for (const { x, y } of sampleCurve(edgeCurve(from, to, route), 8)) cover(x, y, x, y);
  }
  return left > right ? null : { x: left, y: top, width: right - left, height: bottom - top };
}
