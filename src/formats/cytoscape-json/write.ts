/**
 * Elements as Cytoscape.js takes them (https://js.cytoscape.org/#notation/elements-json), in the frame in which the desktop's
 * Cytoscape exports and imports them (`.cyjs`): `data` has the flat columns of `graph-table.ts`; positions are those of the
 * picture, y downwards.
 */
import { type Sliced, within } from "../../core/model/sliced.ts";
import type { WriteRequest } from "../export-format.ts";
import { tabulateGraph, valuesOf } from "../graph-table.ts";
import { writeJsonFile } from "../write-json.ts";

export function* writeCytoscapeJson(request: WriteRequest): Sliced<Uint8Array<ArrayBuffer>> {
  const { title, nodes, edges, nodeLabel, edgeLabel, nodeColumns, edgeColumns } = tabulateGraph(request);
  const total = 2 * (nodes.length + edges.length);
  const elements = { nodes: [] as unknown[], edges: [] as unknown[] };
  for (const [i, { key, item, position }] of nodes.entries()) {
    const data = { ...Object.fromEntries(valuesOf(item, nodeColumns)), id: key, label: nodeLabel(item) };
    elements.nodes.push({ data, ...(position && { position: { x: position.x, y: position.y } }) });
    if (i % 100 === 99) yield i / total;
  }
  for (const [i, { key, source, target, item }] of edges.entries()) {
    const values = Object.fromEntries(valuesOf(item, edgeColumns));
    elements.edges.push({ data: { ...values, id: key, source, target, label: edgeLabel(item) } });
    if (i % 100 === 99) yield (nodes.length + i) / total;
  }
  const network = {
    format_version: "1.0",
    generated_by: "saksi",
    target_cytoscapejs_version: "~3.0",
    data: { name: title, dataset: request.dataset.id },
    elements,
  };
  return yield* within(0.5, 1, writeJsonFile(network));
}
