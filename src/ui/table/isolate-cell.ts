import type { App } from "../../actions/app.ts";
import { isolateFacet } from "../../actions/filter.ts";
import type { TableColumn, TableContext, TableItem } from "../../core/query/table-columns.ts";

/** Keeps only what has the value of a cell; once more, and all is back. Cells that no filter knows do nothing. */
export function isolateCell(app: App, column: TableColumn, row: TableItem, context: TableContext): void {
  const values = column.valuesOf(row, context).flatMap((value) => (value.kind === "facet" ? [value] : []));
  const [first] = values;
  if (!first) return;
  isolateFacet(
    app,
    first.facet,
    values.map(({ value }) => value),
  );
}
