/** Text with as much form as a citation has: what the styles make, and plain text, Markdown and HTML are written from. */

export interface Run {
  readonly text: string;
  readonly isItalic?: boolean;
  /** BCP 47, where it is not the language of the citation. */
  readonly language?: string;
  /** Whether the text is an address and leads there. */
  readonly isLink?: boolean;
}

export type Runs = readonly Run[];

/** The lines of a citation: what it is of; what to say about that; quote and source; the list of what was quoted from. */
export interface Line {
  readonly kind: "title" | "about" | "quote" | "source" | "listTitle" | "reference";
  readonly runs: Runs;
}

export const text = (words: string): Run => ({ text: words });

/** Joins what is there; what has no runs is left out with its separator. */
export function join(parts: readonly Runs[], separator: string): Runs {
  return parts.filter((part) => part.length > 0).flatMap((part, i) => (i === 0 ? part : [text(separator), ...part]));
}

/** White space, line breaks above all, as one space: a line of a citation is one line. */
export const onOneLine = (words: string): string => words.replace(/\s+/g, " ").trim();

/** An address that one may follow; other schemes than the web's are only text. */
export const isWebAddress = (address: string): boolean => /^https?:\/\/[^\s<>"]+$/i.test(address);
