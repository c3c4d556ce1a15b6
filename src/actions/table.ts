/** The table below the picture: which of the two it is, in what order, with which columns, and what is taken from it. */
import type { Column, ColumnId, TableId } from "../core/query/table-columns.ts";
import { pressHeader } from "../core/query/table-rows.ts";
import { writeCsv, writeTsv } from "../formats/csv/write.ts";
import { nameTaken } from "./name-taken.ts";
import type { App } from "./app.ts";
import { select } from "./selection.ts";

export const showTable = ({ stores }: App, of: TableId): void =>
  stores.ui.setState(({ table }) => ({ table: { ...table, of } }));

export const findInTable = ({ stores }: App, query: string): void =>
  stores.ui.setState(({ table }) => ({ table: { ...table, query } }));

/** Sorts by a column, the other way, or not at all; see `pressHeader`. */
export function sortTable(
  { stores }: App,
  of: TableId,
  column: { readonly id: ColumnId; readonly order: Column<never>["order"] },
  isAdded: boolean,
): void {
  stores.ui.setState(({ table }) => ({
    table: { ...table, sort: { ...table.sort, [of]: pressHeader(table.sort[of], column, isAdded) } },
  }));
}

/** @param ids `null`: the usual ones */
export const chooseColumns = ({ stores }: App, of: TableId, ids: readonly ColumnId[] | null): void =>
  stores.settings.setState(({ tableColumns: { [of]: _, ...others } }) => ({
    tableColumns: ids ? { ...others, [of]: ids } : others,
  }));

/** Selects these rows and nothing else, and says how many they are. */
export function selectRows(app: App, of: TableId, ids: readonly string[]): void {
  select(app, { [of]: ids });
  const { entities = [], relations = [] } = app.stores.view.getState().view.selection ?? {};
  app.stores.ui.setState({
    isAdding: false,
    announcement: { kind: "selection", entities: entities.length, relations: relations.length },
  });
}

/** @param rows cells, the names of the columns first */
export const copyCells = ({ ports }: App, rows: readonly (readonly string[])[]): Promise<boolean> =>
  ports.clipboard.write(writeTsv(rows));

/**
 * @param rows cells, the names of the columns first
 * @returns the name of the file
 */
export function saveCells(app: App, of: TableId, rows: readonly (readonly string[])[]): string {
  const name = nameTaken(app, of, "csv");
  app.ports.saver.save(name, writeCsv(rows), "text/csv;charset=utf-8");
  return name;
}
