/**
 * The lines of relations. Cytoscape knows where edges run, so that a hand finds them, and leaves them undrawn: painted
 * here, all lines of one look at once, a filter redraws the lines alone and costs a fraction of Cytoscape's drawing.
 */
import { edgeCurve } from "../../core/layout/edge-curve.ts";
import type { Point } from "../../core/layout/layout-graph.ts";
import { hueAt, type Palette } from "../../core/view/palette.ts";
import type { LineStyle, NodeShape, SceneEdge } from "../../core/view/scene.ts";
import { rimDistance } from "./node-outline.ts";
import { fadedOpacity } from "./stylesheet.ts";

/** A node where it is now. */
export interface PlacedShape extends Point {
  readonly radius: number;
  readonly shape: NodeShape;
}

export interface PaintedEdges {
  readonly edges: Iterable<SceneEdge>;
  readonly placeOf: (key: string) => PlacedShape | undefined;
  readonly marked: ReadonlySet<string>;
  readonly faded: ReadonlySet<string>;
}

interface Stroke {
  readonly width: number;
  readonly dash: readonly number[];
  readonly cap: CanvasLineCap;
  readonly opacity: number;
}

const strokes: Readonly<Record<LineStyle, Stroke>> = {
  solid: { width: 1.6, dash: [], cap: "butt", opacity: 1 },
  dashed: { width: 1.6, dash: [7, 4], cap: "butt", opacity: 1 },
  dotted: { width: 2.1, dash: [0.1, 4.2], cap: "round", opacity: 1 },
  bare: { width: 1.2, dash: [3, 7], cap: "butt", opacity: 0.8 },
};
/** Of a line that is split in two by the paper between. */
const splitWidth = 5;
const splitGap = 2.2;
/** The head of an arrow and the bar of a denial, in layout units. */
const head = { length: 7.4, half: 3.7, inset: 2.7 } as const;
const bar = { length: 3.2, half: 4.8 } as const;
/** Between a node's outline and what ends at it: half of its border. */
const border = 0.75;

interface Drawn {
  readonly edge: SceneEdge;
  /** As `edgeCurve` has it, cut to the outlines of its ends, and to leave room for an arrow head. */
  readonly curve: readonly Point[];
  readonly tip: Point;
  /** Towards the tip, of length 1. */
  readonly dx: number;
  readonly dy: number;
}

/** The point of a node's outline that faces another point. */
function rimTowards(node: PlacedShape, aim: Point): { readonly at: Point; readonly dx: number; readonly dy: number } {
  const distance = Math.hypot(aim.x - node.x, aim.y - node.y) || 1;
  const [dx, dy] = [(aim.x - node.x) / distance, (aim.y - node.y) / distance];
  const along = Math.min(rimDistance(node.shape, node.radius, dx, dy) + border, distance / 2);
  return { at: { x: node.x + dx * along, y: node.y + dy * along }, dx, dy };
}

function toDrawn(edge: SceneEdge, placeOf: PaintedEdges["placeOf"]): Drawn | null {
  const [source, target] = [placeOf(edge.source), placeOf(edge.target)];
  if (!source || !target) return null;
  const curve = edgeCurve(source, target, edge.route);
  const isLine = curve.length === 2;
  const start = rimTowards(source, isLine ? target : (curve[1] as Point));
  const end = rimTowards(target, isLine ? source : (curve.at(-2) as Point));
  const inset = edge.isNegated ? bar.length / 2 : edge.isDirected ? head.inset : 0;
  const last = { x: end.at.x + end.dx * inset, y: end.at.y + end.dy * inset };
  return { edge, curve: [start.at, ...curve.slice(1, -1), last], tip: end.at, dx: -end.dx, dy: -end.dy };
}

function traceCurve(ctx: CanvasRenderingContext2D, curve: readonly Point[]): void {
  const [start, ...rest] = curve as [Point, ...Point[]];
  ctx.moveTo(start.x, start.y);
  if (rest.length === 1) ctx.lineTo((rest[0] as Point).x, (rest[0] as Point).y);
  for (let i = 0; i + 1 < rest.length; i += 2) {
    const [control, end] = [rest[i] as Point, rest[i + 1] as Point];
    ctx.quadraticCurveTo(control.x, control.y, end.x, end.y);
  }
}

function traceEnd(ctx: CanvasRenderingContext2D, { edge, tip, dx, dy }: Drawn): void {
  const { length, half } = edge.isNegated ? bar : head;
  const [backX, backY] = [tip.x - dx * length, tip.y - dy * length];
  if (edge.isNegated) {
    ctx.moveTo(tip.x - dy * half, tip.y + dx * half);
    ctx.lineTo(tip.x + dy * half, tip.y - dx * half);
  } else ctx.moveTo(tip.x, tip.y);
  ctx.lineTo(backX + dy * half, backY - dx * half);
  ctx.lineTo(backX - dy * half, backY + dx * half);
  ctx.closePath();
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Iterable<readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups.values();
}

/** Paints lines and their ends; the context is already set to layout units. */
export function paintEdges(
  ctx: CanvasRenderingContext2D,
  { edges, placeOf, marked, faded }: PaintedEdges,
  palette: Palette,
): void {
  const drawn: Drawn[] = [];
  for (const edge of edges) {
    const one = toDrawn(edge, placeOf);
    if (one) drawn.push(one);
  }
  const strokeAll = (items: readonly Drawn[], width: number, colour: string): void => {
    ctx.beginPath();
    for (const { curve } of items) traceCurve(ctx, curve);
    ctx.lineWidth = width;
    ctx.strokeStyle = colour;
    ctx.stroke();
  };
  const colourOf = ({ line, hue }: SceneEdge): string => (line === "bare" ? palette.grey : hueAt(palette, hue));

  ctx.lineCap = "butt";
  ctx.setLineDash([]);
  const band = 2 * (palette.isDark ? 3.5 : 6);
  const chosen = drawn.filter(({ edge }) => marked.has(edge.key));
  if (chosen.length > 0) strokeAll(chosen, strokes.solid.width + band, palette.mark);

  const looks = groupBy(drawn, ({ edge }) => `${edge.line} ${edge.hue} ${edge.isContested} ${faded.has(edge.key)}`);
  for (const group of looks) {
    const { edge } = group[0] as Drawn;
    const { width, dash, cap, opacity } = strokes[edge.line];
    ctx.globalAlpha = faded.has(edge.key) ? fadedOpacity : opacity;
    ctx.lineCap = cap;
    ctx.setLineDash([...dash]);
    strokeAll(group, edge.isContested ? splitWidth : width, colourOf(edge));
    ctx.setLineDash([]);
    if (edge.isContested) strokeAll(group, splitGap, palette.paper);
    ctx.beginPath();
    for (const one of group) if (one.edge.isNegated || one.edge.isDirected) traceEnd(ctx, one);
    ctx.fillStyle = colourOf(edge);
    ctx.fill();
  }
  ctx.globalAlpha = 1;
}
