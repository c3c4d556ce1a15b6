import type { TextRange } from "./anchor-quote.ts";

/** A range of a text, and what is so there. */
export interface TaggedRange<Tag> extends TextRange {
  readonly tag: Tag;
}

/** A stretch of a text in which nothing changes. */
export interface TextPiece<Tag> {
  /** Its UTF-16 offset in the text. */
  readonly start: number;
  readonly text: string;
  /** The tags of all ranges that cover it, in the order in which they were given. */
  readonly tags: readonly Tag[];
}

/** Cuts a text wherever a range begins or ends. The pieces joined are the text; none is empty. */
export function cutText<Tag>(text: string, ranges: readonly TaggedRange<Tag>[]): TextPiece<Tag>[] {
  const cuts = new Set([0, text.length]);
  for (const { start, end } of ranges) {
    cuts.add(start);
    cuts.add(end);
  }
  const places = [...cuts].toSorted((a, b) => a - b);
  return places.slice(1).map((end, i) => {
    const start = places[i] ?? 0;
    const covering = ranges.filter((range) => range.start <= start && start < range.end);
    return { start, text: text.slice(start, end), tags: covering.map(({ tag }) => tag) };
  });
}
