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
import { writeElement } from "../write-xml.ts";
import { moveTo, short, writePath } from "./markup.ts";
import { writeMark } from "./write-edges.ts";

function writeLabel(node: SceneNode, palette: Palette, type: number): string {
  const { anchor, lines } = placeLabel(node, type);
  return lines
    .map(({ text, x, y }) =>
      writeElement(
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
        [text],
      ),
    )
    .join("");
}

/** The ground of what is marked. */
function writeGround({ shape, radius }: SceneNode, palette: Palette): string {
  const size = drawnSize(shape, radius);
  const width = shape === "sheet" ? size * sheetWidth : size;
  return writePath(roundRectangle(width + 2 * markPadding, size + 2 * markPadding), { fill: palette.mark });
}

function writeShape(node: SceneNode, isMarked: boolean, palette: Palette): string {
  const { fill, border } = nodeColours(node, palette);
  return writePath(outlinePath(node.shape, node.radius), {
    fill,
    stroke: border,
    "stroke-width": isMarked ? borders.marked : node.isDashed ? borders.dashed : borders.plain,
    "stroke-dasharray": node.isDashed ? borderDash.join(" ") : undefined,
  });
}

/** The shapes of a layer with their labels. */
export function writeNodes({ nodes, marked, faded, type }: PageLayer, palette: Palette): string {
  return nodes
    .map((node) => {
      const isMarked = marked.has(node.key);
      return writeElement(
        "g",
        { transform: moveTo(node), opacity: faded.has(node.key) ? fadedOpacity : undefined },
        (isMarked ? writeGround(node, palette) : "") +
          writeShape(node, isMarked, palette) +
          writeLabel(node, palette, type),
      );
    })
    .join("");
}

function writeIcon(node: SceneNode, palette: Palette): string {
  const path = node.icon === null ? null : iconPath(node.icon);
  if (path === null) return "";
  const { scale, down } = placeIcon(node);
  const corner = (-iconSide / 2) * scale;
  return writeElement("path", {
    d: path,
    transform: `${moveTo({ x: node.x + corner, y: node.y + down + corner })} scale(${short(scale)})`,
    fill: "none",
    stroke: nodeColours(node, palette).icon,
    "stroke-width": iconStroke,
    "stroke-linecap": "round",
    "stroke-linejoin": "round",
  });
}

/** What stands on the shapes of a layer: icons and pins. */
export function writeOnNodes({ nodes, faded, pinned }: PageLayer, palette: Palette): string {
  return nodes
    .map((node) => {
      const pin = { x: node.x + node.radius * pinAt.x, y: node.y + node.radius * pinAt.y };
      const parts =
        writeIcon(node, palette) + (pinned.has(node.key) ? writeMark(pinMark, pin, palette.ink, palette) : "");
      return faded.has(node.key) && parts !== "" ? writeElement("g", { opacity: fadedOpacity }, parts) : parts;
    })
    .join("");
}
