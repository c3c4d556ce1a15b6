import type { DatasetIndex, IndexedEntity, IndexedRelation } from "../graph/dataset-index.ts";
import type { LayoutEdge, LayoutNode, PlacedNode } from "../layout/layout-graph.ts";
import { routeEdges } from "../layout/route-edges.ts";
import type { LocalText, RelationType } from "../model/dataset.ts";
import { pickText } from "../model/local-text.ts";
import type { Visible } from "../query/visible.ts";
import { placeMarks } from "./annotate-edges.ts";
import { measureNode, nodeRadius } from "./node-box.ts";
import type { Positions } from "./positions.ts";
import type { LineStyle, Scene, SceneEdge, SceneNode } from "./scene.ts";
import { nodeLookOf } from "./node-look.ts";
import { hueOfType } from "./type-slots.ts";
import { isolateText } from "./isolate-text.ts";
import { nodeLabelStyle, wrapLabel } from "./wrap-label.ts";

/** The words of a relation between its ends: its own label, else its type's, in the negative where it is denied. */
export function relationLabel(
  { relation, standing }: Pick<IndexedRelation, "relation" | "standing">,
  type: RelationType | undefined,
): LocalText {
  if (relation.label) return relation.label;
  if (standing.isNegated && type?.negated) return type.negated;
  return type?.label ?? {};
}

/** How surely, as a line. */
export function lineStyleOf({ standing }: Pick<IndexedRelation, "standing">): LineStyle {
  if (standing.factuality === null) return "bare";
  return ({ certain: "solid", probable: "dashed", possible: "dotted" } as const)[standing.factuality];
}

/** The label of an entity as it stands under its shape. */
function nodeLines({ entity }: IndexedEntity, language: string): string[] {
  return wrapLabel(pickText(entity.label, language).text, nodeLabelStyle).map(isolateText);
}

/** The box of an entity for laying out: room for its label in any language, so that nothing moves with the language. */
export function entityBox(index: DatasetIndex, indexed: IndexedEntity): LayoutNode {
  const radius = nodeRadius(index.graph.degree(indexed.key));
  const boxes = Object.keys(indexed.entity.label).map((language) =>
    measureNode(indexed.key, radius, nodeLines(indexed, language)),
  );
  const most = (side: "left" | "right" | "top" | "bottom") => Math.max(radius, ...boxes.map((box) => box[side]));
  return {
    key: indexed.key,
    radius,
    left: most("left"),
    right: most("right"),
    top: most("top"),
    bottom: most("bottom"),
  };
}

function toSceneNode(
  index: DatasetIndex,
  indexed: IndexedEntity,
  placed: PlacedNode,
  lines: readonly string[],
): SceneNode {
  const { entity, key } = indexed;
  const { x, y, radius } = placed;
  return {
    ...nodeLookOf(index.types, entity),
    key,
    entity: entity.id,
    x,
    y,
    radius,
    lines,
  };
}

/** All that a scene can show, before a filter has taken from it. */
export type Drawing = Pick<Scene, "nodes" | "edges">;

/**
 * Draws up entities and relations. Entities without a position are left out, and their relations with them.
 *
 * @param language BCP 47, for labels
 * @param radii of entities by their keys, where size tells a measure
 */
export function buildDrawing(
  index: DatasetIndex,
  visible: Pick<Visible, "entities" | "relations">,
  positions: Positions,
  language: string,
  radii: ReadonlyMap<string, number> | null = null,
): Drawing {
  const nodes: SceneNode[] = [];
  const placedNodes: PlacedNode[] = [];
  const keys = new Set<string>();
  for (const indexed of visible.entities) {
    const at = positions.get(indexed.entity.id);
    if (!at) continue;
    const lines = nodeLines(indexed, language);
    const radius = radii?.get(indexed.key) ?? nodeRadius(index.graph.degree(indexed.key));
    const placed = { ...measureNode(indexed.key, radius, lines), x: at.x, y: at.y };
    keys.add(indexed.key);
    placedNodes.push(placed);
    nodes.push(toSceneNode(index, indexed, placed, lines));
  }

  const drawn: { readonly indexed: IndexedRelation; readonly edge: LayoutEdge }[] = [];
  for (const indexed of visible.relations) {
    const source = index.graph.source(indexed.key);
    const target = index.graph.target(indexed.key);
    if (keys.has(source) && keys.has(target)) drawn.push({ indexed, edge: { key: indexed.key, source, target } });
  }
  const routes = routeEdges(
    placedNodes,
    drawn.map(({ edge }) => edge),
  );
  const bare = drawn.map(({ indexed, edge }): SceneEdge => {
    const { relation, standing } = indexed;
    const type = index.types.relationTypes.get(relation.type);
    return {
      ...edge,
      relation: relation.id,
      route: routes.get(edge.key) ?? { kind: "line" },
      hue: hueOfType(index.types, relation.type),
      line: lineStyleOf(indexed),
      isContested: standing.isContested,
      isNegated: standing.isNegated,
      isDirected: type?.directed ?? true,
      isAttributed: standing.isAttributed,
      warning: standing.witnesses.length === 0 ? "unwitnessed" : standing.faulty > 0 ? "faulty" : null,
      label: pickText(relationLabel(indexed, type), language).text,
      speechAt: 0.3,
      warningAt: 0.5,
    };
  });
  const marks = placeMarks(placedNodes, bare);
  return { nodes, edges: bare.map((edge) => ({ ...edge, ...marks.get(edge.key) })) };
}
