import { type FocusEvent, type KeyboardEvent, type RefObject, useLayoutEffect, useRef, useState } from "react";
import { select, toggleSelected } from "../../actions/selection.ts";
import { selectRows } from "../../actions/table.ts";
import { showEvidence } from "../../actions/ui.ts";
import { useApp, useStoreValue } from "../shared/app-context.ts";
import { useWords } from "../shared/use-words.ts";
import { isolateCell } from "./isolate-cell.ts";
import { takeText } from "./take.ts";
import { idOf, type TableModel } from "./use-table.ts";

interface GridKeysOptions {
  readonly table: TableModel;
  /** Where each row stands, by its id. */
  readonly places: ReadonlyMap<string, number>;
  readonly scroller: RefObject<HTMLDivElement | null>;
  /** In CSS px. */
  readonly rowHeight: number;
  readonly onNote: (note: string) => void;
}

interface GridKeys {
  /** Where Tab leads: a row, or −1 for the header. */
  readonly row: number;
  readonly column: number;
  /** Selects from where the latest selection began up to a row. */
  readonly selectTo: (row: number) => void;
  readonly onFocus: (event: FocusEvent) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** The keyboard in the grid. The place is kept by row, so that it goes along when the table is sorted anew. */
export function useGridKeys({ table, places, scroller, rowHeight, onNote }: GridKeysOptions): GridKeys {
  const app = useApp();
  const words = useWords();
  const { of, rows, columns, context } = table;
  const [at, setAt] = useState<{ readonly id: string | null; readonly column: number } | null>(null);
  const wantsFocus = useRef(false);
  const chosen = useStoreValue("view", ({ view }) => view.selection?.[of]);
  const row = at?.id === null ? -1 : (places.get(at?.id ?? chosen?.at(-1) ?? "") ?? 0);
  const column = Math.min(at?.column ?? 0, columns.length - 1);

  useLayoutEffect(() => {
    if (!wantsFocus.current) return;
    wantsFocus.current = false;
    const cell = scroller.current?.querySelector<HTMLElement>(`[data-cell="${row}:${column}"]`);
    cell?.focus({ preventScroll: true });
    cell?.scrollIntoView({ block: "nearest", inline: "nearest" });
  });

  const moveTo = (toRow: number, toColumn: number): void => {
    const next = Math.min(rows.length - 1, Math.max(-1, toRow));
    const item = rows[next];
    wantsFocus.current = true;
    setAt({ id: item ? idOf(item) : null, column: Math.min(columns.length - 1, Math.max(0, toColumn)) });
  };
  const selectTo = (to: number): void => {
    const from = places.get(chosen?.[0] ?? "") ?? row;
    const [first, last] = [Math.max(0, Math.min(from, to)), Math.max(from, to)];
    const span = rows.slice(first, last + 1).map(idOf);
    selectRows(app, of, from > to ? span.toReversed() : span);
  };
  const copy = (): void => {
    const ids = new Set(chosen);
    const selected = rows.filter((one) => ids.has(idOf(one)));
    const wanted = selected.length > 0 ? selected : rows.slice(Math.max(0, row), Math.max(0, row) + 1);
    void takeText(app, wanted, words).then(onNote);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 1);
    const isMod = event.ctrlKey || event.metaKey;
    const item = rows[row];
    const moves: Readonly<Record<string, () => void>> = {
      ArrowUp: () => moveTo(row - 1, column),
      ArrowDown: () => moveTo(row + 1, column),
      ArrowLeft: () => moveTo(row, column - 1),
      ArrowRight: () => moveTo(row, column + 1),
      Home: () => moveTo(isMod ? 0 : row, 0),
      End: () => moveTo(isMod ? rows.length - 1 : row, columns.length - 1),
      PageUp: () => moveTo(Math.max(0, row - page), column),
      PageDown: () => moveTo(row + page, column),
    };
    const move = moves[event.key];
    if (move) {
      const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
      if (event.shiftKey && step !== 0 && row >= 0) selectTo(Math.min(rows.length - 1, Math.max(0, row + step)));
      move();
    } else if (isMod && event.key.toLowerCase() === "c" && !event.shiftKey) {
      if (window.getSelection()?.isCollapsed === false) return;
      copy();
    } else if (item && event.key === "Enter" && event.altKey) {
      const cell = columns[column];
      if (cell) isolateCell(app, cell, item, context);
    } else if (item && event.key === "Enter") {
      select(app, { [of]: [idOf(item)] });
      showEvidence(app);
    } else if (item && event.key === " ") {
      if (event.shiftKey) selectTo(row);
      else toggleSelected(app, of, idOf(item));
    } else return;
    event.preventDefault();
  };

  const onFocus = (event: FocusEvent): void => {
    const [toRow, toColumn] = (event.target as HTMLElement).dataset["cell"]?.split(":").map(Number) ?? [];
    if (toRow === undefined || toColumn === undefined || (toRow === row && toColumn === column)) return;
    const item = rows[toRow];
    setAt({ id: item ? idOf(item) : null, column: toColumn });
  };
  return { row, column, selectTo, onFocus, onKeyDown };
}
