import { baseAboveBottom, isolate } from "./fonts.ts";
import { labelGap, sideGap } from "./node-box.ts";
import { drawnSize, sheetWidth } from "./node-outline.ts";
import type { SceneNode } from "./scene.ts";
import { nodeLabelStyle } from "./wrap-label.ts";

interface PlacedLine {
  readonly text: string;
  readonly x: number;
  /** Of its base line. */
  readonly y: number;
}

interface PlacedLabel {
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
