import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Dataset, LocalText } from "../core/model/dataset.ts";
import { makeDataset } from "../core/model/dataset.arbitrary.ts";
import { complete } from "../core/model/sliced.ts";
import { writeCytoscapeJson } from "./cytoscape-json/write.ts";
import type { ExportFormat } from "./export-format.ts";
import { writeGexf } from "./gexf/write.ts";
import { writeGraphMl } from "./graphml/write.ts";
import { anyLabelledDataset } from "./labelled-dataset.arbitrary.ts";
import { childOf, childrenOf, readXml, type XmlElement } from "./read-xml.arbitrary.ts";
import { requestFor } from "./request.arbitrary.ts";

type Values = ReadonlyMap<string, string | number | boolean>;

/** A graph as a file has it: the values of nodes and edges by name, ends by the values of the nodes there. */
interface ReadGraph {
  readonly nodes: readonly {
    readonly values: Values;
    readonly label: unknown;
    readonly place: readonly [number, number] | null;
  }[];
  readonly edges: readonly {
    readonly values: Values;
    readonly label: unknown;
    readonly source: unknown;
    readonly target: unknown;
  }[];
}

const typed = (type: string | undefined, text: string): string | number | boolean => {
  if (type === "boolean") {
    expect(text).toMatch(/^(true|false)$/);
    return text === "true";
  }
  if (type !== "string") expect(text).toMatch(/^-?\d+(\.\d+)?(e[+-]\d+)?$/);
  return type === "string" ? text : Number(text);
};

function readGraphMl(xml: string): ReadGraph {
  const root = readXml(xml);
  const keys = new Map(childrenOf(root, "key").map(({ attributes }) => [attributes.get("id"), attributes] as const));
  expect(keys.size).toBe(childrenOf(root, "key").length);
  const graph = childOf(root, "graph");
  const valuesIn = (element: XmlElement): Values =>
    new Map(
      childrenOf(element, "data").map(({ attributes, text }) => {
        const key = keys.get(attributes.get("key"));
        expect(key?.get("for")).toBe(element.name);
        return [key?.get("attr.name") ?? "", typed(key?.get("attr.type"), text)] as const;
      }),
    );
  const nodes = new Map(childrenOf(graph, "node").map((node) => [node.attributes.get("id"), valuesIn(node)] as const));
  const without = (values: Values, ...names: string[]): Values =>
    new Map([...values].filter(([name]) => !names.includes(name)));
  return {
    nodes: Array.from(nodes.values(), (values) => ({
      values: without(values, "label", "x", "y"),
      label: values.get("label"),
      place: values.has("x") ? [values.get("x") as number, values.get("y") as number] : null,
    })),
    edges: childrenOf(graph, "edge").map((edge) => ({
      values: without(valuesIn(edge), "label"),
      label: valuesIn(edge).get("label"),
      source: nodes.get(edge.attributes.get("source"))?.get("entity"),
      target: nodes.get(edge.attributes.get("target"))?.get("entity"),
    })),
  };
}

function readGexf(xml: string): ReadGraph {
  const root = readXml(xml);
  expect(root.attributes.get("xmlns")).toBe("http://gexf.net/1.3");
  const graph = childOf(root, "graph");
  const declared = (of: string) => {
    const group = childrenOf(graph, "attributes").find(({ attributes }) => attributes.get("class") === of);
    return new Map((group?.children ?? []).map(({ attributes }) => [attributes.get("id"), attributes] as const));
  };
  const declarations = { node: declared("node"), edge: declared("edge") };
  const valuesIn = (element: XmlElement): Values =>
    new Map(
      childrenOf(childOf(element, "attvalues"), "attvalue").map(({ attributes }) => {
        const attribute = declarations[element.name as "node" | "edge"].get(attributes.get("for"));
        return [attribute?.get("title") ?? "", typed(attribute?.get("type"), attributes.get("value") ?? "")] as const;
      }),
    );
  const elements = childOf(graph, "nodes").children;
  const nodes = new Map(elements.map((node) => [node.attributes.get("id"), valuesIn(node)] as const));
  return {
    nodes: elements.map((node) => {
      const [place] = childrenOf(node, "viz:position");
      return {
        values: valuesIn(node),
        label: node.attributes.get("label"),
        place: place ? [Number(place.attributes.get("x")), -Number(place.attributes.get("y"))] : null,
      };
    }),
    edges: childOf(graph, "edges").children.map((edge) => {
      const { attributes } = edge;
      expect(attributes.get("kind")).toBe(valuesIn(edge).get("type"));
      return {
        values: valuesIn(edge),
        label: attributes.get("label"),
        source: nodes.get(attributes.get("source"))?.get("entity"),
        target: nodes.get(attributes.get("target"))?.get("entity"),
      };
    }),
  };
}

interface CytoscapeElement {
  readonly data: Readonly<Record<string, string | number | boolean>>;
  readonly position?: { readonly x: number; readonly y: number };
}

