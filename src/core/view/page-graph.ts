/** The graph on the page of a picture: what of it is drawn, where its labels go, and through which window it is seen. */
import { edgeCurve, sampleCurve } from "../layout/edge-curve.ts";
import { type Box, Bounds, boxOf, coverBoxes } from "../layout/geometry.ts";
import type { GraphFit } from "./arrange-page.ts";
import { backdropOpacity } from "./backdrop.ts";
import type { Drawing } from "./build-scene.ts";
import type { Page, PageLayer } from "./page.ts";
import { edgeLabelBoxes, measurePlaced, placeEdgeLabels, placeNodeLabels } from "./place-labels.ts";
import { edgeLabelStyle, type Focus, restOpacity, type Scene, type SceneNode } from "./scene.ts";
import type { Extent } from "./scene-extent.ts";
import { nodeLabelStyle } from "./wrap-label.ts";

/** What of a graph a picture shows. */
export interface PictureSubject {
  readonly scene: Pick<Scene, "nodes" | "edges" | "faded" | "pinned" | "backdrop">;
  /** What stands out, while the rest fades. */
  readonly focus: Focus | null;
  /** What is marked without anything fading. */
  readonly marked: ReadonlySet<string>;
  /** The part of the layout that is seen; `null`: all that there is. */
  readonly camera: Extent | null;
}

/** What would be smaller than this in the picture, in px, nobody can read. */
const leastLabel = 5;

type Labelled = Pick<PageLayer, "nodes" | "edges" | "labels">;

const asFocus = (marked: ReadonlySet<string>): Focus => ({ nodes: marked, edges: marked, marked });

function labelDrawing({ nodes, edges }: Drawing, focus: Focus | null, type: number): Labelled {
  const placed = placeNodeLabels(nodes, type);
  return { nodes: placed, edges, labels: placeEdgeLabels(placed, edges, focus, type) };
}

const pickFocus = (drawing: Drawing, { nodes, edges }: Focus): Drawing => ({
  nodes: drawing.nodes.filter(({ key }) => nodes.has(key)),
  edges: drawing.edges.filter(({ key }) => edges.has(key)),
});

/** A subject with its labels placed, and what it takes up in layout units. */
export interface LabelledSubject {
  readonly subject: PictureSubject;
  readonly type: number;
  readonly whole: Labelled;
  readonly lit: Labelled | null;
  readonly extent: Extent;
}

function coverDrawing({ nodes, edges, labels }: Labelled, type: number): Box {
  const bounds = new Bounds();
  const placed = new Map(nodes.map((node) => [node.key, measurePlaced(node, type)] as const));
  for (const node of placed.values()) bounds.add(boxOf(node, 4));
  for (const edge of edges) {
    const [source, target, place] = [placed.get(edge.source), placed.get(edge.target), labels.get(edge.key)];
    if (!source || !target) continue;
    if (edge.route.kind !== "line") {
      for (const { x, y } of sampleCurve(edgeCurve(source, target, edge.route), 8))
        bounds.add({ left: x - 4, right: x + 4, top: y - 4, bottom: y + 4 });
    }
    if (place) for (const box of edgeLabelBoxes(edge, place, type)) bounds.add(box);
  }
  return bounds;
}

/**
 * Places the labels of a subject, which does not depend on the page.
 *
 * @param type by how much labels are larger than on the screen
 */
export function labelSubject(subject: PictureSubject, type: number): LabelledSubject {
  const { scene, focus, marked } = subject;
  const whole = labelDrawing(scene, focus ? null : asFocus(marked), type);
  const lit = focus && labelDrawing(pickFocus(focus.drawing ?? scene, focus), focus, type);
  const bounds = new Bounds();
  bounds.add(coverDrawing(whole, type));
  if (lit) bounds.add(coverDrawing(lit, type));
  const { left, right, top, bottom } = bounds;
  const extent =
    left > right
      ? { x: -1, y: -1, width: 2, height: 2 }
      : { x: left, y: top, width: right - left, height: bottom - top };
  return { subject, type, whole, lit, extent };
}

/** How much of what is blank around a graph stays, in layout units. */
const blank = 16;

/**
 * The same seen through a window without what is blank of what the camera sees: room for what stands around the graph. Where
 * the camera leaves out no shape it leaves out no label either, however large the type.
 */
export function trimCamera(labelled: LabelledSubject): LabelledSubject {
  const { extent, subject, whole, lit } = labelled;
  const { camera, scene } = subject;
  const nodes = [...whole.nodes, ...(lit?.nodes ?? [])];
  if (!camera || scene.backdrop || nodes.length === 0) return labelled;
  const shapes = coverBoxes(
    nodes.map(({ x, y, radius }) => ({ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius })),
  );
  const seen = toBox(camera);
  const all = toBox(extent);
  const left = shapes.left >= seen.left ? all.left - blank : seen.left;
  const right = shapes.right <= seen.right ? all.right + blank : seen.right;
  const top = shapes.top >= seen.top ? all.top - blank : seen.top;
  const bottom = shapes.bottom <= seen.bottom ? all.bottom + blank : seen.bottom;
  if (left >= right || top >= bottom) return labelled;
  return {
    ...labelled,
    subject: { ...subject, camera: { x: left, y: top, width: right - left, height: bottom - top } },
  };
}

