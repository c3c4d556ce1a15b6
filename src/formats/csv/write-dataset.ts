/**
 * A dataset as three tables, `entities.csv`, `relations.csv` and `evidence.csv`, in the columns of `columns.ts`: the names
 * of the columns first, truths as `true` and `false`, an empty cell where there is nothing.
 *
 * The tables can be read back: an apostrophe that begins a cell is the guard against formulas (see `guardFormula`), and is
 * taken off; a cell that begins with an apostrophe itself has been given one too. What is counted from the evidence
 * (`factuality` to `witnesses` of a relation, `lost` and `text` of evidence) is for reading, and follows from the rest.
 */
import type { Dataset } from "../../core/model/dataset.ts";
import { type Sliced, within } from "../../core/model/sliced.ts";
import {
  type BackingEvidence,
  entityColumns,
  evidenceColumns,
  type FlatColumn,
  relationColumns,
  createStandingOf,
} from "../columns.ts";
import type { WriteRequest } from "../export-format.ts";
import { type NamedFile, zipFiles } from "../zip-files.ts";
import { writeCsv } from "./write.ts";

function* writeTable<Item>(
  name: string,
  columns: readonly FlatColumn<Item>[],
  items: readonly Item[],
): Sliced<NamedFile> {
  const rows = [columns.map((column) => column.name)];
  for (const [i, item] of items.entries()) {
    rows.push(columns.map(({ valueOf }) => String(valueOf(item) ?? "")));
    if (i % 100 === 99) yield i / items.length;
  }
  return { name, bytes: writeCsv(rows) };
}

function* writeCsvFiles(dataset: Dataset): Sliced<NamedFile[]> {
  const evidence = dataset.relations.flatMap((relation) =>
    relation.evidence.map((each): BackingEvidence => ({ relation, evidence: each })),
  );
  return [
    yield* within(0, 0.2, writeTable("entities.csv", entityColumns(dataset), dataset.entities)),
    yield* within(
      0.2,
      0.5,
      writeTable("relations.csv", relationColumns(dataset, createStandingOf(dataset)), dataset.relations),
    ),
    yield* within(0.5, 1, writeTable("evidence.csv", evidenceColumns(dataset), evidence)),
  ];
}

export function* writeCsvTables({ dataset }: WriteRequest): Sliced<Uint8Array<ArrayBuffer>> {
  const files = yield* within(0, 0.7, writeCsvFiles(dataset));
  return yield* within(0.7, 1, zipFiles(files));
}
