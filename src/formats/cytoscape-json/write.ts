/**
 * Elements as Cytoscape.js takes them (https://js.cytoscape.org/#notation/elements-json), in the frame in which the desktop's
 * Cytoscape exports and imports them (`.cyjs`): `data` has the flat columns of `graph-table.ts`; positions are those of the
 * picture, y downwards.
 */
import type { Sliced } from "../../core/model/sliced.ts";
import type { WriteRequest } from "../export-format.ts";
import { tabulateGraph, valuesOf } from "../graph-table.ts";
import { writeJsonFile } from "../write-json.ts";

export function* writeCytoscapeJson(request: WriteRequest): Sliced<Uint8Array<ArrayBuffer>> {
  const { title, nodes, edges, nodeColumns, edgeColumns } = tabulateGraph(request);
  return yield* writeJsonFile({
    format_version: "1.0",
    generated_by: "saksi",
    target_cytoscapejs_version: "~3.0",
    data: { name: title, dataset: request.dataset.id },
    elements: {
      nodes: nodes.map(({ key, label, item, position }) => ({
        data: { ...Object.fromEntries(valuesOf(item, nodeColumns)), id: key, label },
        ...(position && { position: { x: position.x, y: position.y } }),
      })),
      edges: edges.map(({ key, source, target, label, item }) => ({
        data: { ...Object.fromEntries(valuesOf(item, edgeColumns)), id: key, source, target, label },
      })),
    },
  });
}
