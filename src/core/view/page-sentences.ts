/** Sentences as the caption of a picture: each with its number in the article, in columns, as many as there is room for. */
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
}

/** The longest line that is read with ease, in letters' widths of about half the type's size. */
const measure = 62;

/**
 * @param room the most that it may take
 * @param sayMore the words for how many sentences are left out
 * @returns `null` where there is not even room for one
 */
export function setSentences(
  sentences: readonly NumberedSentence[],
  sayMore: (count: number) => string,
  room: Size,
  unit: number,
): Caption | null {
  const text: TextStyle = { size: 11.5 * unit, lineHeight: 15.5 * unit, weight: 450, family: "serif", colour: "ink" };
  const mark: TextStyle = { ...text, size: 10 * unit, weight: 650, family: "sans", colour: "ink2" };
  const gutter = 26 * unit;
  const most = Math.max(1, Math.floor((room.width + gutter) / (measure * 0.5 * text.size + gutter)));
  const width = (room.width - (most - 1) * gutter) / most;
  const indent = Math.max(...sentences.map((one) => measureLine(one.mark, mark)), 0) + 7 * unit;
  if (sentences.length === 0 || width < indent + 12 * text.size) return null;

  const set = (one: NumberedSentence) => {
    const lines = breakText(one.text, text, width - indent, 12);
    return { ...one, lines, height: lines.length * text.lineHeight, gap: 4 * unit, isTitle: false };
  };
  const items: ReturnType<typeof set>[] = [];
  let height = 0;
  for (const sentence of sentences) {
    const item = set(sentence);
    height += item.height + item.gap;
    items.push(item);
    if (height > most * room.height) break;
  }
  for (let shown = items.length; shown > 0; shown--) {
    const left = sentences.length - shown;
    const list = [...items.slice(0, shown), ...(left > 0 ? [set({ mark: "", text: sayMore(left) })] : [])];
    const columns = stackColumns(list, room.height);
    if (!columns || columns.count > most) continue;
    const level = levelColumns(list, most);
    const texts = list.flatMap((item, at) => {
      const { column, y } = level.places[at] ?? { column: 0, y: 0 };
      const x = column * (width + gutter);
      return [
        ...setLines(item.mark === "" ? [] : [item.mark], { ...mark, lineHeight: text.lineHeight }, x, y),
        ...setLines(item.lines, text, x + indent, y),
      ];
    });
    return { width: room.width, height: level.height, texts };
  }
  return null;
}
