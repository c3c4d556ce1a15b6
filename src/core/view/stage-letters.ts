/** The least that the back row reads: 24 px on a screen 1080 px high, as a share of a window's shorter side; and in px. */
export const stageLetters = { share: 0.0225, least: 15 } as const;

/**
 * @param side the window's shorter side, in px
 * @param scale by how much the presenter wants them larger
 * @returns the size of the smallest letters on a stage, in px
 */
export const measureLetters = (side: number, scale: number): number =>
  Math.max(stageLetters.least, stageLetters.share * side) * scale;
