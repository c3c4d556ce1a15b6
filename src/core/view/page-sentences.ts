/** Sentences as the caption of a picture: each with its number in the article, in columns, as many as there is room for. */
import { isRightToLeft } from "./isolate-text.ts";
import type { PageText, TextStyle } from "./page.ts";
import { breakText, levelColumns, measureLine, setLines, stackColumns } from "./page-text.ts";
import type { Size } from "./picture-size.ts";

export interface NumberedSentence {
  /** Its number, or what stands for it. */
  readonly mark: string;
  readonly text: string;
}

export interface Caption extends Size {
  /** From its upper left corner. */
  readonly texts: readonly PageText[];
  /** How many sentences it holds. */
  readonly told: number;
}

/** The longest line that is read with ease, and shorter ones down to the shortest, in letters' widths of half an em. */
const measures = [36, 44, 52, 62] as const;
const longest = 62;
const mostColumns = 5;

/** Columns of one width. */
interface Grid {
  readonly columns: number;
  readonly width: number;
}

/**
 * @param room the most that it may take
 * @param sayMore the words for how many sentences are left out
 * @param place whether it stands beside the graph, as narrow as it can be, or below it, as wide as its room and as low as it
 *   can be
 * @returns `null` where there is not even room for one
 */
export function setSentences(
  sentences: readonly NumberedSentence[],
  sayMore: (count: number) => string,
  room: Size,
  unit: number,
  place: "beside" | "below",
): Caption | null {
  const text: TextStyle = { size: 11.5 * unit, lineHeight: 15.5 * unit, weight: 450, family: "serif", colour: "ink" };
  const mark: TextStyle = { ...text, size: 10 * unit, weight: 650, family: "sans", colour: "ink2" };
  const gutter = 26 * unit;
  const indent = Math.max(...sentences.map((one) => measureLine(one.mark, mark)), 0) + 7 * unit;

  const setIn = ({ columns: most, width }: Grid): Caption | null => {
    if (sentences.length === 0 || width < indent + 12 * text.size) return null;
    const set = (one: NumberedSentence) => {
      const lines = breakText(one.text, text, width - indent, 12);
      return { ...one, lines, height: lines.length * text.lineHeight, gap: 4 * unit, isTitle: false };
    };
    const items: ReturnType<typeof set>[] = [];
    let needed = 0;
    for (const sentence of sentences) {
      const item = set(sentence);
      needed += item.height + item.gap;
      items.push(item);
      if (needed > most * room.height) break;
    }
    for (let told = items.length; told > 0; told--) {
      const left = sentences.length - told;
      const list = [...items.slice(0, told), ...(left > 0 ? [set({ mark: "", text: sayMore(left) })] : [])];
      const stacked = stackColumns(list, room.height);
      if (!stacked || stacked.count > most) continue;
      const level = levelColumns(list, most);
      const { places, height } = level.height <= room.height ? level : stacked;
      const texts = list.flatMap((item, at) => {
        const { column, y } = places[at] ?? { column: 0, y: 0 };
        const x = column * (width + gutter);
        const marks = item.mark === "" ? [] : [item.mark];
        const isTurned = isRightToLeft(item.text);
        const [outer, inner] = isTurned ? [x + width, x + width - indent] : [x, x + indent];
        return [
          ...setLines(marks, { ...mark, lineHeight: text.lineHeight }, outer, y, isTurned),
          ...setLines(item.lines, text, inner, y, isTurned),
        ];
      });
      return { width: most * width + (most - 1) * gutter, height, texts, told };
    }
    return null;
  };

  if (place === "below") {
    const columns = Math.max(1, Math.floor((room.width + gutter) / (longest * 0.5 * text.size + gutter)));
    return setIn({ columns, width: (room.width - (columns - 1) * gutter) / columns });
  }
  const grids = Array.from({ length: mostColumns }, (_, at) =>
    measures.map((letters): Grid => ({ columns: at + 1, width: letters * 0.5 * text.size })),
  ).flat();
  const widthOf = ({ columns, width }: Grid): number => columns * width + (columns - 1) * gutter;
  let best: Caption | null = null;
  for (const grid of grids.filter((one) => widthOf(one) <= room.width).toSorted((a, b) => widthOf(a) - widthOf(b))) {
    const caption = setIn(grid);
    if (caption && caption.told > (best?.told ?? 0)) best = caption;
    if (best?.told === sentences.length) break;
  }
  return best;
}
