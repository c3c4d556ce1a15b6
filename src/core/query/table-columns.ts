/**
 * The columns of the two tables, of relations and of entities: the table, its sorting, its menu of columns and what is
 * copied or saved of it are all made from these two catalogues. Whatever the picture tells by a look is a column here.
 *
 * A cell holds values, not words: whoever shows it says them in the reader's language. No value means an empty cell.
 */
import { quoteText } from "../evidence/anchor-quote.ts";
import type { DatasetIndex, IndexedEntity, IndexedRelation } from "../graph/dataset-index.ts";
import type { EntityId, LocalText } from "../model/dataset.ts";
import { relationLabel } from "../view/build-scene.ts";
import { facetColumn, type FacetId, facetOf } from "./facets.ts";
import { countDegrees, findPlaces } from "./table-counts.ts";
import { datesOf } from "./time-filter.ts";
import type { Visible } from "./visible.ts";

/** One of the values that a cell holds. */
export type CellValue =
  | { readonly kind: "entity"; readonly id: EntityId }
  | { readonly kind: "text"; readonly text: LocalText }
  /** Somebody's own words, in a language (BCP 47) where that is known. */
  | { readonly kind: "words"; readonly words: string; readonly language?: string }
  | { readonly kind: "facet"; readonly facet: FacetId; readonly value: string }
  | { readonly kind: "tier"; readonly tier: "core" | "detail" }
  /** EDTF, or ISO 8601 for a time of publication. */
  | { readonly kind: "date"; readonly date: string }
  | { readonly kind: "number"; readonly number: number };

/** What columns may ask beside the row itself. */
export interface TableContext {
  readonly index: DatasetIndex;
  readonly visible: Visible;
}

/** A catalogue entry: what a column shows of a row, and how it is sorted. */
export interface Column<Item> {
  readonly id: string;
  /** What sorting goes by: words by the reader's alphabet, certainty by strength. */
  readonly order: "words" | "number" | "date" | "certainty";
  /** In CSS px. */
  readonly width: number;
  /** Shown unless the reader has chosen otherwise. */
  readonly isUsual?: true;
  readonly valuesOf: (item: Item, context: TableContext) => readonly CellValue[];
}

const facetValues =
  (id: FacetId) =>
  (item: IndexedEntity | IndexedRelation, { index }: TableContext): readonly CellValue[] => {
    const facet = facetOf(id);
    const values = facet ? facetColumn(index, facet).get(item.key) : undefined;
    return (values ?? []).map((value) => ({ kind: "facet", facet: id, value }));
  };

const number = (value: number): readonly CellValue[] => [{ kind: "number", number: value }];
const dates = (values: readonly string[]): readonly CellValue[] => values.map((date) => ({ kind: "date", date }));
const text = (value: LocalText | undefined): readonly CellValue[] => (value ? [{ kind: "text", text: value }] : []);
const words = (values: readonly string[] = []): readonly CellValue[] =>
  values.map((one) => ({ kind: "words", words: one }));

const relationColumns = [
  {
    id: "source",
    order: "words",
    width: 180,
    isUsual: true,
    valuesOf: ({ relation }) => [{ kind: "entity", id: relation.source }],
  },
  {
    id: "label",
    order: "words",
    width: 170,
    isUsual: true,
    valuesOf: (item, { index }) => text(relationLabel(item, index.types.relationTypes.get(item.relation.type))),
  },
  {
    id: "target",
    order: "words",
    width: 180,
    isUsual: true,
    valuesOf: ({ relation }) => [{ kind: "entity", id: relation.target }],
  },
  { id: "factuality", order: "certainty", width: 116, isUsual: true, valuesOf: facetValues("factuality") },
  { id: "polarity", order: "words", width: 136, isUsual: true, valuesOf: facetValues("polarity") },
  { id: "speaker", order: "words", width: 180, isUsual: true, valuesOf: facetValues("speaker") },
  { id: "witnesses", order: "number", width: 84, isUsual: true, valuesOf: ({ standing }) => number(standing.count) },
  {
    id: "date",
    order: "date",
    width: 196,
    isUsual: true,
    valuesOf: (item, { index }) => dates(datesOf(item, "event", index)),
  },
  {
    id: "quotes",
    order: "words",
    width: 420,
    isUsual: true,
    valuesOf: ({ standing }) =>
      standing.witnesses.map(({ evidence, place }) => ({
        kind: "words",
        words: `“${quoteText(evidence.quote)}”`,
        language: place.article.language,
      })),
  },
  { id: "family", order: "words", width: 150, valuesOf: facetValues("family") },
  { id: "relationType", order: "words", width: 150, valuesOf: facetValues("relationType") },
  { id: "voice", order: "words", width: 140, valuesOf: facetValues("voice") },
  { id: "naming", order: "words", width: 130, valuesOf: facetValues("naming") },
  { id: "stated", order: "date", width: 196, valuesOf: (item, { index }) => dates(datesOf(item, "stated", index)) },
  {
    id: "published",
    order: "date",
    width: 170,
    valuesOf: (item, { index }) => dates(datesOf(item, "published", index)),
  },
  { id: "article", order: "words", width: 240, valuesOf: facetValues("article") },
  { id: "inferred", order: "words", width: 150, valuesOf: facetValues("inferred") },
  { id: "role", order: "words", width: 150, valuesOf: ({ relation }) => text(relation.role) },
  { id: "note", order: "words", width: 280, valuesOf: ({ relation }) => text(relation.note) },
  { id: "soundness", order: "words", width: 140, valuesOf: facetValues("quotes") },
  {
    id: "tier",
    order: "words",
    width: 130,
    valuesOf: ({ relation }) => [{ kind: "tier", tier: relation.tier ?? "core" }],
  },
] as const satisfies readonly Column<IndexedRelation>[];

