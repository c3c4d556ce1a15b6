import type { Article } from "../model/dataset.ts";

/** An article as one text, which offsets of other formats count in. */
interface PlainText {
  readonly text: string;
  /** Where each sentence begins, in reading order, in UTF-16 units. */
  readonly starts: readonly number[];
}

/** The text of an article: sentences verbatim, a space between two of a paragraph, a line feed between paragraphs. */
export function plainText({ paragraphs }: Article): PlainText {
  let text = "";
  const starts: number[] = [];
  for (const [p, { sentences }] of paragraphs.entries()) {
    if (p > 0) text += "\n";
    for (const [s, sentence] of sentences.entries()) {
      if (s > 0) text += " ";
      starts.push(text.length);
      text += sentence.text;
    }
  }
  return { text, starts };
}

/**
 * Offsets in code points, as Web Annotation and brat count, by offsets in UTF-16 units.
 *
 * @returns one for each unit of the text, and one for its end
 */
export function codePointOffsets(text: string): Uint32Array {
  const offsets = new Uint32Array(text.length + 1);
  let [at, count] = [0, 0];
  for (const character of text) {
    offsets.fill(count++, at, at + character.length);
    at += character.length;
  }
  offsets[at] = count;
  return offsets;
}
