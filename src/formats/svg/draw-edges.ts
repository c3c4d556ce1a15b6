import { edgeCurve } from "../../core/layout/edge-curve.ts";
import type { Point } from "../../core/layout/layout-graph.ts";
import { type CurvePlace, placeOnCurve } from "../../core/view/curve-middle.ts";
import { colourOf, groupLines, type LineGroup } from "../../core/view/edge-lines.ts";
import type { DrawingElement } from "../../core/view/drawing-tree.ts";
import { baseBelowMiddle } from "../../core/view/fonts.ts";
import {
  labelGround,
  type MarkPart,
  speechMark,
  warningMark,
  warningSign,
  warningStyle,
} from "../../core/view/mark-shapes.ts";
import type { PageLayer } from "../../core/view/page.ts";
import type { Palette } from "../../core/view/palette.ts";
import { edgeLabelStyle, fadedOpacity, type SceneNode } from "../../core/view/scene.ts";
import { measureText } from "../../core/view/text-width.ts";
import { curvePath, draw, drawPath, fade, moveTo, opacityOf, polygonPath, say, short } from "./markup.ts";

export type Places = ReadonlyMap<string, SceneNode>;

function drawGroup({ lines, width, dash, cap, colour, opacity, gap }: LineGroup, paper: string): DrawingElement {
  const curves = lines.map(({ curve }) => curvePath(curve));
  const stroke = (d: string, wide: number, style: string, dashes?: string): DrawingElement =>
    draw("path", { d, stroke: style, "stroke-width": wide, "stroke-dasharray": dashes });
  const dashes = dash.length > 0 ? dash.join(" ") : undefined;
  return draw("g", { fill: "none", "stroke-linecap": cap === "butt" ? undefined : cap, opacity: opacityOf(opacity) }, [
    ...curves.map((path) => stroke(path, width, colour, dashes)),
    ...(gap === null ? [] : curves.map((path) => stroke(path, gap, paper))),
    ...lines.flatMap(({ end }) => (end.length > 0 ? [draw("path", { d: polygonPath(end), fill: colour })] : [])),
  ]);
}

/** The lines of a layer, as the screen paints them. */
export function drawLines({ edges, marked, faded }: PageLayer, places: Places, palette: Palette): DrawingElement[] {
  const groups = groupLines({ edges, placeOf: (key) => places.get(key), marked, faded }, palette);
  return groups.map((group) => drawGroup(group, palette.paper));
}

/** A sign around a point, and what stands over it. */
export function drawMark(
  mark: readonly MarkPart[],
  at: Point,
  colour: string,
  palette: Palette,
  over: readonly DrawingElement[] = [],
): DrawingElement {
  const parts = mark.map(({ path, fill, width }) =>
    drawPath(path, {
      fill: fill === null ? "none" : fill === "paper" ? palette.paper : colour,
      ...(width > 0 && { stroke: colour, "stroke-width": width }),
    }),
  );
  return draw("g", { transform: moveTo(at) }, [...parts, ...over]);
}

interface CentredStyle {
  readonly size: number;
  readonly weight: number;
  /** How far below the middle its own middle stands. */
  readonly down: number;
}

/** Words around the origin. */
const sayCentred = (words: string, { size, weight, down }: CentredStyle, fill: string): DrawingElement =>
  say("text", { y: short(down + baseBelowMiddle * size), "font-size": size, "font-weight": weight, fill }, words);

function drawLabel(text: string, place: CurvePlace, colour: string, palette: Palette, type: number): DrawingElement {
  const { size, lineHeight, padding } = edgeLabelStyle;
  const width = measureText(text, size) + 2 * padding;
  const ground = draw("rect", {
    x: short(-width / 2),
    y: -lineHeight / 2,
    width: short(width),
    height: lineHeight,
    rx: labelGround.corner,
    fill: palette.paper,
    "fill-opacity": labelGround.opacity,
  });
  const turn = `rotate(${short((place.angle * 180) / Math.PI)})`;
  const grow = type === 1 ? "" : ` scale(${type})`;
  const words = sayCentred(text, { ...labelGround, size }, colour);
  return draw("g", { transform: `${moveTo(place)} ${turn}${grow}` }, [ground, words]);
}

/** What stands on the lines of a layer: labels, speech marks, warnings. */
export function drawOnLines(
  { edges, labels, faded, type }: PageLayer,
  places: Places,
  palette: Palette,
): DrawingElement[] {
  return edges.flatMap((edge) => {
    const [source, target, place] = [places.get(edge.source), places.get(edge.target), labels.get(edge.key)];
    if (!source || !target) return [];
    const colour = colourOf(edge, palette);
    const curve = edgeCurve(source, target, edge.route);
    const parts: DrawingElement[] = [];
    if (place) parts.push(drawLabel(edge.label, place, colour, palette, type));
    if (edge.isAttributed) parts.push(drawMark(speechMark, placeOnCurve(curve, edge.speechAt), colour, palette));
    if (edge.warning) {
      const sign = sayCentred(warningSign[edge.warning], warningStyle, palette.warning);
      parts.push(drawMark(warningMark, placeOnCurve(curve, edge.warningAt), palette.warning, palette, [sign]));
    }
    return fade(faded.has(edge.key) ? fadedOpacity : 1, parts);
  });
}
