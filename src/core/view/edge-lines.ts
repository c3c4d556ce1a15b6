/** The lines of relations as geometry: where they run and end, and with which strokes they are painted, in which order. */
import { edgeCurve } from "../layout/edge-curve.ts";
import type { Point } from "../layout/layout-graph.ts";
import { rimDistance } from "./node-outline.ts";
import { hueAt, type Palette } from "./palette.ts";
import { fadedOpacity, type LineStyle, type NodeShape, type SceneEdge } from "./scene.ts";

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
  readonly cap: "butt" | "round";
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

/** The line of one edge. */
interface DrawnLine {
  readonly edge: SceneEdge;
  /** As `edgeCurve` has it, cut to the outlines of its ends, and to leave room for an arrow head. */
  readonly curve: readonly Point[];
  /** The corners of an arrow head, or of the bar of a denial; none where the line has no direction. */
  readonly end: readonly Point[];
}

/** Lines that are painted alike, one after the other: all of their strokes, then the gaps in them, then their ends. */
export interface LineGroup extends Stroke {
  readonly lines: readonly DrawnLine[];
  readonly colour: string;
  /** How wide a line of paper runs along the middle; `null` for none. */
  readonly gap: number | null;
}

/** The point of a node's outline that faces another point. */
function rimTowards(node: PlacedShape, aim: Point): { readonly at: Point; readonly dx: number; readonly dy: number } {
  const distance = Math.hypot(aim.x - node.x, aim.y - node.y) || 1;
  const [dx, dy] = [(aim.x - node.x) / distance, (aim.y - node.y) / distance];
  const along = Math.min(rimDistance(node.shape, node.radius, dx, dy) + border, distance / 2);
  return { at: { x: node.x + dx * along, y: node.y + dy * along }, dx, dy };
}

/** @param dx and `dy`: towards the tip, of length 1 */
function cornersOf({ isNegated, isDirected }: SceneEdge, tip: Point, dx: number, dy: number): Point[] {
  if (!isNegated && !isDirected) return [];
  const { length, half } = isNegated ? bar : head;
  const beside = (along: number, side: number): Point => ({
    x: tip.x - dx * along + dy * side,
    y: tip.y - dy * along - dx * side,
  });
  const back = [beside(length, half), beside(length, -half)];
  return isNegated ? [beside(0, -half), beside(0, half), ...back] : [tip, ...back];
}

/** @returns `null` for an edge one of whose ends is not there */
function drawLine(edge: SceneEdge, placeOf: PaintedEdges["placeOf"]): DrawnLine | null {
  const [source, target] = [placeOf(edge.source), placeOf(edge.target)];
  if (!source || !target) return null;
  const curve = edgeCurve(source, target, edge.route);
  const isLine = curve.length === 2;
  const start = rimTowards(source, isLine ? target : (curve[1] as Point));
  const { at: tip, dx, dy } = rimTowards(target, isLine ? source : (curve.at(-2) as Point));
  const inset = edge.isNegated ? bar.length / 2 : edge.isDirected ? head.inset : 0;
  const last = { x: tip.x + dx * inset, y: tip.y + dy * inset };
  return { edge, curve: [start.at, ...curve.slice(1, -1), last], end: cornersOf(edge, tip, -dx, -dy) };
}

/** What an edge is drawn with. */
export const colourOf = ({ line, hue }: SceneEdge, palette: Palette): string =>
  line === "bare" ? palette.grey : hueAt(palette, hue);

/** The lines of edges in the order in which they are painted, the bands that mark some of them first. */
export function groupLines({ edges, placeOf, marked, faded }: PaintedEdges, palette: Palette): LineGroup[] {
  const drawn = Array.from(edges).flatMap((edge) => drawLine(edge, placeOf) ?? []);
  const groups = new Map<string, DrawnLine[]>();
  for (const line of drawn) {
    const { edge } = line;
    const look = `${edge.line} ${edge.hue} ${edge.isContested} ${faded.has(edge.key)}`;
    const group = groups.get(look);
    if (group) group.push(line);
    else groups.set(look, [line]);
  }
  const band = strokes.solid.width + 2 * (palette.isDark ? 3.5 : 6);
  const chosen = drawn.filter(({ edge }) => marked.has(edge.key)).map((line) => ({ ...line, end: [] }));
  return [
    ...(chosen.length > 0 ? [{ ...strokes.solid, lines: chosen, colour: palette.mark, width: band, gap: null }] : []),
    ...Array.from(groups.values(), (lines): LineGroup => {
      const { edge } = lines[0] as DrawnLine;
      const stroke = strokes[edge.line];
      return {
        ...stroke,
        lines,
        colour: colourOf(edge, palette),
        width: edge.isContested ? splitWidth : stroke.width,
        gap: edge.isContested ? splitGap : null,
        opacity: faded.has(edge.key) ? fadedOpacity : stroke.opacity,
      };
    }),
  ];
}
