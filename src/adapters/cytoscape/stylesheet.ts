import type cytoscape from "cytoscape";
import { LOOP_SWEEP } from "../../core/layout/edge-curve.ts";
import { fontFamilies } from "../../core/view/fonts.ts";
import { labelGap, sideGap } from "../../core/view/node-box.ts";
import { borderDash, borders, markPadding } from "../../core/view/node-paint.ts";
import type { Palette } from "../../core/view/palette.ts";
import { fadedOpacity } from "../../core/view/scene.ts";
import { nodeLabelStyle } from "../../core/view/wrap-label.ts";

/** Cytoscape's drawing of a scene; what an element's own looks are stands in its data (`elements.ts`). */
export function buildStylesheet(palette: Palette): cytoscape.StylesheetJson {
  return [
    {
      selector: "node",
      style: {
        width: "data(size)",
        height: "data(size)",
        shape: "data(shape)" as "ellipse",
        "background-color": "data(fill)",
        "border-color": "data(border)",
        "border-width": borders.plain,
        "border-dash-pattern": [...borderDash],
        label: "data(label)",
        color: palette.ink,
        "font-family": fontFamilies.sans,
        "font-size": "data(letters)" as unknown as number,
        "font-weight": 500,
        "line-height": nodeLabelStyle.lineHeight / nodeLabelStyle.size,
        "text-wrap": "wrap",
        "text-max-width": "1000px",
        "text-valign": "bottom",
        "text-margin-y": labelGap,
        "text-outline-color": palette.paper,
        "text-outline-width": "data(halo)" as unknown as number,
        "text-events": "yes",
        "min-zoomed-font-size": 5,
        "overlay-opacity": 0,
        "z-index-compare": "manual",
        "z-index": 2,
      },
    },
    { selector: "node.above", style: { "text-valign": "top", "text-margin-y": -labelGap } },
    {
      selector: "node.left",
      style: { "text-halign": "left", "text-valign": "center", "text-margin-x": -sideGap, "text-margin-y": 0 },
    },
    {
      selector: "node.right",
      style: { "text-halign": "right", "text-valign": "center", "text-margin-x": sideGap, "text-margin-y": 0 },
    },
    { selector: "node.dashed", style: { "border-style": "dashed", "border-width": borders.dashed } },
    { selector: "node.sheet", style: { width: "data(narrow)" } },
    {
      selector: "node.marked",
      style: {
        "underlay-color": palette.mark,
        "underlay-opacity": 1,
        "underlay-padding": markPadding,
        "underlay-shape": "round-rectangle",
        "border-width": borders.marked,
      },
    },
    {
      // Not drawn (`edge-painter.ts`), and still there for a hand.
      selector: "edge",
      style: {
        width: 1.6,
        opacity: 0,
        "curve-style": "straight",
        "overlay-opacity": 0,
        "z-index-compare": "manual",
        "z-index": 1,
      },
    },
    {
      selector: "edge.bend",
      style: {
        "curve-style": "unbundled-bezier",
        "control-point-distances": "data(distance)",
        "control-point-weights": "0.5",
        "edge-distances": "node-position",
      },
    },
    {
      selector: "edge.loop",
      style: {
        "curve-style": "unbundled-bezier",
        "control-point-distances": "data(distance)",
        "control-point-weights": "0.5",
        "loop-direction": "data(direction)",
        "loop-sweep": `${LOOP_SWEEP}rad`,
      },
    },
    { selector: "edge.resting", style: { display: "none" } },
    { selector: "node.silent", style: { "text-opacity": 0 } },
    { selector: "node.faded", style: { opacity: fadedOpacity } },
  ];
}
