/** How a node is painted, in layout units: the colours and borders of its shape, and its icon. */
import { iconSide } from "./icons.ts";
import { type Palette, toneAt } from "./palette.ts";
import type { SceneNode } from "./scene.ts";

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
