import type { Visible } from "../query/visible.ts";
import { findLabelRoom } from "./annotate-edges.ts";
import type { Backdrop } from "./backdrop.ts";
import type { Drawing } from "./build-scene.ts";
import { measureNode } from "./node-box.ts";
import type { Scene } from "./scene.ts";

/**
 * What of a drawing a filter lets one see. Nodes and edges are the drawing's own objects: what stays is left alone, and
 * stays where it is. Labels get whatever room has become free.
 *
 * @param isFading whether the rest stays, faintly
 */
export function showScene(
  { nodes, edges }: Drawing,
  { keys }: Pick<Visible, "keys">,
  isFading: boolean,
  backdrop: Backdrop | null,
  pinned: ReadonlySet<string>,
): Scene {
  const shown = { nodes: nodes.filter(({ key }) => keys.has(key)), edges: edges.filter(({ key }) => keys.has(key)) };
  const placed = shown.nodes.map((node) => ({
    ...measureNode(node.key, node.radius, node.lines),
    x: node.x,
    y: node.y,
  }));
  const roomy = findLabelRoom(placed, shown.edges);
  if (!isFading) return { ...shown, roomy, faded: new Set(), pinned, backdrop };
  const faded = [...nodes, ...edges].filter(({ key }) => !keys.has(key));
  return { nodes, edges, roomy, faded: new Set(faded.map(({ key }) => key)), pinned, backdrop };
}
