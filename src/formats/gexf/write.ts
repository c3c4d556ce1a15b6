/**
 * GEXF 1.3 (https://gexf.net): the flat columns of `graph-table.ts` as attributes; positions as in the picture, but y
 * upwards, as Gephi has it. An edge's `kind` is its relation's type, so that edges side by side stay apart. All edges are
 * directed, since many readers take no graph of both kinds; the attribute `directed` says which are.
 */
import type { Sliced } from "../../core/model/sliced.ts";
import type { FlatColumn } from "../columns.ts";
import type { WriteRequest } from "../export-format.ts";
import { tabulateGraph } from "../graph-table.ts";
import { writeElement, xmlDeclaration } from "../write-xml.ts";

const gexfTypes = { string: "string", boolean: "boolean", int: "integer" } as const;

function declareAttributes<Item>(of: "node" | "edge", columns: readonly FlatColumn<Item>[]): string {
  const declared = columns.map(({ name, type }, i) =>
    writeElement("attribute", { id: i, title: name, type: gexfTypes[type] }),
  );
  return writeElement(
    "attributes",
    { class: of, mode: "static" },
    `\n${declared.map((line) => `      ${line}\n`).join("")}    `,
  );
}

function writeValues<Item>(item: Item, columns: readonly FlatColumn<Item>[]): string {
  const values = columns.map(({ valueOf }, i) => {
    const value = valueOf(item);
    return value === undefined ? "" : writeElement("attvalue", { for: i, value });
  });
  return writeElement("attvalues", {}, values.join(""));
}

export function* writeGexf(request: WriteRequest): Sliced<Uint8Array<ArrayBuffer>> {
  const { title, nodes, edges, nodeLabel, edgeLabel, nodeColumns, edgeColumns } = tabulateGraph(request);
  const total = nodes.length + edges.length;
  const nodeLines: string[] = [];
  for (const [i, { key: id, item, position }] of nodes.entries()) {
    const place = position ? writeElement("viz:position", { x: position.x, y: -position.y, z: 0 }) : "";
    nodeLines.push(
      `      ${writeElement("node", { id, label: nodeLabel(item) }, writeValues(item, nodeColumns) + place)}\n`,
    );
    if (i % 100 === 99) yield i / total;
  }
  const edgeLines: string[] = [];
  for (const [i, { key: id, source, target, item }] of edges.entries()) {
    const values = writeValues(item, edgeColumns);
    edgeLines.push(
      `      ${writeElement("edge", { id, source, target, kind: item.type, label: edgeLabel(item) }, values)}\n`,
    );
    if (i % 100 === 99) yield (nodes.length + i) / total;
  }
  const parts = [
    declareAttributes("node", nodeColumns),
    declareAttributes("edge", edgeColumns),
    writeElement("nodes", {}, nodeLines.length === 0 ? "" : `\n${nodeLines.join("")}    `),
    writeElement("edges", {}, edgeLines.length === 0 ? "" : `\n${edgeLines.join("")}    `),
  ];
  const meta = writeElement(
    "meta",
    {},
    writeElement("creator", {}, ["Saksi"]) + writeElement("description", {}, [title]),
  );
  const graph = writeElement(
    "graph",
    { defaultedgetype: "directed", idtype: "string" },
    `\n${parts.map((part) => `    ${part}\n`).join("")}  `,
  );
  const document = writeElement(
    "gexf",
    { xmlns: "http://gexf.net/1.3", "xmlns:viz": "http://gexf.net/1.3/viz", version: "1.3" },
    `\n  ${meta}\n  ${graph}\n`,
  );
  return new TextEncoder().encode(`${xmlDeclaration}${document}\n`);
}
