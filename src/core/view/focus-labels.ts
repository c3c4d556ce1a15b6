/**
 * Where the labels of what stands out go: along the line where that fits; else, for marked edges, along a bend, upright on
 * the line or beside it, off everything else and as near to the line's middle as can be.
 */
import { edgeCurve } from "../layout/edge-curve.ts";
import { type Box, boxesOverlap, boxOf } from "../layout/geometry.ts";
import type { Point } from "../layout/layout-graph.ts";
import { beadsOf, bendUnder, edgeLabelBoxes, edgeLabelWidth, findLabelRoom } from "./annotate-edges.ts";
import { curveLength, type CurvePlace, placeOnCurve } from "./curve-middle.ts";
import { markBox } from "./mark-places.ts";
import { measurePlaced } from "./node-box.ts";
import { edgeLabelStyle, type Focus, type SceneEdge, type SceneNode } from "./scene.ts";

/** Where along a line a label is tried, and how far off it, in layout units. */
const shares = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74] as const;
const gaps = [3, 10, 20, 34, 52] as const;
/** What it costs a label to stand elsewhere than it should, in layout units off the line. */
const costs = { collision: 1000, otherLine: 50, hiding: 90, astray: 60 } as const;
/** So near to a line, in layout units, a label would be taken for its own. */
const near = 6;
/** A line is as many points. */
const shown: readonly number[] = Array.from({ length: 13 }, (_, i) => i / 12);

interface DrawnEdge {
  readonly edge: SceneEdge;
  readonly curve: readonly Point[];
  readonly line: readonly Point[];
}

/** How large a label is, with the ground that it stands on. */
interface Size {
  readonly width: number;
  readonly height: number;
  /** By how much it is larger than in the layout's units. */
  readonly type: number;
}

const uprightBox = ({ x, y }: Point, { width, height }: Size): Box => {
  const [w, h] = [width / 2, height / 2];
  return { left: x - w, right: x + w, top: y - h, bottom: y + h };
};
const covers = ({ left, right, top, bottom }: Box, { x, y }: Point, around = 0): boolean =>
  x >= left - around && x <= right + around && y >= top - around && y <= bottom + around;

interface Candidate {
  readonly place: CurvePlace;
  /** How far it is from where it should be. */
  readonly cost: number;
}

/** The places of a label along a line that bends a little, and upright on it and beside it. */
function* placesNear({ edge, curve }: DrawnEdge, { width, height }: Size): Generator<Candidate> {
  const isLong = edge.route.kind !== "loop" && curveLength(curve) > width + 2 * height;
  for (const share of shares) {
    const at = placeOnCurve(curve, share);
    const astray = Math.abs(share - 0.5) * costs.astray;
    const bend = isLong ? bendUnder(curve, width, share) : height;
    if (bend < height / 2) yield { place: at, cost: astray + bend };
    yield { place: { ...at, angle: 0 }, cost: astray };
    const [across, down] = [-Math.sin(at.angle), Math.cos(at.angle)];
    const clear = (Math.abs(across) * width + Math.abs(down) * height) / 2;
    for (const gap of gaps) {
      for (const side of [-1, 1]) {
        const away = side * (clear + gap);
        yield { place: { x: at.x + across * away, y: at.y + down * away, angle: 0 }, cost: astray + gap };
      }
    }
  }
}

const boxesAt = (place: CurvePlace, size: Size): Box[] =>
  place.angle === 0 ? [uprightBox(place, size)] : beadsOf(place, size.width, size.type);

/** @returns the place that costs least */
function placeNear(drawn: DrawnEdge, size: Size, taken: readonly Box[], lines: readonly DrawnEdge[]): CurvePlace {
  let best: CurvePlace | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const { place, cost: astray } of placesNear(drawn, size)) {
    const boxes = boxesAt(place, size);
    const lies = (on: Box): boolean => boxes.some((box) => boxesOverlap(box, on));
    let cost = astray;
    for (const other of taken) if (lies(other)) cost += costs.collision;
    if (cost >= least) continue;
    for (const { edge, line } of lines) {
      const isOther = edge !== drawn.edge;
      const met = line.filter((point) => boxes.some((box) => covers(box, point, isOther ? near : 0))).length;
      if (isOther) cost += met > 0 ? costs.otherLine : 0;
      else if (place.angle === 0) cost += (met / line.length) * costs.hiding;
    }
    if (cost < least) [best, least] = [place, cost];
  }
  return best as CurvePlace;
}

/**
 * @param type by how much labels are larger than in the layout's units
 * @returns the place of each label that is shown, by the key of its edge
 */
export function placeFocusLabels(
  nodes: readonly SceneNode[],
  edges: readonly SceneEdge[],
  { marked }: Focus,
  type = 1,
): Map<string, CurvePlace> {
  const placed = nodes.map((node) => measurePlaced(node, type));
  const byKey = new Map<string, Point & { readonly radius: number }>(placed.map((node) => [node.key, node]));
  const ordered = edges.toSorted((a, b) => Number(marked.has(b.key)) - Number(marked.has(a.key)));
  const lines = ordered.flatMap((edge): DrawnEdge[] => {
    const source = byKey.get(edge.source);
    const target = byKey.get(edge.target);
    if (!source || !target) return [];
    const curve = edgeCurve(source, target, edge.route);
    return [{ edge, curve, line: shown.map((share) => placeOnCurve(curve, share)) }];
  });
  const roomy = findLabelRoom(placed, ordered, type);
  const places = new Map<string, CurvePlace>();
  const taken = placed.map((node) => boxOf(node));
  for (const { edge, curve } of lines) {
    if (edge.isAttributed) taken.push(markBox(placeOnCurve(curve, edge.speechAt)));
    if (edge.isDirected) taken.push(markBox(placeOnCurve(curve, 1)));
    if (!roomy.has(edge.key)) continue;
    const place = placeOnCurve(curve);
    places.set(edge.key, place);
    taken.push(...edgeLabelBoxes(edge, place, type));
  }
  for (const drawn of lines) {
    const { edge } = drawn;
    if (roomy.has(edge.key) || !marked.has(edge.key)) continue;
    const size = { width: edgeLabelWidth(edge.label, type), height: edgeLabelStyle.lineHeight * type, type };
    const place = placeNear(drawn, size, taken, lines);
    places.set(edge.key, place);
    taken.push(...boxesAt(place, size));
  }
  return places;
}
