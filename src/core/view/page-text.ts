/** Words on the page of a picture: broken into lines, and set into columns. Measured, so that nothing is cut. */
import type { PageText, TextStyle } from "./page.ts";
import { isolateRightToLeft, isolateText } from "./isolate-text.ts";
import { measureText } from "./text-width.ts";
import { wrapText } from "./wrap-label.ts";

/** How much wider letters are than those of Inter at weight 500, on the safe side. */
const widening = ({ weight, family }: TextStyle): number => {
  const isBold = weight > 500;
  return family === "serif" ? (isBold ? 1.1 : 1.03) : isBold ? 1.07 : 1;
};

export const measureLine = (text: string, style: TextStyle): number => measureText(text, style.size * widening(style));

export function breakText(text: string, style: TextStyle, maxWidth: number, maxLines: number): string[] {
  const { size, lineHeight } = style;
  return wrapText(text, { size: size * widening(style), lineHeight, maxWidth, maxLines });
}

/** Lines below one another, from a corner on: to its right, or to its left where they run from right to left. */
export function setLines(
  lines: readonly string[],
  style: TextStyle,
  x: number,
  y: number,
  isRightToLeft = false,
): PageText[] {
  return lines.map((line, at) => {
    const width = measureLine(line, style);
    const [left, top] = [isRightToLeft ? x - width : x, y + at * style.lineHeight];
    const text = isRightToLeft ? isolateRightToLeft(line) : isolateText(line);
    return { text, isRightToLeft, style, box: { x: left, y: top, width, height: style.lineHeight } };
  });
}

/** Where a text begins, or ends that runs from right to left. */
export const startOf = ({ box, isRightToLeft }: PageText): number => (isRightToLeft ? box.x + box.width : box.x);

/** Letters without strokes below look as if in the middle of their line here; in shares of the type's size. */
const baseline = 0.355;

/** Where the base line of a text is. */
export const baseOf = ({ box, style }: PageText): number => box.y + box.height / 2 + baseline * style.size;

/** Something that is set into a column. */
export interface ColumnItem {
  readonly height: number;
  /** Room above it, but at the head of a column. */
  readonly gap: number;
  /** Whether it is the title of what follows up to the next title. */
  readonly isTitle: boolean;
}

/** Where an item of a list stands. */
interface ColumnPlace {
  readonly column: number;
  readonly y: number;
}

/** How high the items are that stand together from one on: a title's own with it, or the first of them at least. */
function heightTogether(items: readonly ColumnItem[], from: number, height: number, areWhole: boolean): number {
  const first = items[from];
  if (!first?.isTitle) return first?.height ?? 0;
  const next = items.findIndex((item, at) => at > from && item.isTitle);
  const own = items.slice(from + 1, next < 0 ? undefined : next);
  const sum = (list: readonly ColumnItem[]): number =>
    list.reduce((total, item) => total + item.gap + item.height, first.height);
  return areWhole && sum(own) <= height ? sum(own) : sum(own.slice(0, 1));
}

/**
 * Fills columns of a height one after the other.
 *
 * @param areWhole whether what has a common title stands in one column where a column is high enough
 * @returns a place for each item; more columns than there is room for are the caller's to refuse
 */
function fillColumns(items: readonly ColumnItem[], height: number, areWhole: boolean): ColumnPlace[] {
  const places: ColumnPlace[] = [];
  let [column, y] = [0, 0];
  for (const [at, { gap, height: own }] of items.entries()) {
    const needed = heightTogether(items, at, height, areWhole);
    if (y > 0 && y + gap + needed > height) [column, y] = [column + 1, 0];
    if (y > 0) y += gap;
    places.push({ column, y });
    y += own;
  }
  return places;
}

export interface Columns {
  readonly count: number;
  readonly height: number;
  readonly places: readonly ColumnPlace[];
}

function measureColumns(items: readonly ColumnItem[], places: readonly ColumnPlace[]): Columns {
  const bottoms = places.map(({ y }, at) => y + (items[at]?.height ?? 0));
  return { count: (places.at(-1)?.column ?? -1) + 1, height: Math.max(0, ...bottoms), places };
}

/**
 * As few columns as there must be of a height.
 *
 * @returns `null` where something is higher than that
 */
export function stackColumns(items: readonly ColumnItem[], height: number): Columns | null {
  const columns = measureColumns(items, fillColumns(items, height, false));
  return columns.height <= height ? columns : null;
}

/** How high the highest group is, with its title. */
function highestGroup(items: readonly ColumnItem[]): number {
  let [highest, height] = [0, 0];
  for (const item of items) {
    height = item.isTitle ? item.height : height + item.gap + item.height;
    highest = Math.max(highest, height);
  }
  return highest;
}

/**
 * At most so many columns, as low as they can be.
 *
 * @param areWhole whether what has a common title stands in one column
 */
export function levelColumns(items: readonly ColumnItem[], most: number, areWhole = false): Columns {
  const total = items.reduce((sum, { height, gap }) => sum + height + gap, 0);
  const step = Math.max(1, ...items.map(({ height }) => height)) / 2;
  for (let height = Math.max(total / most, areWhole ? highestGroup(items) : 0); ; height += step) {
    const columns = measureColumns(items, fillColumns(items, height, areWhole));
    if (columns.count <= most) return columns;
  }
}
