import { measureText } from "./text-width.ts";

export interface LabelStyle {
  /** Font size, line height and the widest line, in layout units. */
  readonly size: number;
  readonly lineHeight: number;
  readonly maxWidth: number;
  readonly maxLines: number;
}

/** The label of a node, below its shape. */
export const nodeLabelStyle: LabelStyle = { size: 12.5, lineHeight: 15, maxWidth: 112, maxLines: 3 };

const graphemes = new Intl.Segmenter("und", { granularity: "grapheme" });

/** Cuts a word that is wider than a line into pieces that fit. */
function cutWord(word: string, { size, maxWidth }: LabelStyle): string[] {
  if (measureText(word, size) <= maxWidth) return [word];
  const pieces: string[] = [];
  let piece = "";
  for (const { segment } of graphemes.segment(word)) {
    if (piece !== "" && measureText(piece + segment, size) > maxWidth) {
      pieces.push(piece);
      piece = "";
    }
    piece += segment;
  }
  return [...pieces, piece];
}

function ellipsize(line: string, { size, maxWidth }: LabelStyle): string {
  const kept = Array.from(graphemes.segment(line), ({ segment }) => segment);
  while (kept.length > 1 && measureText(`${kept.join("")}…`, size) > maxWidth) kept.pop();
  return `${kept.join("").trimEnd()}…`;
}

/** Where a label may break: at spaces, and after a hyphen, dash or slash. Each piece keeps the space before it. */
const breaks = /(?= )|(?<=[-–/])(?=[^ ])/u;

/** What of a text follows its first lines. */
function textAfter(text: string, lines: readonly string[]): string {
  let at = 0;
  for (const line of lines) at = text.indexOf(line, at) + line.length;
  return text.slice(at).trimStart();
}

const onOneLine = (text: string): string => text.trim().replaceAll(/\s+/gu, " ");

/** Breaks a text into lines; what does not fit into the last line ends in an ellipsis. */
export function wrapText(text: string, style: LabelStyle): string[] {
  const lines: string[] = [];
  const plain = onOneLine(text);
  for (const piece of plain.split(breaks)) {
    const joined = `${lines.at(-1) ?? ""}${piece}`;
    if (lines.length > 0 && measureText(joined, style.size) <= style.maxWidth) lines[lines.length - 1] = joined;
    else lines.push(...cutWord(piece.trimStart(), style));
  }
  if (lines.length <= style.maxLines) return lines;
  const kept = lines.slice(0, style.maxLines - 1);
  return [...kept, ellipsize(textAfter(plain, kept), style)];
}

/** Breaks a label into lines, two of them about as long as each other; see `wrapText`. */
export const wrapLabel = (text: string, style: LabelStyle): string[] =>
  balance(onOneLine(text), wrapText(text, style), style);

/** Moves words down while that evens two lines out: "Kunjungan Putin ke / 2024" becomes "Kunjungan / Putin ke 2024". */
function balance(text: string, lines: string[], { size }: LabelStyle): string[] {
  let [first = "", second = ""] = lines;
  // What ends in an ellipsis is full already.
  if (lines.length !== 2 || !text.endsWith(second)) return lines;
  let joint = text.slice(first.length, text.length - second.length);
  for (;;) {
    const at = first.lastIndexOf(" ");
    if (at < 0) break;
    const shorter = first.slice(0, at);
    const longer = `${first.slice(at + 1)}${joint}${second}`;
    if (measureText(longer, size) > measureText(first, size)) break;
    [first, second, joint] = [shorter, longer, " "];
  }
  return [first, second];
}
