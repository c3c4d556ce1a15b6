import type cytoscape from "cytoscape";
import { hueAt, type Palette, toneAt } from "../../core/view/palette.ts";
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

export function toNodeElement(node: SceneNode, palette: Palette): cytoscape.ElementDefinition {
  const [fill, border] = toneAt(palette, node.tone, node.scale);
  const size = 2 * node.radius * (optical[node.shape] ?? 1);
  return {
    group: "nodes",
    data: {
      id: node.key,
      label: node.lines.map(isolate).join("\n"),
      shape: shapeNames[node.shape],
      size,
      narrow: size * 0.78,
      fill: node.isFormer && node.scale === "type" ? palette.grey : fill,
      border: node.isFormer ? palette.grey : border,
    },
    classes: [...(node.isDashed ? ["dashed"] : []), ...(node.shape === "sheet" ? ["sheet"] : [])],
    position: { x: node.x, y: node.y },
  };
}

export function toEdgeElement(edge: SceneEdge, palette: Palette): cytoscape.ElementDefinition {
  const { route } = edge;
  return {
    group: "edges",
    data: {
      id: edge.key,
      source: edge.source,
      target: edge.target,
      color: edge.line === "bare" ? palette.grey : hueAt(palette, edge.hue),
      arrow: edge.isNegated ? "tee" : edge.isDirected ? "triangle" : "none",
      ...(route.kind === "bend" && { distance: route.distance }),
      ...(route.kind === "loop" && { distance: route.size, direction: `${route.direction}rad` }),
    },
    classes: [
      ...(route.kind === "line" ? [] : [route.kind]),
      ...(edge.line === "solid" ? [] : [edge.line]),
      ...(edge.isContested ? ["split"] : []),
      ...(edge.isNegated ? ["barred"] : []),
    ],
  };
}
