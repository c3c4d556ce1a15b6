/** Hebrew, Arabic and other scripts that run from right to left. */
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}]/u;

/**
 * Text that keeps its own direction, and leaves that of its surroundings alone (UAX #9, FSI and PDI): a date behind a
 * Hebrew name stays whole. Text that runs from left to right stays as it is.
 */
export const isolateText = (text: string): string => (rightToLeft.test(text) ? `\u2068${text}\u2069` : text);
