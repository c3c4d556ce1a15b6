import type { Drawing } from "./build-scene.ts";

/** As long as a short name that is written by hand. */
const line = "_".repeat(14);

/** Draws shapes and lines alone, with a line to write on in place of each name: nothing is said of any relation but its ends. */
export const blankLooks = ({ nodes, edges }: Drawing): Drawing => ({
  nodes: nodes.map((node) => ({ ...node, lines: [line] })),
  edges: edges.map((edge) => ({
    ...edge,
    label: "",
    line: "solid",
    isContested: false,
    isNegated: false,
    isDirected: false,
    isAttributed: false,
    warning: null,
  })),
});
