import { edgeCurve } from "../../core/layout/edge-curve.ts";
import type { Point } from "../../core/layout/layout-graph.ts";
import { type CurvePlace, placeOnCurve } from "../../core/view/curve-middle.ts";
import { colourOf, groupLines, type LineGroup } from "../../core/view/edge-lines.ts";
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
import { writeElement } from "../write-xml.ts";
import { curvePath, moveTo, opacityOf, polygonPath, short, writePath } from "./markup.ts";

export type Places = ReadonlyMap<string, SceneNode>;

function writeGroup({ lines, width, dash, cap, colour, opacity, gap }: LineGroup, paper: string): string {
  const curves = lines.map(({ curve }) => curvePath(curve));
  const stroke = (path: string, wide: number, style: string, dashes?: string): string =>
    writeElement("path", { d: path, stroke: style, "stroke-width": wide, "stroke-dasharray": dashes });
  const ends = lines.flatMap(({ end }) =>
    end.length > 0 ? [writeElement("path", { d: polygonPath(end), fill: colour })] : [],
  );
  return writeElement(
    "g",
    { fill: "none", "stroke-linecap": cap === "butt" ? undefined : cap, opacity: opacityOf(opacity) },
    [
      ...curves.map((path) => stroke(path, width, colour, dash.length > 0 ? dash.join(" ") : undefined)),
      ...(gap === null ? [] : curves.map((path) => stroke(path, gap, paper))),
      ...ends,
    ].join(""),
  );
}

/** The lines of a layer, as the screen paints them. */
export function writeLines({ edges, marked, faded }: PageLayer, places: Places, palette: Palette): string {
  const groups = groupLines({ edges, placeOf: (key) => places.get(key), marked, faded }, palette);
  return groups.map((group) => writeGroup(group, palette.paper)).join("");
}

/** A sign around a point. */
export function writeMark(mark: readonly MarkPart[], at: Point, colour: string, palette: Palette, over = ""): string {
  const parts = mark.map(({ path, fill, width }) =>
    writePath(path, {
      fill: fill === null ? "none" : fill === "paper" ? palette.paper : colour,
      ...(width > 0 && { stroke: colour, "stroke-width": width }),
    }),
  );
  return writeElement("g", { transform: moveTo(at) }, parts.join("") + over);
}

function writeLabel(text: string, place: CurvePlace, colour: string, palette: Palette, type: number): string {
  const { size, lineHeight, padding } = edgeLabelStyle;
  const { opacity, corner, down, weight } = labelGround;
  const width = measureText(text, size) + 2 * padding;
  const ground = writeElement("rect", {
    x: short(-width / 2),
    y: -lineHeight / 2,
    width: short(width),
    height: lineHeight,
    rx: corner,
    fill: palette.paper,
    "fill-opacity": opacity,
  });
  const words = writeElement(
    "text",
    { y: short(down + baseBelowMiddle * size), "font-size": size, "font-weight": weight, fill: colour },
    [text],
  );
  const turn = `rotate(${short((place.angle * 180) / Math.PI)})`;
  const grow = type === 1 ? "" : ` scale(${type})`;
  return writeElement("g", { transform: `${moveTo(place)} ${turn}${grow}` }, ground + words);
}

function writeWarning(at: Point, sign: string, palette: Palette): string {
  const { size, weight, down } = warningStyle;
  const words = writeElement(
    "text",
    { y: short(down + baseBelowMiddle * size), "font-size": size, "font-weight": weight, fill: palette.warning },
    [sign],
  );
  return writeMark(warningMark, at, palette.warning, palette, words);
}

/** What stands on the lines of a layer: labels, speech marks, warnings. */
export function writeOnLines({ edges, labels, faded, type }: PageLayer, places: Places, palette: Palette): string {
  return edges
    .map((edge) => {
      const [source, target, place] = [places.get(edge.source), places.get(edge.target), labels.get(edge.key)];
      if (!source || !target) return "";
      const colour = colourOf(edge, palette);
      const curve = edgeCurve(source, target, edge.route);
      const parts = [
        place ? writeLabel(edge.label, place, colour, palette, type) : "",
        edge.isAttributed ? writeMark(speechMark, placeOnCurve(curve, edge.speechAt), colour, palette) : "",
        edge.warning ? writeWarning(placeOnCurve(curve, edge.warningAt), warningSign[edge.warning], palette) : "",
      ].join("");
      return faded.has(edge.key) && parts !== "" ? writeElement("g", { opacity: fadedOpacity }, parts) : parts;
    })
    .join("");
}
