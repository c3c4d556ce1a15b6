/**
 * GraphML (http://graphml.graphdrawing.org/primer/graphml-primer.html): the flat columns of `graph-table.ts` as keys, and
 * beside them `label`, and `x` and `y` as in the picture, y downwards. All edges are directed, since many readers take no
 * graph of both kinds; `directed` says which are.
 */
import type { Sliced } from "../../core/model/sliced.ts";
import type { FlatColumn } from "../columns.ts";
import type { WriteRequest } from "../export-format.ts";
import { tabulateGraph } from "../graph-table.ts";
import { writeElement, xmlDeclaration } from "../write-xml.ts";

interface Key<Item> {
  readonly id: string;
  readonly type: FlatColumn<Item>["type"] | "double";
  readonly name: string;
  readonly valueOf: (part: Item) => string | boolean | number | undefined;
}

const writeKey = ({ id, type, name }: Omit<Key<never>, "valueOf">, of: string): string =>
  `  ${writeElement("key", { id, for: of, "attr.name": name, "attr.type": type })}\n`;

const writeData = <Part>(part: Part, keys: readonly Key<Part>[]): string =>
  keys
    .map(({ id, valueOf }) => {
      const value = valueOf(part);
      return value === undefined ? "" : writeElement("data", { key: id }, [String(value)]);
    })
    .join("");

export function* writeGraphMl(request: WriteRequest): Sliced<Uint8Array<ArrayBuffer>> {
  const { title, nodes, edges, nodeLabel, edgeLabel, nodeColumns, edgeColumns } = tabulateGraph(request);
  const nodeKeys: Key<(typeof nodes)[number]>[] = [
    { id: "label", name: "label", type: "string", valueOf: ({ item }) => nodeLabel(item) },
    { id: "x", name: "x", type: "double", valueOf: ({ position }) => position?.x },
    { id: "y", name: "y", type: "double", valueOf: ({ position }) => position?.y },
    ...nodeColumns.map(({ name, type, valueOf }, i) => ({
      id: `node-${i}`,
      name,
      type,
      valueOf: ({ item }: (typeof nodes)[number]) => valueOf(item),
    })),
  ];
  const edgeKeys: Key<(typeof edges)[number]>[] = [
    { id: "words", name: "label", type: "string", valueOf: ({ item }) => edgeLabel(item) },
    ...edgeColumns.map(({ name, type, valueOf }, i) => ({
      id: `edge-${i}`,
      name,
      type,
      valueOf: ({ item }: (typeof edges)[number]) => valueOf(item),
    })),
  ];
  const lines: string[] = [];
  const total = nodes.length + edges.length;
  for (const [i, node] of nodes.entries()) {
    lines.push(`    ${writeElement("node", { id: node.key }, writeData(node, nodeKeys))}\n`);
    if (i % 100 === 99) yield i / total;
  }
  for (const [i, edge] of edges.entries()) {
    const { key: id, source, target } = edge;
    lines.push(`    ${writeElement("edge", { id, source, target }, writeData(edge, edgeKeys))}\n`);
    if (i % 100 === 99) yield (nodes.length + i) / total;
  }
  const name = writeElement("data", { key: "title" }, [title]);
  const graph = writeElement("graph", { id: "G", edgedefault: "directed" }, `\n    ${name}\n${lines.join("")}  `);
  const keys = [
    writeKey({ id: "title", name: "title", type: "string" }, "graph"),
    ...nodeKeys.map((key) => writeKey(key, "node")),
    ...edgeKeys.map((key) => writeKey(key, "edge")),
  ];
  const document = writeElement(
    "graphml",
    { xmlns: "http://graphml.graphdrawing.org/xmlns" },
    `\n${keys.join("")}  ${graph}\n`,
  );
  return new TextEncoder().encode(`${xmlDeclaration}${document}\n`);
}
