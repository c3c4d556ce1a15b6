import type { Box } from "../layout/geometry.ts";
import type { LayoutNode, PlacedNode } from "../layout/layout-graph.ts";
import type { SceneNode } from "./scene.ts";
import { measureText } from "./text-width.ts";
import { nodeLabelStyle } from "./wrap-label.ts";

/** Between a node's shape and its label, in layout units. */
export const labelGap = 4;

/** Between a shape and a label beside it; shapes with a tip reach beyond their radius by so much. */
export const sideGap = 6;
const widest = 1.12;

/** The radius of an entity's shape: a little more for one with many relations. In layout units. */
export function nodeRadius(degree: number): number {
  return 11 + Math.min(7, Math.sqrt(degree) * 1.5);
}

/** The box of a node's shape with the label below it. */
export function measureNode(key: string, radius: number, lines: readonly string[]): LayoutNode {
  const width = Math.max(...lines.map((line) => measureText(line, nodeLabelStyle.size)), 0);
  const half = Math.max(radius, width / 2);
  const label = lines.length > 0 ? labelGap + lines.length * nodeLabelStyle.lineHeight : 0;
  return { key, left: half, right: half, top: radius, bottom: radius + label, radius };
}

/**
 * The room that the label of a node takes, around the middle of its shape.
 *
 * @param type by how much labels are larger than on the screen
 */
export function labelBox({ radius, lines, side }: Pick<SceneNode, "radius" | "lines" | "side">, type: number): Box {
  const width = type * Math.max(...lines.map((line) => measureText(line, nodeLabelStyle.size)), 0);
  const height = type * lines.length * nodeLabelStyle.lineHeight;
  if (side === "left" || side === "right") {
    const far = radius * widest + sideGap;
    const left = side === "left" ? -far - width : far;
    return { left, right: left + width, top: -height / 2, bottom: height / 2 };
  }
  const far = radius + labelGap;
  const top = side === "above" ? -far - height : far;
  return { left: -width / 2, right: width / 2, top, bottom: top + height };
}

/** The room that the label of a node takes in the layout. */
export function placedLabelBox(node: Pick<SceneNode, "x" | "y" | "radius" | "lines" | "side">, type: number): Box {
  const { left, right, top, bottom } = labelBox(node, type);
  return { left: left + node.x, right: right + node.x, top: top + node.y, bottom: bottom + node.y };
}

/** The room of a shape with its label, as a layout sees it. */
export function measurePlaced(node: SceneNode, type: number): PlacedNode {
  const { key, x, y, radius, lines } = node;
  const label = lines.length > 0 ? labelBox(node, type) : { left: 0, right: 0, top: 0, bottom: 0 };
  return {
    key,
    x,
    y,
    radius,
    left: Math.max(radius, -label.left),
    right: Math.max(radius, label.right),
    top: Math.max(radius, -label.top),
    bottom: Math.max(radius, label.bottom),
  };
}
