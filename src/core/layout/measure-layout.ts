import { BoxGrid } from "./box-grid.ts";
import { type EdgeRoute, edgeCurve, sampleCurve } from "./edge-curve.ts";
import { type Box, boxesOverlap, boxOf, coverBoxes } from "./geometry.ts";
import type { LayoutEdge, PlacedNode } from "./layout-graph.ts";
import { countCrossings, createPolyline, isPolylineInBox, type Polyline } from "./polyline.ts";

/** The faults of a picture that can be counted. */
export interface LayoutMeasure {
  /** Keys of nodes whose boxes overlap. */
  readonly overlaps: [string, string][];
  /** Key of an edge, and of a foreign node whose box it enters. */
  readonly edgesOnNodes: [string, string][];
  /** Meetings of two curves outside the nodes that both belong to; every one of a pair's counts. */
  readonly crossings: number;
  /** Of the rectangle around all boxes and curves. */
  readonly width: number;
  readonly height: number;
}

/** Segments per arc: finer than a pixel for curves of some hundred units. */
const PIECES = 32;

interface DrawnEdge {
  readonly edge: LayoutEdge;
  readonly source: PlacedNode;
  readonly target: PlacedNode;
  readonly line: Polyline;
}

/** Counts faults on the curves as drawn. An edge without a route is a line; one with an unknown end is not drawn. */
export function measureLayout(
  nodes: readonly PlacedNode[],
  edges: readonly LayoutEdge[],
  routes: ReadonlyMap<string, EdgeRoute>,
): LayoutMeasure {
  const boxes = nodes.map((node) => boxOf(node));
  const grid = new BoxGrid(100);
  const overlaps: [string, string][] = [];
  for (const [index, node] of nodes.entries()) {
    const box = boxes[index] as Box;
    for (const other of grid.near(box)) {
      if (boxesOverlap(box, boxes[other] as Box, 1e-6)) overlaps.push([(nodes[other] as PlacedNode).key, node.key]);
    }
    grid.insert(index, box);
  }
  const drawn = drawEdges(nodes, edges, routes);
  const edgesOnNodes: [string, string][] = [];
  for (const { edge, line } of drawn) {
    for (const index of grid.near(line.box)) {
      const { key } = nodes[index] as PlacedNode;
      if (key === edge.source || key === edge.target) continue;
      if (isPolylineInBox(line, boxes[index] as Box)) edgesOnNodes.push([edge.key, key]);
    }
  }
  return {
    overlaps,
    edgesOnNodes,
    crossings: countAllCrossings(drawn),
    ...sizeOf([...boxes, ...drawn.map(({ line }) => line.box)]),
  };
}

function drawEdges(
  nodes: readonly PlacedNode[],
  edges: readonly LayoutEdge[],
  routes: ReadonlyMap<string, EdgeRoute>,
): DrawnEdge[] {
  const nodeOf = new Map(nodes.map((node) => [node.key, node]));
  const drawn: DrawnEdge[] = [];
  for (const edge of edges) {
    const source = nodeOf.get(edge.source);
    const target = nodeOf.get(edge.target);
    if (!source || !target) continue;
    const curve = edgeCurve(source, target, routes.get(edge.key) ?? { kind: "line" });
    drawn.push({ edge, source, target, line: createPolyline(sampleCurve(curve, PIECES)) });
  }
  return drawn;
}

function countAllCrossings(drawn: readonly DrawnEdge[]): number {
  let crossings = 0;
  for (let i = 0; i < drawn.length; i++) {
    const one = drawn[i] as DrawnEdge;
    for (let j = i + 1; j < drawn.length; j++) {
      const two = drawn[j] as DrawnEdge;
      const shared = [one.source, one.target].filter((node) => node === two.source || node === two.target);
      // Parallel edges leave their nodes at different places and meet nowhere else.
      const areParallel = shared.length === 2 && one.source !== one.target && two.source !== two.target;
      if (!areParallel) crossings += countCrossings(one.line, two.line, shared[0]);
    }
  }
  return crossings;
}

function sizeOf(boxes: readonly Box[]): { width: number; height: number } {
  if (boxes.length === 0) return { width: 0, height: 0 };
  const { left, top, right, bottom } = coverBoxes(boxes);
  return { width: right - left, height: bottom - top };
}
