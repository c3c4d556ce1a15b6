import { useDeferredValue, useMemo } from "react";
import type { DatasetIndex } from "../../core/graph/dataset-index.ts";
import {
  type CellValue,
  columnsOf,
  type TableColumn,
  type TableContext,
  type TableId,
  type TableItem,
  wantedColumns,
} from "../../core/query/table-columns.ts";
import { foldText } from "../../core/query/fold-text.ts";
import { findRows, rowText, type SayValue, sortRows } from "../../core/query/table-rows.ts";
import type { Visible } from "../../core/query/visible.ts";
import { useStoreValue } from "../shared/app-context.ts";
import { useWords } from "../shared/use-words.ts";
import { remember, sayCells } from "./say-cell.ts";

/** The table that is looked at: its columns, its rows in their order, and how a cell is said. */
export interface TableModel {
  readonly of: TableId;
  readonly context: TableContext;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableItem[];
  /** Rows before the table's own search. */
  readonly visible: number;
  /** What the dataset has. */
  readonly total: number;
  readonly query: string;
  readonly say: SayValue;
}

export const idOf = (item: TableItem): string => ("entity" in item ? item.entity.id : item.relation.id);

export function useTable(index: DatasetIndex, visible: Visible): TableModel {
  const words = useWords();
  const { of, sort, query: typed } = useStoreValue("ui", (ui) => ui.table);
  const chosen = useStoreValue("settings", (settings) => settings.tableColumns[of]);
  const query = useDeferredValue(typed);
  const context = useMemo(() => ({ index, visible }), [index, visible]);
  const say = useMemo(() => sayCells(index, words), [index, words]);
  const columns = useMemo(() => wantedColumns(of, chosen), [of, chosen]);
  const all: readonly TableItem[] = visible[of];
  const levels = sort[of];
  const sorted = useMemo(() => {
    const known = levels.flatMap(({ column: id, isDescending }) => {
      const column = columnsOf(of).find((other) => other.id === id);
      return column ? [{ column, isDescending }] : [];
    });
    return sortRows(all, known, context, say, words.locale);
  }, [all, levels, of, context, say, words]);
  const texts = useMemo(() => {
    const fold = remember(foldText);
    return { fold: (value: CellValue) => fold(say(value)), of, known: new WeakMap<TableItem, string>() };
  }, [say, of]);
  const rows = useMemo(
    () =>
      findRows(sorted, query, (row) => {
        let text = texts.known.get(row);
        if (text === undefined) {
          text = rowText(row, columnsOf(texts.of), context, texts.fold);
          texts.known.set(row, text);
        }
        return text;
      }),
    [sorted, query, texts, context],
  );
  return { of, context, columns, rows, visible: all.length, total: index[of].size, query, say };
}
