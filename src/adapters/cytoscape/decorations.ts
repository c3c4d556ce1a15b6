/**
 * What Cytoscape has no drawing for, painted over its picture in layout units: icons in nodes, labels along edges,
 * speech marks and warnings.
 */
import { edgeCurve } from "../../core/layout/edge-curve.ts";
import type { Point } from "../../core/layout/layout-graph.ts";
import { placeOnCurve } from "../../core/view/curve-middle.ts";
import { hueAt, type Palette, toneAt } from "../../core/view/palette.ts";
import { edgeLabelStyle, type SceneEdge, type SceneNode } from "../../core/view/scene.ts";
import { measureText } from "../../core/view/text-width.ts";
import { iconPath, iconSide } from "./icons.ts";
import { fadedOpacity, fontFamily } from "./stylesheet.ts";

/** What would be smaller on the screen than this, in CSS px, nobody can read or tell: it is not painted. */
const leastLabel = 5;
const leastIcon = 4;
const leastZoomOfMarks = 0.35;

/** Where a label stands: its middle, and the angle that it is turned by. */
export interface LabelPlace extends Point {
  readonly angle: number;
}

export interface Decorated {
  readonly nodes: Iterable<SceneNode>;
  readonly edges: Iterable<SceneEdge>;
  /** Where a node is now; a hand may be moving it. */
  readonly positionOf: (key: string) => (Point & { readonly radius: number }) | undefined;
  readonly faded: ReadonlySet<string>;
  readonly pinned: ReadonlySet<string>;
  /** Where the label of an edge goes; `null` for none. */
  readonly labelOf: (edge: SceneEdge, curve: readonly Point[]) => LabelPlace | null;
  /** By how much labels are larger than on the screen. */
  readonly type: number;
}

function paintIcon(ctx: CanvasRenderingContext2D, node: SceneNode, at: Point, palette: Palette): void {
  const path = node.icon === null ? null : iconPath(node.icon);
  if (!path) return;
  const scale = (node.radius * 1.02) / iconSide;
  const lift = node.shape === "triangle" ? -node.radius * 0.16 : 0;
  ctx.save();
  ctx.translate(at.x, at.y - lift);
  ctx.scale(scale, scale);
  ctx.translate(-iconSide / 2, -iconSide / 2);
  ctx.strokeStyle = node.isFormer && node.scale === "type" ? palette.paper : toneAt(palette, node.tone, node.scale)[2];
  ctx.lineWidth = 1.5;
  ctx.lineCap = "round";
  ctx.lineJoin = "round";
  ctx.stroke(path);
  ctx.restore();
}

/** A drawing pin at a node's upper right: no layout moves it. */
function paintPin(ctx: CanvasRenderingContext2D, { x, y }: Point, palette: Palette): void {
  ctx.beginPath();
  ctx.arc(x, y, 5.2, 0, 2 * Math.PI);
  ctx.fillStyle = palette.paper;
  ctx.fill();
  ctx.strokeStyle = palette.ink;
  ctx.lineWidth = 1.1;
  ctx.stroke();
  ctx.beginPath();
  ctx.moveTo(x - 2, y - 2.6);
  ctx.lineTo(x + 2, y - 2.6);
  ctx.moveTo(x - 2.6, y + 0.6);
  ctx.lineTo(x + 2.6, y + 0.6);
  ctx.moveTo(x, y + 0.6);
  ctx.lineTo(x, y + 3.4);
  ctx.moveTo(x - 1.2, y - 2.6);
  ctx.lineTo(x - 1.2, y + 0.6);
  ctx.moveTo(x + 1.2, y - 2.6);
  ctx.lineTo(x + 1.2, y + 0.6);
  ctx.stroke();
}

