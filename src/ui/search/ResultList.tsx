import { useEffect, useRef } from "react";
import type { DatasetIndex } from "../../core/graph/dataset-index.ts";
import type { SearchTerm } from "../../core/query/search-terms.ts";
import { useWords } from "../shared/use-words.ts";
import { ResultOption } from "./ResultOption.tsx";
import type { ResultRow, RowGroup } from "./result-rows.ts";
import styles from "./search.module.css";

interface ResultListProps {
  readonly id: string;
  readonly index: DatasetIndex;
  readonly groups: readonly RowGroup[];
  readonly terms: readonly SearchTerm[];
  /** Among all rows of all groups. */
  readonly active: number;
  readonly onPoint: (row: ResultRow, at: number) => void;
  readonly onChoose: (row: ResultRow) => void;
}

export const optionId = (listId: string, at: number): string => `${listId}-${at}`;

/** What was found, in one listbox whose groups have names. The keyboard stays in the search field, so that its rows are no stops of Tab. */
export function ResultList({ id, index, groups, terms, active, onPoint, onChoose }: ResultListProps) {
  const { t } = useWords();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: "nearest" });
  }, [active]);
  let next = 0;
  return (
    <div ref={list} id={id} role="listbox" aria-label={t("search.label")} className={styles["list"]}>
      {groups.map(({ of, count, rows }) => (
        <div key={of} role="group" aria-labelledby={`${id}-${of}`}>
          <p id={`${id}-${of}`} className={styles["groupTitle"]} role="presentation">
            {t(`search.${of}`, { count })}
          </p>
          {rows.map((row) => {
            const at = next++;
            return (
              <button
                key={at}
                type="button"
                tabIndex={-1}
                id={optionId(id, at)}
                role="option"
                aria-selected={at === active}
                className={styles["option"]}
                data-kind={row.kind}
                onClick={() => onChoose(row)}
                onPointerMove={() => {
                  if (at !== active) onPoint(row, at);
                }}
              >
                <ResultOption row={row} index={index} terms={terms} />
              </button>
            );
          })}
        </div>
      ))}
    </div>
  );
}
