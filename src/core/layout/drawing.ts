import {
  chooseShift,
  countHits,
  countPair,
  drawBundle,
  fanDistance,
  ROUTE_CLEARANCE,
  type Routing,
} from "./choose-shift.ts";
import { type Box, boxesOverlap, boxOf, Bounds, isSegmentInBox } from "./geometry.ts";
import type { Bundle, IndexedGraph, PlacedNode } from "./layout-graph.ts";
import { isPolylineInBox, type Polyline } from "./polyline.ts";
import type { Coordinates } from "./stress.ts";

/** A box that left makes room for edges that were led round it at most this far away. */
const REACH = 40;

/** One bundle as it was before a move. */
interface Former {
  readonly bundle: number;
  readonly shift: number;
  readonly lines: Polyline[];
  readonly hits: number;
  readonly crossings: Uint16Array;
}

/**
 * A picture with its routes, kept up while single nodes move: only the edges that a move concerns are routed and
 * counted anew. Close to what `routeEdges` and `measureLayout` say of the whole, at a tenth of the price; loops are
 * left out.
 */
export class Drawing {
  private readonly routing: Routing;
  private readonly nodes: PlacedNode[];
  private readonly boxes: Box[];
  private readonly bundlesOf: readonly number[][];
  /** By bundle: boxes that its edges run over. */
  private readonly hits: number[];
  /** By pair of bundles, both ways round. */
  private readonly crossings: Uint16Array;
  private readonly found: number[] = [];
  private totalCrossings = 0;
  private former: Former[] = [];
  private formerNode: { readonly index: number; readonly node: PlacedNode } | null = null;

  constructor({ nodes, bundles }: IndexedGraph, at: Coordinates) {
    this.nodes = nodes.map((node, index) => ({ ...node, x: at.x[index] as number, y: at.y[index] as number }));
    this.boxes = this.nodes.map((node) => boxOf(node, ROUTE_CLEARANCE));
    const near = (box: Box) => this.findNear(box);
    const lines = bundles.map((bundle) => drawBundle(this.nodes, bundle, 0));
    this.routing = { nodes: this.nodes, bundles, boxes: this.boxes, near, lines, shifts: bundles.map(() => 0) };
    this.bundlesOf = nodes.map((_, node) =>
      bundles.flatMap(({ first, second }, bundle) => (first === node || second === node ? [bundle] : [])),
    );
    this.hits = bundles.map(() => 0);
    this.crossings = new Uint16Array(bundles.length ** 2);
    for (let round = 0; round < 2; round++) for (const bundle of bundles.keys()) this.route(bundle);
    for (const bundle of bundles.keys()) this.count(bundle);
  }

  /** Moves a node; `undo` takes the last move back. */
  move(index: number, x: number, y: number): void {
    const node = this.nodes[index] as PlacedNode;
    const left = boxOf(node, REACH);
    this.formerNode = { index, node };
    this.former = [];
    this.nodes[index] = { ...node, x, y };
    this.boxes[index] = boxOf(this.nodes[index], ROUTE_CLEARANCE);
    const concerned = this.listConcerned(index, left);
    for (const bundle of concerned) {
      this.former.push(this.remember(bundle));
      this.route(bundle);
    }
    for (const bundle of concerned) this.count(bundle);
  }

  undo(): void {
    if (!this.formerNode) return;
    const { index, node } = this.formerNode;
    this.nodes[index] = node;
    this.boxes[index] = boxOf(node, ROUTE_CLEARANCE);
    for (const { bundle, shift, lines, hits, crossings } of this.former) {
      this.routing.shifts[bundle] = shift;
      this.routing.lines[bundle] = lines;
      this.hits[bundle] = hits;
      for (const [other, count] of crossings.entries()) this.setCrossings(bundle, other, count);
    }
    this.formerNode = null;
  }

