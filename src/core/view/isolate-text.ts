/** Hebrew, Arabic and other scripts that run from right to left. */
const rightToLeft = String.raw`[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}]`;
const somewhere = new RegExp(rightToLeft, "u");
const atFirst = new RegExp(String.raw`^\P{L}*${rightToLeft}`, "u");

/** Whether text runs from right to left, by its first letter (UAX #9, P2 and P3). */
export const isRightToLeft = (text: string): boolean => atFirst.test(text);

/**
 * Text that keeps its own direction, and leaves that of its surroundings alone (UAX #9, FSI and PDI): a date behind a
 * Hebrew name stays whole. Text that runs from left to right stays as it is.
 */
export const isolateText = (text: string): string => (somewhere.test(text) ? `\u2068${text}\u2069` : text);

/** A part of text that runs from right to left, whatever the part itself begins with (RLI and PDI). */
export const isolateRightToLeft = (text: string): string => `\u2067${text}\u2069`;
