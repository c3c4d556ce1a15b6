/** What stands out, as it is drawn over the rest. */
import { type Box, boxesOverlap } from "../layout/geometry.ts";
import { edgeLabelBoxes } from "./annotate-edges.ts";
import type { CurvePlace } from "./curve-middle.ts";
import { placeFocusLabels } from "./focus-labels.ts";
import { placedLabelBox } from "./node-box.ts";
import { placeNodeLabels } from "./place-labels.ts";
import { edgeLabelStyle, type Focus, type Scene, type SceneEdge, type SceneNode } from "./scene.ts";
import { type Extent, measureExtent } from "./scene-extent.ts";

export interface FocusDrawing {
  readonly nodes: readonly SceneNode[];
  readonly edges: readonly SceneEdge[];
  /** Where the labels of its edges go, by key. */
  readonly labels: ReadonlyMap<string, CurvePlace>;
  /** By how much labels are larger than in the layout's units. */
  readonly type: number;
}

/** Boxes that share no more than this, in layout units, only touch. */
const touching = 1;

type Drawn = Pick<Scene, "nodes" | "edges">;

/** Picks what stands out from a scene, and gives its labels their places. Of a node's label none is left out. */
export function drawFocus(scene: Drawn, focus: Focus, type: number): FocusDrawing {
  const drawing = focus.drawing ?? scene;
  const own = drawing.nodes.filter(({ key }) => focus.nodes.has(key));
  const edges = drawing.edges.filter(({ key }) => focus.edges.has(key));
  const placed = type > 1 ? placeNodeLabels(own, type) : own;
  const nodes = own.map((node, at) => {
    const moved = placed[at];
    return moved && moved.lines.length > 0 ? moved : node;
  });
  return { nodes, edges, labels: placeFocusLabels(nodes, edges, focus, type), type };
}

const labelBoxes = ({ nodes, edges, labels, type }: FocusDrawing): Box[][] => [
  ...nodes.filter(({ lines }) => lines.length > 0).map((node) => [placedLabelBox(node, type)]),
  ...edges.flatMap((edge) => {
    const place = labels.get(edge.key);
    return place ? [edgeLabelBoxes(edge, place, type)] : [];
  }),
];

/** @returns what all that stands out takes up, the labels of its lines too; `null` where none of it is drawn */
export const measureFocus = (drawing: FocusDrawing): Extent | null =>
  measureExtent(drawing.nodes, drawing.edges, labelBoxes(drawing).flat());

/** How many labels lie on another label or on a shape. */
export function countCollisions(drawing: FocusDrawing): number {
  const shapes = drawing.nodes.map(({ x, y, radius }) => [
    { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius },
  ]);
  const taken = [...shapes, ...labelBoxes(drawing)];
  const isOnAnother = (boxes: readonly Box[], at: number): boolean =>
    taken
      .slice(0, at)
      .some((others) => others.some((other) => boxes.some((box) => boxesOverlap(box, other, touching))));
  return taken.filter((boxes, at) => at >= shapes.length && isOnAnother(boxes, at)).length;
}

/** Each type that is tried is larger by this than the one before; and the largest. */
const typeStep = 1.2;
const mostType = 3;
/** To this share of its size the picture may shrink for the sake of its letters. */
const leastShrunk = 0.7;

/**
 * Draws what stands out for those in the back row: in letters of the size that they read or, where labels would lie on
 * one another, as near to it as can be. Larger labels need more room, and then all the picture is smaller.
 *
 * @param letters the size that they read, in px
 * @param zoomFor how large something is shown, in px a layout unit
 */
export function drawForStage(
  scene: Drawn,
  focus: Focus,
  letters: number,
  zoomFor: (drawing: FocusDrawing) => number,
): FocusDrawing {
  const plain = drawFocus(scene, focus, 1);
  const leastZoom = leastShrunk * zoomFor(plain);
  let [best, fewest, largest] = [plain, Number.POSITIVE_INFINITY, 0];
  for (let type = 1; type <= mostType; type *= typeStep) {
    const drawing = type === 1 ? plain : drawFocus(scene, focus, type);
    const zoom = zoomFor(drawing);
    if (zoom < leastZoom) break;
    const size = Math.min(letters, edgeLabelStyle.size * type * zoom);
    const collisions = countCollisions(drawing);
    if (collisions > fewest || (collisions === fewest && size <= largest)) continue;
    [best, fewest, largest] = [drawing, collisions, size];
    if (collisions === 0 && size === letters) break;
  }
  return best;
}
