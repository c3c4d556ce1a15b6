/** Edges as Cytoscape draws them by itself, for the bare page: with the looks that the app paints. */
import type cytoscape from "cytoscape";
import { hueAt, type Palette } from "../src/core/view/palette.ts";
import type { SceneEdge } from "../src/core/view/scene.ts";

export const bareEdgeStyle: cytoscape.StylesheetJson = [
  {
    selector: "edge",
    style: {
      width: 1.6,
      "line-color": "data(color)",
      "target-arrow-color": "data(color)",
      "target-arrow-shape": "data(arrow)" as "triangle",
      "arrow-scale": 0.85,
      opacity: 1,
    },
  },
  { selector: "edge.dashed", style: { "line-style": "dashed", "line-dash-pattern": [7, 4] } },
  {
    selector: "edge.dotted",
    style: { "line-style": "dashed", "line-dash-pattern": [0.1, 4.2], "line-cap": "round", width: 2.1 },
  },
  {
    selector: "edge.bare",
    style: { "line-style": "dashed", "line-dash-pattern": [3, 7], width: 1.2, opacity: 0.8 },
  },
  { selector: "edge.split", style: { width: 5 } },
  { selector: "edge.barred", style: { "arrow-scale": 1.1 } },
];

export function toBareEdge(edge: SceneEdge, palette: Palette): cytoscape.ElementDefinition {
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
