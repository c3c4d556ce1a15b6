/** The legend of a picture: rows of swatches and words under their titles, in columns. */
import type { PageText, TextStyle } from "./page.ts";
import {
  breakText,
  type ColumnItem,
  type Columns,
  levelColumns,
  measureLine,
  setLines,
  stackColumns,
} from "./page-text.ts";
import type { Size } from "./picture-size.ts";
import type { Swatch } from "./swatch-scene.ts";

/** Rows with a title of their own. */
export interface LegendGroup {
  readonly title: string;
  readonly rows: readonly { readonly swatch: Swatch | null; readonly text: string }[];
}

/** A swatch with the place of its middle. */
export interface PlacedSwatch {
  readonly swatch: Swatch;
  readonly x: number;
  readonly y: number;
}

export interface Legend extends Size {
  /** From its upper left corner. */
  readonly texts: readonly PageText[];
  readonly swatches: readonly PlacedSwatch[];
  /** Px of the page a layout unit, of swatches. */
  readonly zoom: number;
}

const mostLines = 2;

interface Row extends ColumnItem {
  readonly lines: readonly string[];
  readonly style: TextStyle;
  readonly swatch: Swatch | null;
}

/**
 * Sets a legend that is at most as wide and as high as `room`.
 *
 * @param unit what lengths are multiples of
 * @param place whether it stands beside the graph, as narrow as it can be, or below it, as low as it can be
 * @returns `null` where it does not fit
 */
export function setLegend(
  groups: readonly LegendGroup[],
  room: Size,
  unit: number,
  place: "beside" | "below",
): Legend | null {
  const plain: TextStyle = { size: 12 * unit, lineHeight: 16 * unit, weight: 450, family: "sans", colour: "ink" };
  const title: TextStyle = { ...plain, size: 11 * unit, weight: 650, colour: "ink2" };
  const [swatchWidth, indent, gutter] = [34 * unit, 43 * unit, 26 * unit];
  const natural = Math.max(
    0,
    ...groups.flatMap(({ title: words, rows }) => [
      measureLine(words, title),
      ...rows.map(({ text }) => indent + measureLine(text, plain)),
    ]),
  );
  // A little wider, lest rounding breaks the longest line.
  const width = Math.min(natural + 0.1 * unit, 230 * unit, room.width);
  if (groups.length === 0 || width < Math.min(natural, indent + 4 * plain.size)) return null;
  const rows = groups.flatMap((group): Row[] => [
    { ...toRow(group.title, title, width), gap: 13 * unit, isTitle: true, swatch: null },
    ...group.rows.map(({ text, swatch }) => ({
      ...toRow(text, plain, width - indent),
      gap: 5 * unit,
      isTitle: false,
      swatch,
    })),
  ]);
  const mostColumns =
    place === "beside"
      ? stackColumns(rows, room.height)?.count
      : Math.max(1, Math.floor((room.width + gutter) / (width + gutter)));
  if (!mostColumns) return null;
  // Groups are kept together where that takes no more room than there is, and below the graph no more than half of it.
  for (const areWhole of [true, false]) {
    const columns = levelColumns(rows, mostColumns, areWhole);
    const whole = { width: columns.count * width + (columns.count - 1) * gutter, height: columns.height };
    const most = areWhole && place === "below" ? room.height / 2 : room.height;
    if (whole.width > room.width || whole.height > most) continue;
    return { ...whole, ...placeRows(rows, columns, width + gutter, indent, swatchWidth), zoom: unit };
  }
  return null;
}

function toRow(text: string, style: TextStyle, width: number): Pick<Row, "lines" | "style" | "height"> {
  const lines = breakText(text, style, width, mostLines);
  return { lines, style, height: lines.length * style.lineHeight };
}

function placeRows(rows: readonly Row[], columns: Columns, step: number, indent: number, swatchWidth: number) {
  const texts: PageText[] = [];
  const swatches: PlacedSwatch[] = [];
  for (const [at, { lines, style, isTitle, swatch }] of rows.entries()) {
    const { column, y } = columns.places[at] ?? { column: 0, y: 0 };
    const x = column * step;
    texts.push(...setLines(lines, style, isTitle ? x : x + indent, y));
    if (swatch) swatches.push({ swatch, x: x + swatchWidth / 2, y: y + style.lineHeight / 2 });
  }
  return { texts, swatches };
}