const entityColumns = [
  { id: "name", order: "words", width: 220, isUsual: true, valuesOf: ({ entity }) => text(entity.label) },
  { id: "entityType", order: "words", width: 150, isUsual: true, valuesOf: facetValues("entityType") },
  { id: "status", order: "words", width: 110, isUsual: true, valuesOf: facetValues("status") },
  {
    id: "degree",
    order: "number",
    width: 84,
    isUsual: true,
    valuesOf: ({ entity }, context) => number(countDegrees(context).get(entity.id)?.all ?? 0),
  },
  {
    id: "out",
    order: "number",
    width: 84,
    isUsual: true,
    valuesOf: ({ entity }, context) => number(countDegrees(context).get(entity.id)?.out ?? 0),
  },
  {
    id: "in",
    order: "number",
    width: 84,
    isUsual: true,
    valuesOf: ({ entity }, context) => number(countDegrees(context).get(entity.id)?.in ?? 0),
  },
  {
    id: "mentions",
    order: "number",
    width: 96,
    isUsual: true,
    valuesOf: ({ entity }, { index }) => number(findPlaces(index).get(entity.id)?.length ?? 0),
  },
  {
    id: "date",
    order: "date",
    width: 196,
    isUsual: true,
    valuesOf: (item, { index }) => dates(datesOf(item, "event", index)),
  },
  { id: "aliases", order: "words", width: 220, isUsual: true, valuesOf: ({ entity }) => words(entity.aliases) },
  { id: "description", order: "words", width: 320, isUsual: true, valuesOf: ({ entity }) => text(entity.description) },
  {
    id: "subtype",
    order: "words",
    width: 130,
    valuesOf: ({ entity }) => words(entity.subtype ? [entity.subtype] : []),
  },
  { id: "note", order: "words", width: 280, valuesOf: ({ entity }) => text(entity.note) },
  { id: "tier", order: "words", width: 130, valuesOf: ({ entity }) => [{ kind: "tier", tier: entity.tier ?? "core" }] },
  { id: "sameAs", order: "words", width: 260, valuesOf: ({ entity }) => words(entity.sameAs) },
] as const satisfies readonly Column<IndexedEntity>[];

export const tables = ["relations", "entities"] as const;
export type TableId = (typeof tables)[number];

export type ColumnId = (typeof relationColumns | typeof entityColumns)[number]["id"];

/** What a row is of. */
export type TableItem = IndexedEntity | IndexedRelation;

/** A column of either table; it must be asked only of the rows of its own. */
export type TableColumn = Omit<Column<TableItem>, "id"> & { readonly id: ColumnId };

const catalogues = { relations: relationColumns, entities: entityColumns } as unknown as Readonly<
  Record<TableId, readonly TableColumn[]>
>;

/** The columns of a table, in the order in which they stand. The first names the row, and is always shown. */
export const columnsOf = (table: TableId): readonly TableColumn[] => catalogues[table];

/**
 * The columns of a table that a reader wants to see: of the ids chosen those that there are, in their order, and always
 * the first; the usual ones where nothing has been chosen.
 */
export const wantedColumns = (table: TableId, chosen?: readonly string[]): readonly TableColumn[] =>
  columnsOf(table).filter(({ id, isUsual }, i) => i === 0 || (chosen ? chosen.includes(id) : isUsual));
