import type { Point } from "../core/layout/layout-graph.ts";
import type { Entity, Relation } from "../core/model/dataset.ts";
import { pickText } from "../core/model/local-text.ts";
import { resolveTypes } from "../core/model/vocabulary.ts";
import { relationLabel } from "../core/view/build-scene.ts";
import { createStandingOf, entityColumns, type FlatColumn, relationColumns } from "./columns.ts";
import type { WriteRequest } from "./export-format.ts";

interface Part<Item> {
  /** Opaque: ids are data, an entity and a relation may share one, and not every format takes every text for an id. */
  readonly key: string;
  readonly item: Item;
}

/** A dataset as formats of graphs have it: nodes and edges with flat columns. */
export interface GraphTable {
  readonly title: string;
  readonly nodes: readonly (Part<Entity> & { readonly position: Point | undefined })[];
  readonly edges: readonly (Part<Relation> & { readonly source: string; readonly target: string })[];
  readonly nodeLabel: (entity: Entity) => string;
  readonly edgeLabel: (relation: Relation) => string;
  /** The id of the entity is in `entity`. */
  readonly nodeColumns: readonly FlatColumn<Entity>[];
  /** The id of the relation is in `relation`, and its evidence, as JSON of `saksi/1`, in `evidence`. */
  readonly edgeColumns: readonly FlatColumn<Relation>[];
}

/** A format's own `id`, `source` and `target` are the keys of nodes and edges. */
function nameId<Item>(columns: readonly FlatColumn<Item>[], name: string): FlatColumn<Item>[] {
  return columns
    .filter((column) => column.name !== "source" && column.name !== "target")
    .map((column) => (column.name === "id" ? { ...column, name } : column));
}

export function tabulateGraph({ dataset, language, positions }: WriteRequest): GraphTable {
  const { entities, relations, title, vocabulary } = dataset;
  const keys = new Map(entities.map(({ id }, i) => [id, `n${i}`] as const));
  const { relationTypes } = resolveTypes(vocabulary);
  const standingOf = createStandingOf(dataset);
  const keyOf = (id: string): string => keys.get(id) ?? "";
  return {
    title: pickText(title, language).text,
    nodes: entities.map((item) => ({ key: keyOf(item.id), item, position: positions.get(item.id) })),
    edges: relations.map((item, i) => ({
      key: `e${i}`,
      source: keyOf(item.source),
      target: keyOf(item.target),
      item,
    })),
    nodeLabel: ({ label }) => pickText(label, language).text,
    edgeLabel: (relation) =>
      pickText(relationLabel({ relation, standing: standingOf(relation) }, relationTypes.get(relation.type)), language)
        .text,
    nodeColumns: nameId(entityColumns(dataset), "entity"),
    edgeColumns: [
      ...nameId(relationColumns(dataset, standingOf), "relation"),
      {
        name: "directed",
        type: "boolean",
        valueOf: ({ type }) => relationTypes.get(type)?.directed ?? true,
      },
      { name: "evidence", type: "string", valueOf: ({ evidence }) => JSON.stringify(evidence) },
    ],
  };
}

/** What an item has, by the names of the columns. */
export function valuesOf<Item>(
  item: Item,
  columns: readonly FlatColumn<Item>[],
): (readonly [name: string, value: string | boolean | number])[] {
  return columns.flatMap(({ name, valueOf }) => {
    const value = valueOf(item);
    return value === undefined ? [] : [[name, value] as const];
  });
}
