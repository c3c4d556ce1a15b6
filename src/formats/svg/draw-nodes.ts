import type { DrawingElement } from "../../core/view/drawing-tree.ts";
import { iconPath, iconSide } from "../../core/view/icons.ts";
import { pinAt, pinMark } from "../../core/view/mark-shapes.ts";
import { drawnSize, outlinePath, roundRectangle, sheetWidth } from "../../core/view/node-outline.ts";
import {
  borderDash,
  borders,
  iconStroke,
  labelHalo,
  markPadding,
  nodeColours,
  placeIcon,
  placeLabel,
} from "../../core/view/node-paint.ts";
import type { PageLayer } from "../../core/view/page.ts";
import type { Palette } from "../../core/view/palette.ts";
import { fadedOpacity, type SceneNode } from "../../core/view/scene.ts";
import { nodeLabelStyle } from "../../core/view/wrap-label.ts";
import { drawMark } from "./draw-edges.ts";
import { draw, drawPath, fade, moveTo, say, short } from "./markup.ts";

function drawLabel(node: SceneNode, palette: Palette, type: number): DrawingElement[] {
  const { anchor, lines } = placeLabel(node, type);
  return lines.map(({ text, x, y }) =>
    say(
      "text",
      {
        x: short(x),
        y: short(y),
        // The middle is what the whole layer has.
        "text-anchor": anchor === "middle" ? undefined : anchor,
        "font-size": short(nodeLabelStyle.size * type),
        fill: palette.ink,
        stroke: palette.paper,
        "stroke-width": 2 * labelHalo * type,
        "stroke-linejoin": "round",
        "paint-order": "stroke",
      },
      text,
    ),
  );
}

/** The ground of what is marked. */
function drawGround({ shape, radius }: SceneNode, palette: Palette): DrawingElement {
  const size = drawnSize(shape, radius);
  const width = shape === "sheet" ? size * sheetWidth : size;
  return drawPath(roundRectangle(width + 2 * markPadding, size + 2 * markPadding), { fill: palette.mark });
}

function drawShape(node: SceneNode, isMarked: boolean, palette: Palette): DrawingElement {
  const { fill, border } = nodeColours(node, palette);
  return drawPath(outlinePath(node.shape, node.radius), {
    fill,
    stroke: border,
    "stroke-width": isMarked ? borders.marked : node.isDashed ? borders.dashed : borders.plain,
    "stroke-dasharray": node.isDashed ? borderDash.join(" ") : undefined,
  });
}

/** The shapes of a layer with their labels. */
export function drawNodes({ nodes, marked, faded, type }: PageLayer, palette: Palette): DrawingElement[] {
  return nodes.map((node) => {
    const isMarked = marked.has(node.key);
    return draw("g", { transform: moveTo(node), opacity: faded.has(node.key) ? fadedOpacity : undefined }, [
      ...(isMarked ? [drawGround(node, palette)] : []),
      drawShape(node, isMarked, palette),
      ...drawLabel(node, palette, type),
    ]);
  });
}

function drawIcon(node: SceneNode, palette: Palette): DrawingElement[] {
  const d = node.icon === null ? null : iconPath(node.icon);
  if (d === null) return [];
  const { scale, down } = placeIcon(node);
  const corner = (-iconSide / 2) * scale;
  return [
    draw("path", {
      d,
      transform: `${moveTo({ x: node.x + corner, y: node.y + down + corner })} scale(${short(scale)})`,
      fill: "none",
      stroke: nodeColours(node, palette).icon,
      "stroke-width": iconStroke,
      "stroke-linecap": "round",
      "stroke-linejoin": "round",
    }),
  ];
}

/** What stands on the shapes of a layer: icons and pins. */
export function drawOnNodes({ nodes, faded, pinned }: PageLayer, palette: Palette): DrawingElement[] {
  return nodes.flatMap((node) => {
    const pin = { x: node.x + node.radius * pinAt.x, y: node.y + node.radius * pinAt.y };
    const pins = pinned.has(node.key) ? [drawMark(pinMark, pin, palette.ink, palette)] : [];
    return fade(faded.has(node.key) ? fadedOpacity : 1, [...drawIcon(node, palette), ...pins]);
  });
}
