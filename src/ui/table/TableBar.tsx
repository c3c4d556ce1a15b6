import { Columns3, Copy, X } from "lucide-react";
import { type ReactNode, useId } from "react";
import { chooseColumns, findInTable, showTable } from "../../actions/table.ts";
import { columnsOf, tables } from "../../core/query/table-columns.ts";
import { useApp, useStoreValue } from "../shared/app-context.ts";
import { useWords } from "../shared/use-words.ts";
import styles from "./table.module.css";
import { takeCells, takeFile, takeText } from "./take.ts";
import { idOf, type TableModel } from "./use-table.ts";

interface TableBarProps {
  readonly table: TableModel;
  /** What was done just now. */
  readonly note: string | null;
  readonly onNote: (note: string) => void;
}

/** Above the table: which one, a search in it, how much of everything it shows, its columns, and what one can take. */
export function TableBar({ table, note, onNote }: TableBarProps) {
  const app = useApp();
  const { t } = useWords();
  const query = useStoreValue("ui", (ui) => ui.table.query);
  const { of, rows, visible, total } = table;
  const count =
    table.query === ""
      ? t(`table.count.${of}`, { shown: visible, count: total })
      : t("table.found", { found: rows.length, count: visible });
  return (
    <div className={styles["bar"]}>
      <fieldset className={styles["switch"]} aria-label={t("table.which")}>
        {tables.map((one) => (
          <button key={one} type="button" aria-pressed={of === one} onClick={() => showTable(app, one)}>
            {t(`legend.${one}`)}
          </button>
        ))}
      </fieldset>
      <span className={styles["query"]}>
        <input
          type="text"
          value={query}
          placeholder={t("table.query")}
          aria-label={t(`table.query.${of}`)}
          onChange={(event) => findInTable(app, event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== "Escape" || query === "") return;
            findInTable(app, "");
            event.preventDefault();
          }}
        />
        {query !== "" && (
          <button type="button" title={t("table.query.clear")} onClick={() => findInTable(app, "")}>
            <X size={14} aria-hidden="true" />
            <span className="sr-only">{t("table.query.clear")}</span>
          </button>
        )}
      </span>
      <output className={styles["count"]}>{note ?? count}</output>
      <ColumnsMenu table={table} />
      <TakeMenu table={table} onNote={onNote} />
    </div>
  );
}

/** A button with a popover of the platform's own: Esc and a click outside close it. */
function Menu({
  name,
  icon,
  children,
}: {
  readonly name: string;
  readonly icon: ReactNode;
  readonly children: ReactNode;
}) {
  const id = useId();
  return (
    <>
      <button type="button" className={styles["button"]} popoverTarget={id} title={name}>
        {icon}
        <span className={styles["wideOnly"]}>{name}</span>
      </button>
      <div id={id} popover="auto" className={styles["menu"]} role="group" aria-label={name}>
        {children}
      </div>
    </>
  );
}

function ColumnsMenu({ table: { of, columns } }: { readonly table: TableModel }) {
  const app = useApp();
  const { t } = useWords();
  const shown = columns.map(({ id }) => id);
  return (
    <Menu name={t("table.columns")} icon={<Columns3 size={15} aria-hidden="true" />}>
      <div className={styles["choices"]}>
        {columnsOf(of).map(({ id }, i) => (
          <label key={id}>
            <input
              type="checkbox"
              checked={shown.includes(id)}
              disabled={i === 0}
              onChange={({ target }) =>
                chooseColumns(app, of, target.checked ? [...shown, id] : shown.filter((other) => other !== id))
              }
            />
            {t(`table.column.${id}`)}
          </label>
        ))}
      </div>
      <button type="button" className={styles["button"]} onClick={() => chooseColumns(app, of, null)}>
        {t("table.columns.usual")}
      </button>
    </Menu>
  );
}

function TakeMenu({ table, onNote }: Omit<TableBarProps, "note">) {
  const app = useApp();
  const words = useWords();
  const { t } = words;
  const ids = useStoreValue("view", ({ view }) => view.selection?.[table.of]);
  const chosen = new Set(ids);
  const selected = ids ? table.rows.filter((row) => chosen.has(idOf(row))) : [];
  const rows = selected.length > 0 ? selected : table.rows;
  const isNone = table.rows.length === 0;
  return (
    <Menu name={t("table.take")} icon={<Copy size={15} aria-hidden="true" />}>
      <p>{t(selected.length > 0 ? "table.take.selected" : "table.take.shown", { count: rows.length })}</p>
      <button
        type="button"
        className={styles["item"]}
        disabled={isNone}
        onClick={() => void takeText(app, rows, words).then(onNote)}
      >
        {t("table.take.text")}
      </button>
      <button
        type="button"
        className={styles["item"]}
        disabled={isNone}
        onClick={() => void takeCells(app, table, rows, words).then(onNote)}
      >
        {t("table.take.cells")}
      </button>
      {selected.length > 0 && <p>{t("table.take.shown", { count: table.rows.length })}</p>}
      <button
        type="button"
        className={styles["item"]}
        disabled={isNone}
        onClick={() => onNote(takeFile(app, table, "shown", words))}
      >
        {t("table.take.csv")}
      </button>
      <button
        type="button"
        className={styles["item"]}
        disabled={isNone}
        onClick={() => onNote(takeFile(app, table, "all", words))}
      >
        {t("table.take.csv.all")}
      </button>
    </Menu>
  );
}
