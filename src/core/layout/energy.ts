import { createExtents, type Extents } from "./extents.ts";
import { doSegmentsCross, isSegmentInBox } from "./geometry.ts";
import type { IndexedGraph } from "./layout-graph.ts";
import type { Coordinates } from "./stress.ts";
import { WEIGHTS, type Weights } from "./weights.ts";

/** Lines closer to a foreign box than this count as passing through it. */
const CLEARANCE = 5;
/** For every unit that a box is outside the frame, or inside another. */
const OUTSIDE = 0.25;
const OVERLAP_DEPTH = 0.1;
/** Boxes nearer than this to each other crowd. */
const CROWDED = 36;
/** Angle in radians under which two edges of a node begin to look like one. */
const SHARP = 0.4;
const COS_SHARP = Math.cos(SHARP);
/** Half the angle, in radians, that two parallel edges take up at their ends, times their length. */
const FAN = 52;

/**
 * The ugliness of a layout with straight edges, as a sum in which every term belongs to few nodes, so that a
 * move of one node is judged without looking at the rest (Davidson and Harel 1996, "Drawing graphs nicely using
 * simulated annealing"; the terms are our own).
 */
export class Energy {
  readonly count: number;
  readonly frame: { readonly width: number; readonly height: number };
  /** Indices of the nodes that may be moved. */
  readonly movable: Int32Array;
  /** To be read; written by `place`. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  private readonly left: Float64Array;
  private readonly right: Float64Array;
  private readonly top: Float64Array;
  private readonly bottom: Float64Array;
  private readonly labelSlope: Float64Array;
  private readonly hubness: Float64Array;
  private readonly first: Int32Array;
  private readonly second: Int32Array;
  private readonly weight: Float64Array;
  private readonly margin: Float64Array;
  private readonly edgesOf: Int32Array[];
  // Extents of every box and of every edge, kept up by `place`: most questions end with them.
  private readonly boxes: Extents;
  private readonly lines: Extents;
  private readonly halfWidth: number;
  private readonly halfHeight: number;
  private weights = WEIGHTS;
  private readonly known: Float64Array;
  private readonly knownAt: Int32Array;
  private state = 0;

  /**
   * @param gap the least distance wanted between two boxes
   * @param frame the size to stay within, about (0, 0)
   * @param fixed indices of nodes that others will not move
   */
  constructor(
    graph: IndexedGraph,
    start: Coordinates,
    gap: number,
    frame: { width: number; height: number },
    fixed: ReadonlySet<number> = new Set(),
  ) {
    const { nodes, bundles } = graph;
    this.count = nodes.length;
    this.movable = Int32Array.from(nodes.keys()).filter((node) => !fixed.has(node));
    this.known = new Float64Array(nodes.length);
    this.knownAt = new Int32Array(nodes.length).fill(-1);
    this.x = start.x;
    this.y = start.y;
    this.left = Float64Array.from(nodes, (node) => node.left + gap / 2);
    this.right = Float64Array.from(nodes, (node) => node.right + gap / 2);
    this.top = Float64Array.from(nodes, (node) => node.top + gap / 2);
    this.bottom = Float64Array.from(nodes, (node) => node.bottom + gap / 2);
    this.labelSlope = Float64Array.from(nodes, (node) => Math.min(node.left, node.right) / Math.max(1, node.bottom));
    this.first = Int32Array.from(bundles, (bundle) => bundle.first);
    this.second = Int32Array.from(bundles, (bundle) => bundle.second);
    this.weight = Float64Array.from(bundles, (bundle) => bundle.edges.length);
    // The boxes above already hold half the gap; a bundle is as wide as its fan.
    this.margin = Float64Array.from(bundles, (bundle) => CLEARANCE - gap / 2 + 11 * (bundle.edges.length - 1));
    const edgesOf: number[][] = nodes.map(() => []);
    for (const [index, { first, second }] of bundles.entries()) {
      edgesOf[first]?.push(index);
      edgesOf[second]?.push(index);
    }
    this.edgesOf = edgesOf.map((list) => Int32Array.from(list));
    this.boxes = createExtents(nodes.length);
    this.lines = createExtents(bundles.length);
    this.refresh();
    const most = edgesOf.reduce((highest, list) => Math.max(highest, list.length), 1);
    this.hubness = Float64Array.from(edgesOf, (list) => (list.length / most) ** 2);
    this.frame = frame;
    this.halfWidth = frame.width / 2;
    this.halfHeight = frame.height / 2;
  }

  /** Weighs the faults anew from now on. */
  weigh(weights: Weights): void {
    this.weights = weights;
    this.moved();
  }

