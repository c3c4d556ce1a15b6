import type cytoscape from "cytoscape";
import { isolate } from "../../core/view/fonts.ts";
import { drawnSize, sheetWidth } from "../../core/view/node-outline.ts";
import { labelHalo, nodeColours } from "../../core/view/node-paint.ts";
import type { Palette } from "../../core/view/palette.ts";
import type { NodeShape, SceneEdge, SceneNode } from "../../core/view/scene.ts";
import { nodeLabelStyle } from "../../core/view/wrap-label.ts";

const shapeNames: Readonly<Record<NodeShape, string>> = {
  circle: "ellipse",
  square: "round-rectangle",
  hexagon: "hexagon",
  tag: "tag",
  pentagon: "pentagon",
  octagon: "octagon",
  diamond: "diamond",
  triangle: "round-triangle",
  barrel: "barrel",
  sheet: "round-rectangle",
};

/** @param type by how much labels are larger than in the layout's units */
export function toNodeElement(node: SceneNode, palette: Palette, type = 1): cytoscape.ElementDefinition {
  const { fill, border } = nodeColours(node, palette);
  const size = drawnSize(node.shape, node.radius);
  return {
    group: "nodes",
    data: {
      id: node.key,
      label: node.lines.map(isolate).join("\n"),
      letters: nodeLabelStyle.size * type,
      halo: labelHalo * type,
      shape: shapeNames[node.shape],
      size,
      narrow: size * sheetWidth,
      fill,
      border,
    },
    classes: [
      ...(node.isDashed ? ["dashed"] : []),
      ...(node.shape === "sheet" ? ["sheet"] : []),
      ...(node.side ? [node.side] : []),
    ],
    position: { x: node.x, y: node.y },
  };
}

/** What Cytoscape needs to know of an edge to find it under a hand; how it looks is painted elsewhere. */
export function toEdgeElement({ key, source, target, route }: SceneEdge): cytoscape.ElementDefinition {
  return {
    group: "edges",
    data: {
      id: key,
      source,
      target,
      ...(route.kind === "bend" && { distance: route.distance }),
      ...(route.kind === "loop" && { distance: route.size, direction: `${route.direction}rad` }),
    },
    classes: route.kind === "line" ? [] : [route.kind],
  };
}
