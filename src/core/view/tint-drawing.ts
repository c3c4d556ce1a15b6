import type { Drawing } from "./build-scene.ts";
import type { Tint } from "./measure-looks.ts";

/** Colours the nodes of a drawing; one that has not been measured keeps its own colour. */
export function tintDrawing({ nodes, edges }: Drawing, tint: Tint | null): Drawing {
  if (!tint) return { nodes, edges };
  return {
    nodes: nodes.map((node) => {
      const tone = tint.slots.get(node.key);
      return tone === undefined ? node : { ...node, tone, scale: tint.scale };
    }),
    edges,
  };
}