function readCytoscapeJson(json: string): ReadGraph {
  const { elements } = JSON.parse(json) as {
    elements: { nodes: readonly CytoscapeElement[]; edges: readonly CytoscapeElement[] };
  };
  const ids = [...elements.nodes, ...elements.edges].map(({ data }) => data["id"]);
  expect(new Set(ids).size).toBe(ids.length);
  const own = new Set(["id", "label", "source", "target"]);
  const valuesIn = ({ data }: CytoscapeElement): Values =>
    new Map(Object.entries(data).filter(([key]) => !own.has(key)));
  const entityOf = (id: unknown) => elements.nodes.find(({ data }) => data["id"] === id)?.data["entity"];
  return {
    nodes: elements.nodes.map((node) => ({
      values: valuesIn(node),
      label: node.data["label"],
      place: node.position ? [node.position.x, node.position.y] : null,
    })),
    edges: elements.edges.map((edge) => ({
      values: valuesIn(edge),
      label: edge.data["label"],
      source: entityOf(edge.data["source"]),
      target: entityOf(edge.data["target"]),
    })),
  };
}

const flatten = (name: string, texts: LocalText | undefined) =>
  Object.entries(texts ?? {}).map(([tag, text]) => [`${name}.${tag}`, text] as const);

/** What of a record every format of graphs must have; `clean` is what the format cannot help changing. */
function expectGraph(dataset: Dataset, graph: ReadGraph, clean: (text: string) => string): void {
  const cleaned = (pairs: readonly (readonly [string, unknown])[]): Map<string, unknown> =>
    new Map(pairs.map(([key, value]) => [clean(key), typeof value === "string" ? clean(value) : value]));
  const idOf = (id: string) => clean(id);
  expect(graph.nodes.map(({ values }) => values)).toEqual(
    dataset.entities.map((entity) =>
      cleaned([
        ["entity", entity.id],
        ["type", entity.type],
        ...(entity.subtype === undefined ? [] : [["subtype", entity.subtype] as const]),
        ...flatten("label", entity.label),
        ...flatten("description", entity.description),
        ...(["date", "status", "anonymous", "tier"] as const).flatMap((key) =>
          entity[key] === undefined ? [] : [[key, entity[key]] as const],
        ),
        ...(["aliases", "sameAs"] as const).flatMap((key) =>
          entity[key] === undefined ? [] : [[key, JSON.stringify(entity[key])] as const],
        ),
        ...flatten("note", entity.note),
      ]),
    ),
  );
  const places = new Map((dataset.layout?.positions ?? []).map(([id, x, y]) => [id, [x, y]] as const));
  expect(graph.nodes.map(({ place }) => place?.map((at) => at + 0) ?? null)).toEqual(
    dataset.entities.map(({ id }) => places.get(id)?.map((at) => at + 0) ?? null),
  );
  for (const [i, { source, target, values, label }] of graph.edges.entries()) {
    const relation = dataset.relations[i];
    if (!relation) throw new Error("an edge too many");
    expect([source, target]).toEqual([idOf(relation.source), idOf(relation.target)]);
    const said = cleaned([
      ["relation", relation.id],
      ["type", relation.type],
      ...flatten("label", relation.label),
      ...flatten("role", relation.role),
      ...flatten("note", relation.note),
      ["evidence", JSON.stringify(relation.evidence)],
    ]);
    for (const [name, value] of said) expect([name, values.get(name)]).toEqual([name, value]);
    if (relation.label) expect(Object.values<string>(relation.label).map(clean)).toContain(label);
  }
  expect(graph.edges).toHaveLength(dataset.relations.length);
}

const real = JSON.parse(
  readFileSync(join(import.meta.dirname, "../../data/putin-pyongyang-2024.json"), "utf8"),
) as Dataset;

const cleanXml = (text: string): string =>
  text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "\uFFFD");

const written = (write: ExportFormat["write"], dataset: Dataset): string =>
  new TextDecoder().decode(complete(write(requestFor(dataset))));

describe.each([
  { name: "Cytoscape JSON", write: writeCytoscapeJson, read: readCytoscapeJson, clean: (text: string) => text },
  { name: "GraphML", write: writeGraphMl, read: readGraphMl, clean: cleanXml },
  { name: "GEXF", write: writeGexf, read: readGexf, clean: cleanXml },
])("a graph as $name", ({ write, read, clean }) => {
  it("has every entity and relation of the real dataset, with all that is said of them", () => {
    const graph = read(written(write, real));
    expectGraph(real, graph, clean);
    expect(graph.nodes[0]?.label).toBe(real.entities[0]?.label["en"]);
    const denied = graph.edges.filter(({ values }) => values.get("negated") === true);
    expect(denied.length).toBeGreaterThan(0);
  });

  it("has them whatever the ids and labels are", () => {
    fc.assert(
      fc.property(anyLabelledDataset, (dataset) => {
        expectGraph(dataset, read(written(write, dataset)), clean);
      }),
    );
  });

  it("is a graph where there is nothing", () => {
    expect(read(written(write, makeDataset()))).toEqual({ nodes: [], edges: [] });
  });
});
