/** Where the picture has room for the label of an edge: along its line, touching no node, no label and no other label. */
import { BoxGrid } from "../layout/box-grid.ts";
import { edgeCurve } from "../layout/edge-curve.ts";
import { type Box, boxesOverlap, boxOf } from "../layout/geometry.ts";
import type { PlacedNode, Point } from "../layout/layout-graph.ts";
import { curveLength, placeOnCurve } from "./curve-middle.ts";
import { edgeLabelStyle, type SceneEdge } from "./scene.ts";
import { measureText } from "./text-width.ts";

type Candidate = Pick<SceneEdge, "key" | "source" | "target" | "route" | "label">;

/** A turned label as a row of small upright boxes. */
function beadsOf(x: number, y: number, angle: number, width: number): Box[] {
  const half = edgeLabelStyle.lineHeight / 2;
  const beads: Box[] = [];
  for (let at = -width / 2; at <= width / 2; at += half) {
    const cx = x + Math.cos(angle) * at;
    const cy = y + Math.sin(angle) * at;
    beads.push({ left: cx - half, right: cx + half, top: cy - half, bottom: cy + half });
  }
  return beads;
}

/** How far, in layout units, a line may bend away under its label. */
const straightEnough = 4;

/** How far a curve strays from the straight line through its middle, over the width of a label. */
function bendUnder(curve: readonly Point[], width: number): number {
  const middle = placeOnCurve(curve);
  const share = Math.min(0.5, width / 2 / Math.max(curveLength(curve), 1));
  const stray = [0.5 - share, 0.5 + share].map((at) => {
    const { x, y } = placeOnCurve(curve, at);
    return Math.abs((y - middle.y) * Math.cos(middle.angle) - (x - middle.x) * Math.sin(middle.angle));
  });
  return Math.max(...stray);
}

/**
 * Chooses the edges whose labels can always be shown; of two that are in each other's way the first wins.
 *
 * @returns their keys
 */
export function findRoomForLabels(nodes: readonly PlacedNode[], edges: readonly Candidate[]): Set<string> {
  const byKey = new Map(nodes.map((node) => [node.key, node]));
  const taken = nodes.map((node) => boxOf(node));
  const grid = new BoxGrid(80);
  for (const [index, box] of taken.entries()) grid.insert(index, box);
  const shown = new Set<string>();
  for (const { key, source, target, route, label } of edges) {
    const from = byKey.get(source);
    const to = byKey.get(target);
    if (!from || !to || route.kind === "loop") continue;
    const width = measureText(label, edgeLabelStyle.size) + 2 * edgeLabelStyle.padding;
    const curve = edgeCurve(from, to, route);
    if (curveLength(curve) < width + 24) continue;
    const { x, y, angle } = placeOnCurve(curve);
    if (bendUnder(curve, width) > straightEnough) continue;
    const beads = beadsOf(x, y, angle, width);
    const isFree = beads.every((bead) => {
      for (const index of grid.near(bead)) if (boxesOverlap(bead, taken[index] as Box)) return false;
      return true;
    });
    if (!isFree) continue;
    shown.add(key);
    for (const bead of beads) grid.insert(taken.push(bead) - 1, bead);
  }
  return shown;
}