  /** Puts a node somewhere. */
  place(node: number, x: number, y: number): void {
    this.x[node] = x;
    this.y[node] = y;
    this.boxes.left[node] = x - (this.left[node] as number);
    this.boxes.right[node] = x + (this.right[node] as number);
    this.boxes.top[node] = y - (this.top[node] as number);
    this.boxes.bottom[node] = y + (this.bottom[node] as number);
    for (const edge of this.edgesOf[node] as Int32Array) {
      const a = this.first[edge] as number;
      const b = this.second[edge] as number;
      this.lines.left[edge] = Math.min(this.x[a] as number, this.x[b] as number);
      this.lines.right[edge] = Math.max(this.x[a] as number, this.x[b] as number);
      this.lines.top[edge] = Math.min(this.y[a] as number, this.y[b] as number);
      this.lines.bottom[edge] = Math.max(this.y[a] as number, this.y[b] as number);
    }
  }

  /** One of the nodes that an edge joins with this one, if there is any. */
  randomNeighbour(node: number, random: () => number): number | undefined {
    const edges = this.edgesOf[node] as Int32Array;
    const edge = edges[Math.floor(random() * edges.length)];
    if (edge === undefined) return undefined;
    return this.first[edge] === node ? this.second[edge] : this.first[edge];
  }

  /** Has to be called when `x` and `y` were written by somebody else. */
  refresh(): void {
    for (let node = 0; node < this.count; node++) this.place(node, this.x[node] as number, this.y[node] as number);
    this.moved();
  }

  /** Has to be called when a place is there to stay: what `current` knows is void. */
  moved(): void {
    this.state++;
  }

  /** As `ofNode` without a limit, remembered until `moved`. */
  current(node: number): number {
    if (this.knownAt[node] !== this.state) {
      this.known[node] = this.ofNode(node);
      this.knownAt[node] = this.state;
    }
    return this.known[node] as number;
  }

  /**
   * All terms in which the node takes part. A difference of two such sums, before and after moving the node, is
   * the difference of the whole. Counting stops when the sum exceeds `limit`.
   */
  ofNode(node: number, limit = Number.POSITIVE_INFINITY): number {
    let sum = this.ofPlace(node);
    if (sum > limit) return sum;
    sum += this.ofNeighbourhood(node);
    if (sum > limit) return sum;
    for (const edge of this.edgesOf[node] as Int32Array) {
      sum += this.ofEdge(edge, node);
      if (sum > limit) return sum;
    }
    return this.weights.edgeOnNode > 0 ? sum + this.ofLinesThrough(node) : sum;
  }

  /** The sum over all nodes; a fault between several counts for each: good for comparing states of one graph. */
  total(weights: Weights): number {
    const usual = this.weights;
    this.weights = weights;
    let sum = 0;
    for (let node = 0; node < this.count; node++) sum += this.ofNode(node);
    this.weights = usual;
    return sum;
  }

  private ofPlace(node: number): number {
    const { boxes, halfWidth, halfHeight } = this;
    const outX = Math.max(0, (boxes.right[node] as number) - halfWidth, -halfWidth - (boxes.left[node] as number));
    const outY = Math.max(0, (boxes.bottom[node] as number) - halfHeight, -halfHeight - (boxes.top[node] as number));
    const offCentre = Math.hypot((this.x[node] as number) / halfWidth, (this.y[node] as number) / halfHeight);
    return (outX + outY) * OUTSIDE + this.weights.hubOffCentre * (this.hubness[node] as number) * offCentre;
  }

  private ofNeighbourhood(node: number): number {
    const { left, right, top, bottom } = this.boxes;
    const boxLeft = left[node] as number;
    const boxRight = right[node] as number;
    const boxTop = top[node] as number;
    const boxBottom = bottom[node] as number;
    let sum = 0;
    for (let other = 0; other < this.count; other++) {
      if (other === node) continue;
      const gapX = Math.max((left[other] as number) - boxRight, boxLeft - (right[other] as number));
      if (gapX >= CROWDED) continue;
      const gapY = Math.max((top[other] as number) - boxBottom, boxTop - (bottom[other] as number));
      if (gapY >= CROWDED) continue;
      if (gapX < 0 && gapY < 0) {
        sum += this.weights.overlap - OVERLAP_DEPTH * Math.max(gapX, gapY);
        continue;
      }
      const distance = gapX <= 0 ? gapY : gapY <= 0 ? gapX : Math.sqrt(gapX * gapX + gapY * gapY);
      if (distance < CROWDED) sum += this.weights.crowding * (1 - distance / CROWDED) ** 2;
    }
    return sum;
  }

