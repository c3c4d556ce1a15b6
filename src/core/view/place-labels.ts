/**
 * Where labels go in a picture whose type may be larger than the screen's: below the shape as on the screen wherever
 * that is free, else beside or above it, else nowhere. No label lies on another, or on a shape.
 */
import { BoxGrid } from "../layout/box-grid.ts";
import { edgeCurve } from "../layout/edge-curve.ts";
import { type Box, boxesOverlap } from "../layout/geometry.ts";
import { edgeLabelBoxes, findLabelRoom } from "./annotate-edges.ts";
import { type CurvePlace, placeOnCurve } from "./curve-middle.ts";
import { placeFocusLabels } from "./focus-labels.ts";
import { measurePlaced, placedLabelBox } from "./node-box.ts";
import type { Focus, LabelSide, SceneEdge, SceneNode } from "./scene.ts";

/** In the order in which they are tried; below the shape is where labels belong. */
const sides: readonly (LabelSide | undefined)[] = [undefined, "right", "left", "above"];

/** What is taken, to be asked whether something else has room. */
function takePlaces() {
  const boxes: Box[] = [];
  const grid = new BoxGrid(80);
  return {
    take(box: Box): void {
      grid.insert(boxes.push(box) - 1, box);
    },
    /** @param except the number of a box that may be touched */
    isFree: (box: Box, except = -1): boolean =>
      grid.near(box).every((index) => index === except || !boxesOverlap(box, boxes[index] as Box)),
  };
}

/**
 * Gives the labels of nodes their sides; those of larger nodes first. A label without room is left out.
 *
 * @param type by how much labels are larger than on the screen
 * @returns in the order given, the same objects where nothing changes
 */
export function placeNodeLabels(nodes: readonly SceneNode[], type: number): SceneNode[] {
  const places = takePlaces();
  for (const { x, y, radius } of nodes)
    places.take({ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius });
  const placed = [...nodes];
  const largestFirst = nodes.map((_, at) => at).toSorted((a, b) => radiusOf(nodes, b) - radiusOf(nodes, a));
  for (const at of largestFirst) {
    const node = nodes[at] as SceneNode;
    if (node.lines.length === 0) continue;
    const boxAt = (side: LabelSide | undefined): Box => placedLabelBox({ ...node, ...(side && { side }) }, type);
    const free = sides.findIndex((side) => places.isFree(boxAt(side), at));
    const side = sides[free];
    if (free >= 0) places.take(boxAt(side));
    if (free < 0) placed[at] = { ...node, lines: [] };
    else if (side) placed[at] = { ...node, side };
  }
  return placed;
}

const radiusOf = (nodes: readonly SceneNode[], at: number): number => nodes[at]?.radius ?? 0;

/**
 * Places the labels of edges among nodes whose labels have been placed.
 *
 * @param focus what stands out: its marked edges get a label beside their line where there is none along it
 * @returns by key of edge
 */
export function placeEdgeLabels(
  nodes: readonly SceneNode[],
  edges: readonly SceneEdge[],
  focus: Focus | null,
  type: number,
): Map<string, CurvePlace> {
  const placed = nodes.map((node) => measurePlaced(node, type));
  const byKey = new Map(placed.map((node) => [node.key, node]));
  const roomy = findLabelRoom(placed, edges, type);
  const labels = new Map<string, CurvePlace>();
  const places = takePlaces();
  for (const { x, y, left, right, top, bottom } of placed)
    places.take({ left: x - left, right: x + right, top: y - top, bottom: y + bottom });
  for (const edge of edges) {
    const [source, target] = [byKey.get(edge.source), byKey.get(edge.target)];
    if (!roomy.has(edge.key) || !source || !target) continue;
    const place = placeOnCurve(edgeCurve(source, target, edge.route));
    labels.set(edge.key, place);
    for (const bead of edgeLabelBoxes(edge, place, type)) places.take(bead);
  }
  if (!focus) return labels;
  const beside = placeFocusLabels(nodes, edges, focus, type);
  for (const edge of edges) {
    const place = beside.get(edge.key);
    if (labels.has(edge.key) || !place) continue;
    const beads = edgeLabelBoxes(edge, place, type);
    if (!beads.every((bead) => places.isFree(bead))) continue;
    labels.set(edge.key, place);
    for (const bead of beads) places.take(bead);
  }
  return labels;
}
