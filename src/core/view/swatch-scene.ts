/** Legend swatches: little scenes drawn by the same code as the picture, so that the two cannot differ. */
import { emptyScene, type Scene, type SceneEdge, type SceneNode } from "./scene.ts";

/** What a line swatch shows of an edge. */
export type LineLook = Pick<
  SceneEdge,
  "hue" | "line" | "isContested" | "isNegated" | "isDirected" | "isAttributed" | "warning"
>;
/** What a node swatch shows of a node. */
export type NodeLook = Pick<SceneNode, "shape" | "icon" | "tone" | "scale" | "isDashed" | "isFormer">;

export type Swatch =
  | { readonly kind: "line"; readonly look: LineLook }
  | { readonly kind: "node"; readonly look: NodeLook };

export const plainLine: LineLook = {
  hue: 0,
  line: "solid",
  isContested: false,
  isNegated: false,
  isDirected: true,
  isAttributed: false,
  warning: null,
};

export const plainNode: NodeLook = {
  shape: "circle",
  icon: null,
  tone: 0,
  scale: "type",
  isDashed: false,
  isFormer: false,
};

/** The length of a line swatch and the radius of a node swatch, in layout units. */
const lineLength = 30;
const nodeRadius = 9;

/** Draws up one swatch, around the origin of its scene. */
export function swatchScene(swatch: Swatch): Scene {
  if (swatch.kind === "node") {
    const node = { ...swatch.look, key: "n", entity: "", x: 0, y: 0, radius: nodeRadius, lines: [] };
    return { ...emptyScene, nodes: [node] };
  }
  const end = (key: string, x: number): SceneNode => ({
    ...plainNode,
    key,
    entity: "",
    x,
    y: 0,
    radius: 0.01,
    lines: [],
  });
  const edge: SceneEdge = {
    ...swatch.look,
    key: "e",
    relation: "",
    source: "s",
    target: "t",
    route: { kind: "line" },
    speechAt: 0.3,
    warningAt: 0.5,
    label: "",
  };
  return { ...emptyScene, nodes: [end(edge.source, -lineLength / 2), end(edge.target, lineLength / 2)], edges: [edge] };
}