  /** What one edge of the node costs: its length, what it runs over, and how it meets other edges. */
  private ofEdge(edge: number, node: number): number {
    const { x, y, weights } = this;
    const other = (this.first[edge] as number) === node ? (this.second[edge] as number) : (this.first[edge] as number);
    const x1 = x[node] as number;
    const y1 = y[node] as number;
    const x2 = x[other] as number;
    const y2 = y[other] as number;
    const dx = x2 - x1;
    const dy = y2 - y1;
    const length = Math.sqrt(dx * dx + dy * dy) || 1e-9;
    let sum = (weights.length * length) / (2 * this.halfWidth);
    const lower = dy > 0 ? node : other;
    if (Math.abs(dx) < Math.abs(dy) * (this.labelSlope[lower] as number)) sum += weights.ownLabel;
    const margin = this.margin[edge] as number;
    if (weights.edgeOnNode > 0) {
      const { boxes } = this;
      const left = Math.min(x1, x2) - margin;
      const right = Math.max(x1, x2) + margin;
      const top = Math.min(y1, y2) - margin;
      const bottom = Math.max(y1, y2) + margin;
      for (let foreign = 0; foreign < this.count; foreign++) {
        if ((boxes.left[foreign] as number) >= right || (boxes.right[foreign] as number) <= left) continue;
        if ((boxes.top[foreign] as number) >= bottom || (boxes.bottom[foreign] as number) <= top) continue;
        if (foreign === node || foreign === other) continue;
        if (this.isOnNode(x1, y1, x2, y2, foreign, margin)) sum += weights.edgeOnNode;
      }
    }
    // Pairs at the node itself are met twice, once from either edge.
    sum += 0.5 * this.ofAngles(edge, node, dx, dy, length) + this.ofAngles(edge, other, -dx, -dy, length);
    return weights.crossing > 0 ? sum + this.ofCrossings(edge, x1, y1, x2, y2) : sum;
  }

  private ofCrossings(edge: number, x1: number, y1: number, x2: number, y2: number): number {
    const { x, y, first, second, lines } = this;
    const left = lines.left[edge] as number;
    const right = lines.right[edge] as number;
    const top = lines.top[edge] as number;
    const bottom = lines.bottom[edge] as number;
    let crossings = 0;
    for (let rival = 0; rival < first.length; rival++) {
      if ((lines.left[rival] as number) > right || (lines.right[rival] as number) < left) continue;
      if ((lines.top[rival] as number) > bottom || (lines.bottom[rival] as number) < top) continue;
      const a = first[rival] as number;
      const b = second[rival] as number;
      // Edges of one node touch there, which is no crossing, to the last bit.
      if (!doSegmentsCross(x1, y1, x2, y2, x[a] as number, y[a] as number, x[b] as number, y[b] as number)) continue;
      crossings += this.weight[rival] as number;
    }
    return this.weights.crossing * (this.weight[edge] as number) * crossings;
  }

  /** The edge, leaving the node by (dx, dy), against all others there. */
  private ofAngles(edge: number, node: number, dx: number, dy: number, length: number): number {
    const { x, y } = this;
    let sum = 0;
    for (const rival of this.edgesOf[node] as Int32Array) {
      if (rival === edge) continue;
      const far =
        (this.first[rival] as number) === node ? (this.second[rival] as number) : (this.first[rival] as number);
      const ex = (x[far] as number) - (x[node] as number);
      const ey = (y[far] as number) - (y[node] as number);
      if (dx * ex + dy * ey > 0) sum += this.ofAngle(edge, rival, dx, dy, length, ex, ey);
    }
    return sum;
  }

  /**
   * What two edges of one node cost for being too close: they need room for the eye and, both, for half their fan.
   * (dx, dy) and (ex, ey) lead away from the node.
   */
  private ofAngle(edge: number, rival: number, dx: number, dy: number, length: number, ex: number, ey: number): number {
    const rivalLength = Math.sqrt(ex * ex + ey * ey) || 1e-9;
    const cosine = (dx * ex + dy * ey) / (length * rivalLength);
    const fans = (this.weight[edge] as number) + (this.weight[rival] as number) - 2;
    if (fans === 0 && cosine <= COS_SHARP) return 0;
    const fan =
      FAN * (((this.weight[edge] as number) - 1) / length + ((this.weight[rival] as number) - 1) / rivalLength);
    const tightness = 1 - Math.acos(Math.min(1, cosine)) / (SHARP + Math.min(1, fan));
    if (tightness <= 0) return 0;
    return (this.weights.sharpAngle + this.weights.crossing * fans) * tightness * tightness;
  }

  private ofLinesThrough(node: number): number {
    const { x, y, first, second, boxes, lines } = this;
    const left = boxes.left[node] as number;
    const right = boxes.right[node] as number;
    const top = boxes.top[node] as number;
    const bottom = boxes.bottom[node] as number;
    let sum = 0;
    for (let edge = 0; edge < first.length; edge++) {
      const margin = this.margin[edge] as number;
      if ((lines.left[edge] as number) >= right + margin || (lines.right[edge] as number) <= left - margin) continue;
      if ((lines.top[edge] as number) >= bottom + margin || (lines.bottom[edge] as number) <= top - margin) continue;
      const a = first[edge] as number;
      const b = second[edge] as number;
      if (a === node || b === node) continue;
      if (this.isOnNode(x[a] as number, y[a] as number, x[b] as number, y[b] as number, node, margin)) {
        sum += this.weights.edgeOnNode;
      }
    }
    return sum;
  }

  private isOnNode(x1: number, y1: number, x2: number, y2: number, node: number, margin: number): boolean {
    const { left, right, top, bottom } = this.boxes;
    return isSegmentInBox(
      x1,
      y1,
      x2,
      y2,
      (left[node] as number) - margin,
      (top[node] as number) - margin,
      (right[node] as number) + margin,
      (bottom[node] as number) + margin,
    );
  }
}