/** A small speech bubble: only somebody's word. */
function paintSpeech(ctx: CanvasRenderingContext2D, { x, y }: Point, colour: string, palette: Palette): void {
  ctx.beginPath();
  ctx.roundRect(x - 4.6, y - 4.2, 9.2, 6.8, 2.4);
  ctx.moveTo(x - 2, y + 2.6);
  ctx.lineTo(x - 2.6, y + 5.2);
  ctx.lineTo(x + 0.8, y + 2.6);
  ctx.fillStyle = palette.paper;
  ctx.fill();
  ctx.strokeStyle = colour;
  ctx.lineWidth = 1.1;
  ctx.stroke();
  ctx.beginPath();
  for (const dx of [-2.2, 0, 2.2]) ctx.roundRect(x + dx - 0.55, y - 1.35, 1.1, 1.1, 0.55);
  ctx.fillStyle = colour;
  ctx.fill();
}

/** A disc with `!` where something is wrong with a witness, `?` where no sentence says it. */
function paintWarning(ctx: CanvasRenderingContext2D, { x, y }: Point, sign: string, palette: Palette): void {
  ctx.beginPath();
  ctx.arc(x, y, 6.5, 0, 2 * Math.PI);
  ctx.fillStyle = palette.paper;
  ctx.fill();
  ctx.strokeStyle = palette.warning;
  ctx.lineWidth = 1.4;
  ctx.stroke();
  ctx.fillStyle = palette.warning;
  ctx.font = `700 9.5px ${fontFamily}`;
  ctx.fillText(sign, x, y + 0.5);
}

function paintLabel(
  ctx: CanvasRenderingContext2D,
  text: string,
  { x, y, angle }: LabelPlace,
  colour: string,
  palette: Palette,
  type: number,
): void {
  const { size, lineHeight, padding } = edgeLabelStyle;
  const width = measureText(text, size) + 2 * padding;
  ctx.save();
  ctx.translate(x, y);
  ctx.rotate(angle);
  ctx.scale(type, type);
  ctx.globalAlpha *= 0.92;
  ctx.fillStyle = palette.paper;
  ctx.beginPath();
  ctx.roundRect(-width / 2, -lineHeight / 2, width, lineHeight, 3);
  ctx.fill();
  ctx.globalAlpha /= 0.92;
  ctx.fillStyle = colour;
  ctx.font = `500 ${size}px ${fontFamily}`;
  ctx.fillText(text, 0, 0.5);
  ctx.restore();
}

/**
 * Paints over a picture; the context is already set to layout units.
 *
 * @param zoom px a layout unit, on the screen CSS px: what would be too small is not painted
 */
export function paintDecorations(
  ctx: CanvasRenderingContext2D,
  { nodes, edges, faded, pinned, positionOf, labelOf, type }: Decorated,
  palette: Palette,
  zoom: number,
): void {
  const hasLabels = edgeLabelStyle.size * type * zoom >= leastLabel;
  const hasMarks = zoom >= leastZoomOfMarks;
  ctx.textAlign = "center";
  ctx.textBaseline = "middle";
  for (const edge of edges) {
    if (!hasLabels && !(hasMarks && edge.isAttributed) && !edge.warning) continue;
    const source = positionOf(edge.source);
    const target = positionOf(edge.target);
    if (!source || !target) continue;
    ctx.globalAlpha = faded.has(edge.key) ? fadedOpacity : 1;
    const curve = edgeCurve(source, target, edge.route);
    const colour = edge.line === "bare" ? palette.grey : hueAt(palette, edge.hue);
    const place = hasLabels ? labelOf(edge, curve) : null;
    if (place) paintLabel(ctx, edge.label, place, colour, palette, type);
    if (edge.isAttributed && hasMarks) {
      paintSpeech(ctx, placeOnCurve(curve, edge.speechAt), colour, palette);
    }
    if (edge.warning) {
      paintWarning(ctx, placeOnCurve(curve, edge.warningAt), edge.warning === "faulty" ? "!" : "?", palette);
    }
  }
  for (const node of nodes) {
    const at = positionOf(node.key);
    ctx.globalAlpha = faded.has(node.key) ? fadedOpacity : 1;
    if (!at) continue;
    if (at.radius * zoom >= leastIcon) paintIcon(ctx, node, at, palette);
    if (pinned.has(node.key)) paintPin(ctx, { x: at.x + at.radius * 0.85, y: at.y - at.radius * 0.85 }, palette);
  }
}
