import type { Drawing } from "./build-scene.ts";

/** As long as a short name that is written by hand. */
const line = "_".repeat(14);

/** Draws everything without its words: a line to write on in place of each name. */
export const blankLooks = ({ nodes, edges }: Drawing): Drawing => ({
  nodes: nodes.map((node) => ({ ...node, lines: [line] })),
  edges: edges.map((edge) => ({ ...edge, label: "" })),
});
