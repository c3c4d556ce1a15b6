/**
 * Cytoscape without what Saksi never asks of it: what it works out on graphs, which is graphology's part here, its
 * layouts, and its WebGL painter. They are a fifth of it, and every first picture would wait for them. Names are taken
 * away; what nothing refers to any more the bundler leaves out.
 */
import type { Plugin } from "vite";

interface Cut {
  readonly from: RegExp;
  readonly to: string;
  /** How often it is made in the version that we have. */
  readonly times: number;
}

const cuts: readonly Cut[] = [
  // Of what is worked out only the walk along edges is used, by other parts of Cytoscape.
  { from: /\[(elesfn\$v), elesfn\$u, [^\]]*, tarjanStronglyConnected\$1\]/g, to: "[$1]", times: 1 },
  { from: /^var layout = \[[^\]]*\]/gm, to: 'var layout = [{ name: "preset", impl: PresetLayout }]', times: 1 },
  {
    from: /^(BreadthFirst|Circle|Concentric|Cose|Grid|Null|Random)Layout\.prototype\.(\w+) =/gm,
    to: "var $1_$2 =",
    times: 10,
  },
  { from: /^CRp\$4\.initWebgl =/gm, to: "var initWebgl =", times: 1 },
];

/** Fails where Cytoscape is not the version that the cuts were made for. */
export function slimCytoscape(): Plugin {
  return {
    name: "saksi:slim-cytoscape",
    apply: "build",
    transform: {
      filter: { id: /cytoscape\.esm\.mjs$/ },
      handler(code) {
        return cuts.reduce((text, { from, to, times }) => {
          if (text.match(from)?.length !== times)
            this.error(`Cytoscape has changed: ${from} is not found ${times} times`);
          return text.replace(from, to);
        }, code);
      },
    },
  };
}
