/** What one can take from the table: text with quotes, cells, a file. Each says what it did. */
import type { App } from "../../actions/app.ts";
import { copyRows } from "../../actions/cite.ts";
import { copyCells, saveCells } from "../../actions/table.ts";
import { columnsOf, type TableColumn, type TableItem } from "../../core/query/table-columns.ts";
import type { ReaderWords } from "../shared/use-words.ts";
import { writeCells } from "./say-cell.ts";
import type { TableModel } from "./use-table.ts";

function cellsOf(
  { context, say }: TableModel,
  columns: readonly TableColumn[],
  rows: readonly TableItem[],
  { t }: ReaderWords,
): string[][] {
  const write = writeCells(say);
  return [
    columns.map(({ id }) => t(`table.column.${id}`)),
    ...rows.map((row) => columns.map(({ valuesOf }) => valuesOf(row, context).map(write).join("; "))),
  ];
}

const sayCopied = (isCopied: boolean, count: number, { t }: ReaderWords): string =>
  isCopied ? t("table.copied", { count }) : t("table.copy.failed");

export async function takeText(app: App, rows: readonly TableItem[], words: ReaderWords): Promise<string> {
  return sayCopied(await copyRows(app, rows), rows.length, words);
}

export async function takeCells(
  app: App,
  table: TableModel,
  rows: readonly TableItem[],
  words: ReaderWords,
): Promise<string> {
  return sayCopied(await copyCells(app, cellsOf(table, table.columns, rows, words)), rows.length, words);
}

export function takeFile(app: App, table: TableModel, columns: "shown" | "all", words: ReaderWords): string {
  const wanted = columns === "all" ? columnsOf(table.of) : table.columns;
  const name = saveCells(app, table.of, cellsOf(table, wanted, table.rows, words));
  return words.t("table.saved", { count: table.rows.length, name });
}
