/** How a node is painted, in layout units: the colours and borders of its shape, its icon, and where its label stands. */
import { baseAboveBottom, isolate } from "./fonts.ts";
import { labelGap, sideGap } from "./node-box.ts";
import { drawnSize, sheetWidth } from "./node-outline.ts";
import { iconSide } from "./icons.ts";
import { type Palette, toneAt } from "./palette.ts";
import type { SceneNode } from "./scene.ts";
import { nodeLabelStyle } from "./wrap-label.ts";

/** How wide borders are; dashed ones are a little wider, to be seen. */
export const borders = { plain: 1.5, dashed: 2, marked: 2.5 } as const;
/** The dashes of a border. */
export const borderDash = [4, 2] as const;
/** How far the ground of what is marked reaches beyond a shape. */
export const markPadding = 7;
/** How wide the paper is around the letters of a label. */
export const labelHalo = 2;

/** What is former is grey where colour tells no measure. */
export function nodeColours({ tone, scale, isFormer }: SceneNode, palette: Palette) {
  const [fill, border, icon] = toneAt(palette, tone, scale);
  const isGrey = isFormer && scale === "type";
  return {
    fill: isGrey ? palette.grey : fill,
    border: isFormer ? palette.grey : border,
    icon: isGrey ? palette.paper : icon,
  };
}

export const iconStroke = 1.5;

/** From the square that icons are drawn on to a node: by how much it grows, and how far below the middle it stands. */
export const placeIcon = ({ radius, shape }: Pick<SceneNode, "radius" | "shape">) => ({
  scale: (radius * 1.02) / iconSide,
  down: shape === "triangle" ? radius * 0.16 : 0,
});

interface PlacedLine {
  readonly text: string;
  readonly x: number;
  /** Of its base line. */
  readonly y: number;
}

export interface PlacedLabel {
  readonly anchor: "start" | "middle" | "end";
  readonly lines: readonly PlacedLine[];
}

/**
 * Where Cytoscape draws the lines of a label, from the middle of its node (`recalculateNodeLabelProjection`, `drawText`):
 * it hangs them from the shape, or stands them on it, by the bottoms of their letters.
 *
 * @param type by how much labels are larger than on the screen
 */
export function placeLabel({ lines, side, shape, radius }: SceneNode, type: number): PlacedLabel {
  const half = drawnSize(shape, radius) / 2;
  const across = shape === "sheet" ? half * sheetWidth : half;
  const [size, lineHeight] = [nodeLabelStyle.size * type, nodeLabelStyle.lineHeight * type];
  const below = (lines.length - 1) * lineHeight;
  const height = below + size;
  const isBeside = side === "left" || side === "right";
  const bottom = isBeside ? height / 2 : side === "above" ? -half - labelGap : half + labelGap + height;
  const x = isBeside ? (across + sideGap) * (side === "left" ? -1 : 1) : 0;
  return {
    anchor: side === "left" ? "end" : side === "right" ? "start" : "middle",
    lines: lines.map((text, at) => ({
      text: isolate(text),
      x,
      y: bottom - below + at * lineHeight - baseAboveBottom * size,
    })),
  };
}
