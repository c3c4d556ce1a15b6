/** Which rows a table shows, and in which order. */
import { compareEdtf } from "../model/edtf-date.ts";
import { foldText } from "./fold-text.ts";
import type { CellValue, Column, TableContext } from "./table-columns.ts";

/** Says a value in the reader's language. */
export type SayValue = (value: CellValue) => string;

export interface SortLevel<Id extends string = string> {
  readonly column: Id;
  readonly isDescending: boolean;
}

/**
 * The rows whose text has every word of a query somewhere, by the folding of the search: accents and case do not matter.
 *
 * @param textOf the folded text of a row
 */
export function findRows<Item>(rows: readonly Item[], query: string, textOf: (row: Item) => string): readonly Item[] {
  const parts = foldText(query)
    .split(/\s+/)
    .filter((part) => part !== "");
  if (parts.length === 0) return rows;
  return rows.filter((row) => {
    const text = textOf(row);
    return parts.every((part) => text.includes(part));
  });
}

/**
 * All words of a row. Numbers are left out: whoever looks for 2 does not mean two witnesses.
 *
 * @param fold says a value, folded
 */
export function rowText<Item>(
  row: Item,
  columns: readonly Pick<Column<Item>, "valuesOf" | "order">[],
  context: TableContext,
  fold: SayValue,
): string {
  return columns
    .filter(({ order }) => order !== "number")
    .flatMap(({ valuesOf }) => valuesOf(row, context).map(fold))
    .join("\n");
}

const strengths = ["certain", "probable", "possible"];

/** What a value is sorted by; texts that are the same sort as one. */
function keyOf(values: readonly CellValue[], say: SayValue): string {
  return values.map(say).join("; ");
}

/** The rank of each row by one column; `NaN` for an empty cell. */
function rankRows<Item>(
  rows: readonly Item[],
  { order, valuesOf }: Column<Item>,
  context: TableContext,
  say: SayValue,
  collator: Intl.Collator,
): Float64Array {
  const ranks = new Float64Array(rows.length).fill(Number.NaN);
  if (order === "number" || order === "certainty") {
    for (const [i, row] of rows.entries()) {
      const [value] = valuesOf(row, context);
      if (value?.kind === "number") ranks[i] = value.number;
      const strength = value?.kind === "facet" ? strengths.indexOf(value.value) : -1;
      if (strength >= 0) ranks[i] = strength;
    }
    return ranks;
  }
  // Many rows share a text: each text is compared with others but once.
  const keys = rows.map((row) => {
    const values = valuesOf(row, context);
    const [first] = values;
    return values.length === 0 ? null : order === "date" && first?.kind === "date" ? first.date : keyOf(values, say);
  });
  const distinct = [...new Set(keys)].filter((key) => key !== null);
  const sorted = distinct.toSorted(order === "date" ? compareEdtf : collator.compare);
  const rankOf = new Map<string, number>();
  let rank = 0;
  for (const [i, key] of sorted.entries()) {
    const before = sorted[i - 1];
    const isSame =
      before !== undefined && (order === "date" ? compareEdtf(before, key) : collator.compare(before, key)) === 0;
    if (!isSame) rank++;
    rankOf.set(key, rank);
  }
  for (const [i, key] of keys.entries()) if (key !== null) ranks[i] = rankOf.get(key) ?? Number.NaN;
  return ranks;
}

/**
 * Sorts by one column, then by the next. Stable; empty cells come last whichever way it goes. Words go by the reader's
 * alphabet, dates by when they begin, certainty from the strongest.
 *
 * @param locale BCP 47
 */
export function sortRows<Item>(
  rows: readonly Item[],
  levels: readonly { readonly column: Column<Item>; readonly isDescending: boolean }[],
  context: TableContext,
  say: SayValue,
  locale: string,
): readonly Item[] {
  if (levels.length === 0) return rows;
  const collator = new Intl.Collator(locale, { numeric: true });
  const ranked = levels.map(({ column, isDescending }) => ({
    ranks: rankRows(rows, column, context, say, collator),
    sign: isDescending ? -1 : 1,
  }));
  return Array.from(rows.keys())
    .toSorted((a, b) => {
      for (const { ranks, sign } of ranked) {
        const [x, y] = [ranks[a] ?? Number.NaN, ranks[b] ?? Number.NaN];
        const [isEmptyX, isEmptyY] = [Number.isNaN(x), Number.isNaN(y)];
        if (isEmptyX !== isEmptyY) return isEmptyX ? 1 : -1;
        if (x !== y && !isEmptyX) return (x - y) * sign;
      }
      return a - b;
    })
    .map((i) => rows[i] as Item);
}

/**
 * What pressing a column's header does to the order: the column's first way, the other way, then as in the dataset.
 * Counts begin with the most.
 *
 * @param isAdded whether the column joins the ones sorted by already, as the last
 */
export function pressHeader<Id extends string>(
  levels: readonly SortLevel<Id>[],
  { id, order }: { readonly id: Id; readonly order: Column<never>["order"] },
  isAdded: boolean,
): readonly SortLevel<Id>[] {
  const first = order === "number";
  const before = levels.find(({ column }) => column === id);
  if (!before) return [...(isAdded ? levels : []), { column: id, isDescending: first }];
  const isLastWay = before.isDescending !== first;
  if (!isAdded) return isLastWay ? [] : [{ column: id, isDescending: !first }];
  return isLastWay
    ? levels.filter((level) => level !== before)
    : levels.map((level) => (level === before ? { column: id, isDescending: !first } : level));
}
