import type cytoscape from "cytoscape";
import { type Palette, toneAt } from "../../core/view/palette.ts";
import type { NodeShape, SceneEdge, SceneNode } from "../../core/view/scene.ts";

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

/** Shapes of the same width look of unequal weight: by how much each is drawn larger or smaller. */
const optical: Readonly<Partial<Record<NodeShape, number>>> = {
  square: 0.9,
  diamond: 1.12,
  triangle: 1.1,
  sheet: 0.95,
};

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;

/** Lets a line that is written from right to left take its own direction (Unicode's first strong isolate). */
function isolate(line: string): string {
  return rightToLeft.test(line) ? `\u2068${line}\u2069` : line;
}

/** The side of the square that a shape fills, in layout units; a sheet is narrower than it is high. */
export const drawnSize = (shape: NodeShape, radius: number): number => 2 * radius * (optical[shape] ?? 1);
export const sheetWidth = 0.78;

export function toNodeElement(node: SceneNode, palette: Palette): cytoscape.ElementDefinition {
  const [fill, border] = toneAt(palette, node.tone, node.scale);
  const size = drawnSize(node.shape, node.radius);
  return {
    group: "nodes",
    data: {
      id: node.key,
      label: node.lines.map(isolate).join("\n"),
      shape: shapeNames[node.shape],
      size,
      narrow: size * sheetWidth,
      fill: node.isFormer && node.scale === "type" ? palette.grey : fill,
      border: node.isFormer ? palette.grey : border,
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
