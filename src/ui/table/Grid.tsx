import { defaultRangeExtractor, useVirtualizer } from "@tanstack/react-virtual";
import { ArrowDown, ArrowUp } from "lucide-react";
import { type CSSProperties, type MouseEvent, type PointerEvent, useEffect, useMemo, useRef } from "react";
import { toggleSelected } from "../../actions/selection.ts";
import { selectRows, sortTable } from "../../actions/table.ts";
import { pointAt } from "../../actions/ui.ts";
import type { TableColumn } from "../../core/query/table-columns.ts";
import { useApp, useStoreValue } from "../shared/app-context.ts";
import { useWords } from "../shared/use-words.ts";
import { isolateCell } from "./isolate-cell.ts";
import { Row } from "./Row.tsx";
import styles from "./table.module.css";
import { useGridKeys } from "./use-grid-keys.ts";
import { useRowHeight } from "./use-row-height.ts";
import { idOf, type TableModel } from "./use-table.ts";

interface GridProps {
  readonly table: TableModel;
  readonly onNote: (note: string) => void;
}

/** Rows beyond the edges that are drawn already. */
const overscan = 8;

/** The number behind a data attribute of what an event happened in; `null` elsewhere. */
function numberAt(target: EventTarget, name: string): number | null {
  const found = target instanceof Element ? target.closest<HTMLElement>(`[data-${name}]`)?.dataset[name] : undefined;
  return found === undefined ? null : Number(found);
}

/**
 * The rows, of which only those in sight are in the page. A grid, as the ARIA authoring practices have it: Tab leads to
 * one cell, arrows move among them; a click or Enter selects, Ctrl or Shift with it adds or spans.
 */
export function Grid({ table, onNote }: GridProps) {
  const app = useApp();
  const { t } = useWords();
  const { of, rows, columns, context, say, total } = table;
  const scroller = useRef<HTMLDivElement>(null);
  const rowHeight = useRowHeight();
  const chosen = useStoreValue("view", ({ view }) => view.selection?.[of]);
  const selected = useMemo(() => new Set(chosen), [chosen]);
  const places = useMemo(() => new Map(rows.map((row, i) => [idOf(row), i] as const)), [rows]);
  const keys = useGridKeys({ table, places, scroller, rowHeight, onNote });
  // oxlint-disable-next-line react/incompatible-library -- components are not compiled here
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan,
    useFlushSync: false,
    // The cell that has the keyboard stays in the page wherever one scrolls.
    rangeExtractor: (range) =>
      [...new Set([...defaultRangeExtractor(range), Math.max(0, keys.row)])].toSorted((a, b) => a - b),
  });
  useEffect(() => virtualizer.measure(), [virtualizer, rowHeight]);
  // What is selected elsewhere comes into sight.
  const followed = useRef<typeof chosen>(undefined);
  useEffect(() => {
    if (followed.current === chosen) return;
    followed.current = chosen;
    const last = chosen?.at(-1);
    const at = last === undefined ? undefined : places.get(last);
    if (at !== undefined) virtualizer.scrollToIndex(at, { align: "auto" });
  }, [chosen, places, virtualizer]);

  const onClick = (event: MouseEvent): void => {
    const at = numberAt(event.target, "row");
    const row = at === null ? undefined : rows[at];
    if (at === null || !row) return;
    const column =
      columns[Number((event.target as Element).closest<HTMLElement>("[data-cell]")?.dataset["cell"]?.split(":")[1])];
    if (event.altKey) {
      if (column) isolateCell(app, column, row, context);
    } else if (event.shiftKey) keys.selectTo(at);
    else if (event.ctrlKey || event.metaKey) toggleSelected(app, of, idOf(row));
    else selectRows(app, of, [idOf(row)]);
  };
  const onPointerOver = (event: PointerEvent): void => {
    const row = rows[numberAt(event.target, "row") ?? -1];
    pointAt(app, row ? ("entity" in row ? { entity: row.entity.id } : { relation: row.relation.id }) : null);
  };
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  const template = columns
    .map((column, i) =>
      i === 0 ? "var(--first)" : i === columns.length - 1 ? `minmax(${column.width}px, 1fr)` : `${column.width}px`,
    )
    .join(" ");
  return (
    <div
      ref={scroller}
      role="grid"
      tabIndex={-1}
      className={styles["grid"]}
      aria-label={t(`table.caption.${of}`, { shown: rows.length, count: total })}
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length}
      aria-multiselectable="true"
      style={
        {
          "--template": template,
          "--width": `${width}px`,
          "--first-width": `${columns[0]?.width}px`,
          "--row": `${rowHeight}px`,
        } as CSSProperties
      }
      onClick={onClick}
      onPointerOver={onPointerOver}
      onPointerLeave={() => pointAt(app, null)}
      onFocus={keys.onFocus}
      onKeyDown={keys.onKeyDown}
    >
      <div role="rowgroup" className={styles["head"]}>
        <div role="row" className={styles["headRow"]} aria-rowindex={1}>
          {columns.map((column, i) => (
            <HeaderCell
              key={column.id}
              table={table}
              column={column}
              at={i}
              isTabStop={keys.row < 0 && keys.column === i}
            />
          ))}
        </div>
      </div>
      <div role="rowgroup" className={styles["body"]} style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index: at, start }) => {
          const item = rows[at];
          return item ? (
            <Row
              key={item.key}
              item={item}
              at={at}
              top={start}
              isSelected={selected.has(idOf(item))}
              tabColumn={keys.row === at ? keys.column : null}
              columns={columns}
              context={context}
              say={say}
            />
          ) : null;
        })}
      </div>
    </div>
  );
}

interface HeaderCellProps {
  readonly table: TableModel;
  readonly column: TableColumn;
  readonly at: number;
  readonly isTabStop: boolean;
}

function HeaderCell({ table: { of }, column, at, isTabStop }: HeaderCellProps) {
  const app = useApp();
  const { t } = useWords();
  const levels = useStoreValue("ui", (ui) => ui.table.sort[of]);
  const rank = levels.findIndex((level) => level.column === column.id);
  const level = levels[rank];
  const Arrow = level?.isDescending ? ArrowDown : ArrowUp;
  return (
    <div
      role="columnheader"
      className={styles["headCell"]}
      aria-colindex={at + 1}
      aria-sort={level ? (level.isDescending ? "descending" : "ascending") : "none"}
      data-order={column.order}
    >
      <button
        type="button"
        tabIndex={isTabStop ? 0 : -1}
        data-cell={`-1:${at}`}
        title={t("table.sort")}
        onClick={(event) => sortTable(app, of, column, event.shiftKey)}
      >
        <span>{t(`table.column.${column.id}`)}</span>
        {level && <Arrow size={13} aria-hidden="true" />}
        {level && levels.length > 1 && <small aria-hidden="true">{rank + 1}</small>}
      </button>
    </div>
  );
}