  /** What there is to count. Distances of control points are summed as bends. */
  measure(): { edgesOnNodes: number; crossings: number; bends: number; width: number; height: number } {
    const { bundles, shifts, lines } = this.routing;
    let edgesOnNodes = 0;
    for (const hits of this.hits) edgesOnNodes += hits;
    let bends = 0;
    for (const [index, bundle] of bundles.entries()) {
      for (const place of bundle.edges.keys()) bends += Math.abs(fanDistance(bundle, place, shifts[index] as number));
    }
    const bounds = new Bounds();
    for (const box of this.boxes) bounds.add(box);
    for (const fan of lines) for (const { box } of fan) bounds.add(box);
    const { left, right, top, bottom } = bounds;
    return { edgesOnNodes, crossings: this.totalCrossings, bends, width: right - left, height: bottom - top };
  }

  /** The nodes that are run over, and the ends of the edges that do it. */
  listFaulty(): Set<number> {
    const faulty = new Set<number>();
    for (const [index, hits] of this.hits.entries()) {
      if (hits === 0) continue;
      const { first, second } = this.routing.bundles[index] as Bundle;
      faulty.add(first).add(second);
      for (const line of this.routing.lines[index] as Polyline[]) {
        for (const node of this.findNear(line.box)) faulty.add(node);
      }
    }
    return faulty;
  }

  /** Edges of the node, edges that its box now meets, and edges that may have been led round it or over it. */
  private listConcerned(index: number, left: Box): number[] {
    const { lines, shifts } = this.routing;
    const concerned = new Set(this.bundlesOf[index]);
    const entered = this.boxes[index] as Box;
    for (const [bundle, fan] of lines.entries()) {
      if (concerned.has(bundle)) continue;
      const isUnfree = shifts[bundle] !== 0 || (this.hits[bundle] as number) > 0;
      if (fan.some((line) => isMeeting(line, entered) || (isUnfree && isMeeting(line, left)))) concerned.add(bundle);
      else if (isUnfree && this.isStraightThrough(bundle, left)) concerned.add(bundle);
    }
    return [...concerned];
  }

  private isStraightThrough(bundle: number, { left, top, right, bottom }: Box): boolean {
    const { first, second } = this.routing.bundles[bundle] as Bundle;
    const a = this.nodes[first] as PlacedNode;
    const b = this.nodes[second] as PlacedNode;
    return isSegmentInBox(a.x, a.y, b.x, b.y, left, top, right, bottom);
  }

  private remember(bundle: number): Former {
    const { shifts, lines, bundles } = this.routing;
    const count = bundles.length;
    return {
      bundle,
      shift: shifts[bundle] as number,
      lines: lines[bundle] as Polyline[],
      hits: this.hits[bundle] as number,
      crossings: this.crossings.slice(bundle * count, (bundle + 1) * count),
    };
  }

  /** Straight where that is free, as `routeEdges` does it. */
  private route(bundle: number): void {
    const { routing } = this;
    const straight = drawBundle(this.nodes, routing.bundles[bundle] as Bundle, 0);
    routing.shifts[bundle] = 0;
    routing.lines[bundle] = straight;
    if (countHits(routing, bundle, straight, 0) > 0) chooseShift(routing, bundle);
  }

  private count(bundle: number): void {
    const { routing } = this;
    const lines = routing.lines[bundle] as Polyline[];
    this.hits[bundle] = countHits(routing, bundle, lines, Number.POSITIVE_INFINITY);
    for (let other = 0; other < routing.bundles.length; other++) {
      if (other !== bundle) this.setCrossings(bundle, other, countPair(routing, bundle, lines, other));
    }
  }

  private setCrossings(bundle: number, other: number, count: number): void {
    const all = this.routing.bundles.length;
    this.totalCrossings += count - (this.crossings[bundle * all + other] as number);
    this.crossings[bundle * all + other] = count;
    this.crossings[other * all + bundle] = count;
  }

  /** The list is valid until the next question. */
  private findNear(box: Box): number[] {
    const { found } = this;
    found.length = 0;
    for (let index = 0; index < this.boxes.length; index++) {
      if (boxesOverlap(box, this.boxes[index] as Box, -1e-9)) found.push(index);
    }
    return found;
  }
}

function isMeeting(line: Polyline, box: Box): boolean {
  return boxesOverlap(line.box, box, -1e-9) && isPolylineInBox(line, box);
}
