/** Where the picture has room for what stands on an edge: its marks, and its label along the line, touching nothing else. */
import { BoxGrid } from "../layout/box-grid.ts";
import { edgeCurve } from "../layout/edge-curve.ts";
import { type Box, boxesOverlap, boxOf } from "../layout/geometry.ts";
import type { PlacedNode, Point } from "../layout/layout-graph.ts";
import { curveLength, type CurvePlace, placeOnCurve } from "./curve-middle.ts";
import { markBox, placeSpeech, placeWarning } from "./mark-places.ts";
import { edgeLabelStyle, type SceneEdge } from "./scene.ts";
import { measureText } from "./text-width.ts";

type Candidate = Pick<SceneEdge, "key" | "source" | "target" | "route" | "isAttributed" | "warning">;

/** A turned label as a row of small upright boxes. */
export function beadsOf({ x, y, angle }: CurvePlace, width: number, type: number): Box[] {
  const half = (type * edgeLabelStyle.lineHeight) / 2;
  const beads: Box[] = [];
  for (let at = -width / 2; at <= width / 2; at += half) {
    const cx = x + Math.cos(angle) * at;
    const cy = y + Math.sin(angle) * at;
    beads.push({ left: cx - half, right: cx + half, top: cy - half, bottom: cy + half });
  }
  return beads;
}

/** How wide the label of an edge is, with the ground that it stands on. */
export const edgeLabelWidth = (label: string, type: number): number =>
  type * (measureText(label, edgeLabelStyle.size) + 2 * edgeLabelStyle.padding);

/** The rooms that the labels of edges take where they are placed, each as a row of small boxes. */
export const edgeLabelBoxes = ({ label }: Pick<SceneEdge, "label">, place: CurvePlace, type: number): Box[] =>
  beadsOf(place, edgeLabelWidth(label, type), type);

/** How far, in layout units, a line may bend away under its label. */
const straightEnough = 4;

/** How far a curve strays from the straight line through a place on it, over the width of a label. */
export function bendUnder(curve: readonly Point[], width: number, place = 0.5): number {
  const middle = placeOnCurve(curve, place);
  const share = Math.min(0.5, width / 2 / Math.max(curveLength(curve), 1));
  const stray = [place - share, place + share].map((at) => {
    const { x, y } = placeOnCurve(curve, at);
    return Math.abs((y - middle.y) * Math.cos(middle.angle) - (x - middle.x) * Math.sin(middle.angle));
  });
  return Math.max(...stray);
}

/** What stands in the way: the boxes of nodes, and whatever has been put down since. */
function takePlaces(nodes: readonly PlacedNode[]) {
  const taken = { boxes: nodes.map((node) => boxOf(node)), grid: new BoxGrid(80) };
  for (const [index, box] of taken.boxes.entries()) taken.grid.insert(index, box);
  const take = (box: Box): void => taken.grid.insert(taken.boxes.push(box) - 1, box);
  return { taken, take };
}

function drawCurves<Edge extends Pick<SceneEdge, "source" | "target" | "route">>(
  nodes: readonly PlacedNode[],
  edges: readonly Edge[],
) {
  const byKey = new Map(nodes.map((node) => [node.key, node]));
  return edges.flatMap((edge) => {
    const from = byKey.get(edge.source);
    const to = byKey.get(edge.target);
    return from && to ? [{ edge, curve: edgeCurve(from, to, edge.route) }] : [];
  });
}

/** Where the marks of an edge go. */
export type Marks = Pick<SceneEdge, "speechAt" | "warningAt">;

/** Finds places for the marks of edges. @returns by key, one for each edge whose ends are there */
export function placeMarks(nodes: readonly PlacedNode[], edges: readonly Candidate[]): Map<string, Marks> {
  const { taken, take } = takePlaces(nodes);
  return new Map(
    drawCurves(nodes, edges).map(({ edge, curve }) => {
      const speechAt = edge.isAttributed ? placeSpeech(curve, taken) : 0.3;
      if (edge.isAttributed) take(markBox(placeOnCurve(curve, speechAt)));
      const warningAt = edge.warning ? placeWarning(curve, taken) : 0.5;
      if (edge.warning) take(markBox(placeOnCurve(curve, warningAt)));
      return [edge.key, { speechAt, warningAt }];
    }),
  );
}

/**
 * Chooses the edges whose labels can always be shown; of two that are in each other's way the first wins.
 *
 * @param type by how much labels are larger than on the screen
 * @returns their keys
 */
export function findLabelRoom(
  nodes: readonly PlacedNode[],
  edges: readonly SceneEdge[],
  type = 1,
): ReadonlySet<string> {
  const { taken, take } = takePlaces(nodes);
  const drawn = drawCurves(nodes, edges);
  for (const { edge, curve } of drawn) {
    if (edge.isAttributed) take(markBox(placeOnCurve(curve, edge.speechAt)));
    if (edge.warning) take(markBox(placeOnCurve(curve, edge.warningAt)));
  }
  const hasRoom = ({ route, label }: SceneEdge, curve: readonly Point[]): boolean => {
    const width = edgeLabelWidth(label, type);
    if (route.kind === "loop" || curveLength(curve) < width + 24 || bendUnder(curve, width) > straightEnough)
      return false;
    const beads = beadsOf(placeOnCurve(curve), width, type);
    const isFree = beads.every((bead) => {
      for (const index of taken.grid.near(bead)) if (boxesOverlap(bead, taken.boxes[index] as Box)) return false;
      return true;
    });
    if (isFree) for (const bead of beads) take(bead);
    return isFree;
  };
  return new Set(drawn.flatMap(({ edge, curve }) => (hasRoom(edge, curve) ? [edge.key] : [])));
}
