import { type Hiding, isHidden } from "../story/hiding.ts";
import type { Drawing } from "./build-scene.ts";
import type { SceneEdge, SceneNode } from "./scene.ts";

/** Stands for a name and for the words of a relation. */
const unknown = "?";

function hideNode(node: SceneNode, hiding: Hiding): SceneNode {
  return isHidden(hiding, "labels", node.key) ? { ...node, lines: [unknown] } : node;
}

/** The bar of a denial tells which way a relation goes as much as an arrow does, and how it stands. */
function hideEdge(edge: SceneEdge, hiding: Hiding): SceneEdge {
  const is = (kind: Parameters<typeof isHidden>[1]) => isHidden(hiding, kind, edge.key);
  const [words, direction, factuality, speakers] = [
    is("relations"),
    is("directions"),
    is("factuality"),
    is("speakers"),
  ] as const;
  if (!words && !direction && !factuality && !speakers) return edge;
  return {
    ...edge,
    ...(words && { label: unknown }),
    ...(direction && { isDirected: false, isNegated: false }),
    ...(factuality && { line: "solid", isContested: false, isNegated: false }),
    ...(speakers && { isAttributed: false }),
  };
}

/** Draws what a class has to guess as if one did not know it. Nothing moves, and what is not hidden stays as it is. */
export function hideLooks({ nodes, edges }: Drawing, hiding: Hiding | null): Drawing {
  if (!hiding) return { nodes, edges };
  return {
    nodes: nodes.map((node) => hideNode(node, hiding)),
    edges: edges.map((edge) => hideEdge(edge, hiding)),
  };
}
