import { useEffect, useState } from "react";
import { findInTable } from "../../actions/table.ts";
import type { DatasetIndex } from "../../core/graph/dataset-index.ts";
import type { Visible } from "../../core/query/visible.ts";
import { ActionButton } from "../shared/ActionButton.tsx";
import { useApp, useDerived, useStoreValue } from "../shared/app-context.ts";
import { useWords } from "../shared/use-words.ts";
import { Grid } from "./Grid.tsx";
import { TableBar } from "./TableBar.tsx";
import styles from "./table.module.css";
import { useTable } from "./use-table.ts";

/** How long it stays to be read that something was copied or saved, in milliseconds. */
const noteLasts = 5000;

/** Entities and relations as tables: the picture's equal, in step with it by filter, selection and pointing. */
export function Table() {
  const index = useStoreValue("document", ({ open }) => open?.index);
  const visible = useDerived((derived) => derived.visible());
  return index && visible ? <OpenTable index={index} visible={visible} /> : null;
}

function OpenTable({ index, visible }: { readonly index: DatasetIndex; readonly visible: Visible }) {
  const app = useApp();
  const { t } = useWords();
  const table = useTable(index, visible);
  const [note, setNote] = useState<string | null>(null);
  useEffect(() => {
    if (note === null) return;
    const timer = setTimeout(() => setNote(null), noteLasts);
    return () => clearTimeout(timer);
  }, [note]);
  return (
    <div className={styles["table"]}>
      <TableBar table={table} note={note} onNote={setNote} />
      {table.rows.length > 0 ? (
        <Grid key={table.of} table={table} onNote={setNote} />
      ) : (
        <p className={styles["empty"]}>
          {table.query !== "" && table.visible > 0 ? (
            <>
              {t("table.empty.query", { query: table.query })}{" "}
              <button type="button" className={styles["button"]} onClick={() => findInTable(app, "")}>
                {t("table.query.clear")}
              </button>
            </>
          ) : (
            <>
              {t(`table.empty.${table.of}`)}{" "}
              {table.total > 0 && <ActionButton action="resetFilter" className={styles["button"]} />}
            </>
          )}
        </p>
      )}
    </div>
  );
}