const toBox = ({ x, y, width, height }: Extent): Box => ({ left: x, top: y, right: x + width, bottom: y + height });

/** The closest that a graph is looked at, as a multiple of the page's unit: a lone entity should not fill the page. */
const closest = 2;

const seenOf = ({ subject: { camera }, extent }: LabelledSubject): Extent => camera ?? extent;

const mostMargin = 12;

/** Through which window a graph is seen in a box: all of the box, with the middle of what is to be seen in its middle. */
function fitWindow(labelled: LabelledSubject, box: Extent, unit: number) {
  const { camera } = labelled.subject;
  const seen = seenOf(labelled);
  const margin = camera ? 0 : Math.min(mostMargin * unit, 0.05 * Math.min(box.width, box.height));
  const fitted = Math.min((box.width - 2 * margin) / seen.width, (box.height - 2 * margin) / seen.height);
  const zoom = camera ? fitted : Math.min(fitted, closest * unit);
  return {
    zoom,
    pan: {
      x: box.x + box.width / 2 - (seen.x + seen.width / 2) * zoom,
      y: box.y + box.height / 2 - (seen.y + seen.height / 2) * zoom,
    },
  };
}

const countNamed = (nodes: readonly SceneNode[]): number => nodes.filter(({ lines }) => lines.length > 0).length;

/** The size of the smallest label's type, in layout units; `null` without labels. */
function smallestType(drawings: readonly Labelled[], type: number): number | null {
  if (drawings.some(({ labels }) => labels.size > 0)) return edgeLabelStyle.size * type;
  return drawings.some(({ nodes }) => countNamed(nodes) > 0) ? nodeLabelStyle.size * type : null;
}

/**
 * How large a graph is in a box of the page, and how large it has to be.
 *
 * @param readable the smallest type that can be read, in px of the page
 */
export function fitGraph(labelled: LabelledSubject, readable: number, unit: number): GraphFit {
  const { whole, lit, type } = labelled;
  const smallest = smallestType(lit ? [whole, lit] : [whole], type);
  const zoom = smallest === null ? 0 : readable / smallest;
  const { width, height } = seenOf(labelled);
  const margins = labelled.subject.camera ? 0 : 2 * mostMargin * unit;
  return {
    zoomIn: (box) => fitWindow(labelled, box, unit).zoom,
    readable: { zoom, box: { width: width * zoom + margins, height: height * zoom + margins } },
  };
}

/**
 * The layers of a graph in a box of the page.
 *
 * @param ratio px of the picture a px of the page
 */
export function layGraph(labelled: LabelledSubject, box: Extent, unit: number, ratio: number): PageLayer[] {
  const { subject, type, whole, lit } = labelled;
  const { scene, focus, marked } = subject;
  const window = fitWindow(labelled, box, unit);
  const isReadable = (size: number): boolean => size * type * window.zoom * ratio >= leastLabel;
  const readable = ({ nodes, edges, labels }: Labelled): Labelled => ({
    nodes: isReadable(nodeLabelStyle.size) ? nodes : nodes.map((node) => ({ ...node, lines: [] })),
    edges,
    labels: isReadable(edgeLabelStyle.size) ? labels : new Map(),
  });
  const rest = focus ? restOpacity : 1;
  const bare = { ...window, box, type, backdrop: null, faded: new Set<string>(), pinned: scene.pinned };
  const backdrop = {
    ...bare,
    backdrop: scene.backdrop,
    nodes: [],
    edges: [],
    labels: new Map(),
    marked: new Set<string>(),
  };
  return [
    ...(scene.backdrop ? [{ ...backdrop, opacity: backdropOpacity * rest }] : []),
    { ...bare, ...readable(whole), faded: scene.faded, marked: focus ? new Set<string>() : marked, opacity: rest },
    ...(lit && focus ? [{ ...bare, ...readable(lit), marked: focus.marked, opacity: 1 }] : []),
  ];
}

/** What there is to be said of the labels of a graph that has been laid: see `Page`. */
export function tellLabels(
  { subject, type }: LabelledSubject,
  layers: readonly PageLayer[],
): Pick<Page, "smallest" | "unlabelled"> {
  const smallest = smallestType(layers, type);
  const named = Math.max(0, ...layers.map(({ nodes }) => countNamed(nodes)));
  return {
    smallest: smallest === null ? null : smallest * (layers[0]?.zoom ?? 1),
    unlabelled: countNamed(subject.scene.nodes) - named,
  };
}
