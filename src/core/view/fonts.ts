/**
 * The fonts of pictures; the app ships the first of each. What may stand in for them where an SVG is opened elsewhere is
 * no wider, or words would run over their columns.
 */
export const fontFamilies = {
  sans: '"Inter Variable", Inter, "Helvetica Neue", Arial, "Liberation Sans", "DejaVu Sans Condensed", sans-serif',
  serif:
    '"Source Serif 4 Variable", "Source Serif 4", Cambria, "Times New Roman", "Liberation Serif", "DejaVu Serif Condensed", serif',
} as const;

/**
 * Where the base line of Inter is, in shares of the type's size, for programs that know no other: below the middle of a
 * line, and above its bottom, as a canvas places `middle` and `bottom` by the metrics of the font.
 */
export const baseBelowMiddle = 0.3;
export const baseAboveBottom = 0.241;

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;

/** Lets a line that is written from right to left take its own direction (Unicode's first strong isolate). */
export function isolate(line: string): string {
  return rightToLeft.test(line) ? `\u2068${line}\u2069` : line;
}
