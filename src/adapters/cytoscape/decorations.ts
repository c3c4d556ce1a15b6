/**
 * What Cytoscape has no drawing for, painted over its picture in layout units: icons in nodes, labels along edges,
 * speech marks and warnings.
 */
import { edgeCurve } from "../../core/layout/edge-curve.ts";
import type { Point } from "../../core/layout/layout-graph.ts";
import { placeOnCurve } from "../../core/view/curve-middle.ts";
import { colourOf } from "../../core/view/edge-lines.ts";
import { fontFamilies } from "../../core/view/fonts.ts";
import { iconPath, iconSide } from "../../core/view/icons.ts";
import {
  labelGround,
  type MarkPart,
  pinAt,
  pinMark,
  speechMark,
  warningMark,
  warningSign,
  warningStyle,
} from "../../core/view/mark-shapes.ts";
import { iconStroke, nodeColours, placeIcon } from "../../core/view/node-paint.ts";
import type { Palette } from "../../core/view/palette.ts";
import { edgeLabelStyle, fadedOpacity, type SceneEdge, type SceneNode } from "../../core/view/scene.ts";
import { measureText } from "../../core/view/text-width.ts";

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

const paths = new Map<string, Path2D>();

function pathOf(data: string): Path2D {
  let path = paths.get(data);
  if (!path) paths.set(data, (path = new Path2D(data)));
  return path;
}

function paintIcon(ctx: CanvasRenderingContext2D, node: SceneNode, at: Point, palette: Palette): void {
  const path = node.icon === null ? null : iconPath(node.icon);
  if (path === null) return;
  const { scale, down } = placeIcon(node);
  ctx.save();
  ctx.translate(at.x, at.y + down);
  ctx.scale(scale, scale);
  ctx.translate(-iconSide / 2, -iconSide / 2);
  ctx.strokeStyle = nodeColours(node, palette).icon;
  ctx.lineWidth = iconStroke;
  ctx.lineCap = "round";
  ctx.lineJoin = "round";
  ctx.stroke(pathOf(path));
  ctx.restore();
}

/** Paints a sign of `mark-shapes.ts` around a point. */
function paintMark(
  ctx: CanvasRenderingContext2D,
  mark: readonly MarkPart[],
  { x, y }: Point,
  colour: string,
  palette: Palette,
): void {
  ctx.save();
  ctx.translate(x, y);
  for (const { path, fill, width } of mark) {
    ctx.fillStyle = fill === "paper" ? palette.paper : colour;
    if (fill) ctx.fill(pathOf(path));
    ctx.strokeStyle = colour;
    ctx.lineWidth = width;
    if (width > 0) ctx.stroke(pathOf(path));
  }
  ctx.restore();
}

function paintWarning(ctx: CanvasRenderingContext2D, at: Point, sign: string, palette: Palette): void {
  const { size, weight, down } = warningStyle;
  paintMark(ctx, warningMark, at, palette.warning, palette);
  ctx.fillStyle = palette.warning;
  ctx.font = `${weight} ${size}px ${fontFamilies.sans}`;
  ctx.fillText(sign, at.x, at.y + down);
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
  ctx.globalAlpha *= labelGround.opacity;
  ctx.fillStyle = palette.paper;
  ctx.beginPath();
  ctx.roundRect(-width / 2, -lineHeight / 2, width, lineHeight, labelGround.corner);
  ctx.fill();
  ctx.globalAlpha /= labelGround.opacity;
  ctx.fillStyle = colour;
  ctx.font = `${labelGround.weight} ${size}px ${fontFamilies.sans}`;
  ctx.fillText(text, 0, labelGround.down);
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
    const colour = colourOf(edge, palette);
    const place = hasLabels ? labelOf(edge, curve) : null;
    if (place) paintLabel(ctx, edge.label, place, colour, palette, type);
    if (edge.isAttributed && hasMarks) {
      paintMark(ctx, speechMark, placeOnCurve(curve, edge.speechAt), colour, palette);
    }
    if (edge.warning) {
      paintWarning(ctx, placeOnCurve(curve, edge.warningAt), warningSign[edge.warning], palette);
    }
  }
  for (const node of nodes) {
    const at = positionOf(node.key);
    ctx.globalAlpha = faded.has(node.key) ? fadedOpacity : 1;
    if (!at) continue;
    if (at.radius * zoom >= leastIcon) paintIcon(ctx, node, at, palette);
    if (!pinned.has(node.key)) continue;
    const pin = { x: at.x + at.radius * pinAt.x, y: at.y + at.radius * pinAt.y };
    paintMark(ctx, pinMark, pin, palette.ink, palette);
  }
}
