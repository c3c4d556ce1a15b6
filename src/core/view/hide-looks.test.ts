import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { indexDataset } from "../graph/dataset-index.ts";
import { anyDataset } from "../model/dataset.arbitrary.ts";
import { complete } from "../model/sliced.ts";
import { selectVisible } from "../query/visible.ts";
import type { HiddenKind, Hiding } from "../story/hiding.ts";
import { buildDrawing, type Drawing } from "./build-scene.ts";
import { hideLooks } from "./hide-looks.ts";

const kinds: readonly HiddenKind[] = ["labels", "relations", "directions", "factuality", "speakers"];
const anyDrawing: fc.Arbitrary<Drawing> = anyDataset.map((dataset) => {
  const index = complete(indexDataset(dataset));
  const positions = new Map(dataset.entities.map(({ id }, i) => [id, { x: 100 * i, y: 40 * (i % 3) }]));
  return buildDrawing(index, selectVisible(index, { tier: "all" }), positions, "en");
});
const hide = (...hidden: HiddenKind[]): Hiding => new Map(hidden.map((kind) => [kind, new Set<string>()]));
const told = (kind: HiddenKind, ...keys: string[]): Hiding => new Map([[kind, new Set(keys)]]);

/** What each kind is told by: of two drawings that differ in nothing else, hiding it makes one. */
const differing: Readonly<Record<HiddenKind, (drawing: Drawing) => Drawing>> = {
  labels: ({ nodes, edges }) => ({ nodes: nodes.map((node) => ({ ...node, lines: ["Other"] })), edges }),
  relations: ({ nodes, edges }) => ({ nodes, edges: edges.map((edge) => ({ ...edge, label: "other" })) }),
  directions: ({ nodes, edges }) => ({
    nodes,
    edges: edges.map((edge) => ({ ...edge, isDirected: !edge.isDirected, isNegated: !edge.isNegated })),
  }),
  factuality: ({ nodes, edges }) => ({
    nodes,
    edges: edges.map((edge) => ({ ...edge, line: "dotted", isContested: !edge.isContested, isNegated: true })),
  }),
  speakers: ({ nodes, edges }) => ({
    nodes,
    edges: edges.map((edge) => ({ ...edge, isAttributed: !edge.isAttributed })),
  }),
};

describe("a drawing with something hidden", () => {
  it.each(kinds)("does not tell its %s", (kind) => {
    fc.assert(
      fc.property(anyDrawing, (drawing) => {
        expect(hideLooks(differing[kind](drawing), hide(kind))).toEqual(hideLooks(drawing, hide(kind)));
      }),
    );
  });

  it("has everything in its place, and each edge between its ends", () => {
    fc.assert(
      fc.property(anyDrawing, fc.subarray([...kinds]), (drawing, hidden) => {
        const bare = ({ nodes, edges }: Drawing) => [
          nodes.map(({ key, x, y, radius }) => [key, x, y, radius]),
          edges.map(({ key, source, target, route }) => [key, source, target, route]),
        ];
        expect(bare(hideLooks(drawing, hide(...hidden)))).toEqual(bare(drawing));
      }),
    );
  });

  it("leaves what has been told, and what holds nothing hidden, the very same objects", () => {
    fc.assert(
      fc.property(anyDrawing, (drawing) => {
        const first = drawing.nodes[0]?.key ?? "";
        const shown = hideLooks(drawing, told("labels", first));
        expect(shown.nodes[0]).toBe(drawing.nodes[0]);
        for (const [i, edge] of shown.edges.entries()) expect(edge).toBe(drawing.edges[i]);
        expect(hideLooks(drawing, null)).toEqual(drawing);
      }),
    );
  });
});
