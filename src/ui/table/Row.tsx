import { memo } from "react";
import type { TableColumn, TableItem } from "../../core/query/table-columns.ts";
import { nodeLookOf } from "../../core/view/node-look.ts";
import { useStoreValue } from "../shared/app-context.ts";
import { LineSwatch } from "../shared/LineSwatch.tsx";
import { hueOf, sayRelation, sayStanding } from "../shared/relation-words.ts";
import { SwatchCanvas } from "../shared/SwatchCanvas.tsx";
import { useWords } from "../shared/use-words.ts";
import { languageOf } from "./say-cell.ts";
import styles from "./table.module.css";
import { idOf, type TableModel } from "./use-table.ts";

interface RowProps {
  readonly item: TableItem;
  readonly at: number;
  /** In CSS px, from the top of the rows. */
  readonly top: number;
  readonly isSelected: boolean;
  /** The column that Tab leads to; `null` in all rows but one. */
  readonly tabColumn: number | null;
  readonly columns: readonly TableColumn[];
  readonly context: TableModel["context"];
  readonly say: TableModel["say"];
}

/** One row. Drawn anew only when something of its own has changed: a table may have many thousands. */
export const Row = memo(function Row({ item, at, top, isSelected, tabColumn, columns, context, say }: RowProps) {
  const words = useWords();
  const id = idOf(item);
  const isHovered = useStoreValue("ui", ({ hover }) =>
    hover === null
      ? false
      : "entity" in item
        ? "entity" in hover && hover.entity === id
        : "relation" in hover && hover.relation === id,
  );
  const { index } = context;
  const sentence =
    "entity" in item
      ? columns.slice(0, 2).flatMap(({ valuesOf }) => valuesOf(item, context).map(say))
      : [sayRelation(index, item, words), ...sayStanding(item, words)];
  return (
    <div
      role="row"
      className={styles["row"]}
      aria-rowindex={at + 2}
      aria-selected={isSelected}
      aria-label={sentence.join(", ")}
      data-row={at}
      data-hover={isHovered}
      style={{ top, ...("relation" in item && { "--hue": hueOf(index, item) }) }}
    >
      {columns.map(({ id: column, order, valuesOf }, i) => {
        const values = valuesOf(item, context);
        const text = values.map(say).join("; ");
        const canIsolate = values.some(({ kind }) => kind === "facet");
        return (
          <div
            key={column}
            role={i === 0 ? "rowheader" : "gridcell"}
            className={styles["cell"]}
            aria-colindex={i + 1}
            tabIndex={tabColumn === i ? 0 : -1}
            data-cell={`${at}:${i}`}
            data-column={column}
            data-order={order}
            lang={languageOf(index, values, words.language)}
            dir={order === "words" ? "auto" : undefined}
            title={canIsolate ? `${text}\n${words.t("table.only")}` : text}
          >
            {column === "label" && "relation" in item && <LineSwatch className={styles["line"]} related={item} />}
            {column === "name" && "entity" in item && (
              <SwatchCanvas
                className={styles["node"]}
                swatch={{ kind: "node", look: nodeLookOf(index.types, item.entity) }}
              />
            )}
            <span>{text}</span>
          </div>
        );
      })}
    </div>
  );
});
