import fc from "fast-check";
import { expect, it } from "vitest";
import { indexDataset } from "../graph/dataset-index.ts";
import { anyDataset } from "../model/dataset.arbitrary.ts";
import { complete } from "../model/sliced.ts";
import { measureColumns } from "../query/measure-columns.ts";
import { measures } from "../query/measures.ts";
import { takeMeasure } from "../query/take-measure.ts";
import { selectVisible } from "../query/visible.ts";
import { buildDrawing } from "./build-scene.ts";
import { keepEqual } from "./keep-equal.ts";
import { measuredRadii, measuredTint } from "./measure-looks.ts";
import { tintDrawing } from "./tint-drawing.ts";

it("sizes and colours every entity by every measure, and moves none", () =>
  fc.assert(
    fc.property(anyDataset, (dataset) => {
      const index = complete(indexDataset(dataset));
      const visible = selectVisible(index, { tier: "all" });
      const positions = new Map(dataset.entities.map(({ id }, i) => [id, { x: 90 * i, y: 60 * (i % 3) }] as const));
      const plain = buildDrawing(index, visible, positions, "en");
      const columns = measureColumns(index, visible);
      for (const { id, kind } of measures) {
        const values = complete(takeMeasure(id, columns));
        const radii = measuredRadii(visible.entities, id, values);
        const drawn = buildDrawing(index, visible, positions, "en", radii);
        const tinted = tintDrawing(drawn, measuredTint(visible.entities, id, values));
        expect(tinted.edges).toBe(drawn.edges);
        for (const [i, node] of tinted.nodes.entries()) {
          expect(node).toMatchObject({
            key: plain.nodes[i]?.key,
            x: plain.nodes[i]?.x,
            y: plain.nodes[i]?.y,
            scale: kind === "group" ? "group" : "step",
            radius: radii.get(node.key),
          });
        }
      }
    }),
    { numRuns: 30 },
  ));

it("keeps the objects of what is drawn as before", () =>
  fc.assert(
    fc.property(anyDataset, (dataset) => {
      const index = complete(indexDataset(dataset));
      const visible = selectVisible(index, { tier: "all" });
      const positions = new Map(dataset.entities.map(({ id }, i) => [id, { x: 90 * i, y: 60 * (i % 3) }] as const));
      const draw = (radii: ReadonlyMap<string, number> | null) => buildDrawing(index, visible, positions, "en", radii);
      const before = draw(null);
      const again = keepEqual(before, draw(null));
      for (const [i, node] of again.nodes.entries()) expect(node).toBe(before.nodes[i]);
      for (const [i, edge] of again.edges.entries()) expect(edge).toBe(before.edges[i]);
      const grown = draw(new Map([["n0", 20]]));
      const kept = keepEqual(before, grown);
      expect(kept).toEqual(grown);
      for (const [i, node] of kept.nodes.entries()) expect(node === before.nodes[i]).toBe(i > 0);
    }),
    { numRuns: 30 },
  ));
