/**
 * The small signs that stand on lines and shapes, as path data of SVG around their middle, in layout units: the painter of
 * the screen and the writer of files take the same.
 */

const disc = (radius: number): string =>
  `M${radius} 0A${radius} ${radius} 0 1 1 ${-radius} 0A${radius} ${radius} 0 1 1 ${radius} 0Z`;

/** A path that is filled, or stroked where it has a width. */
export interface MarkPart {
  readonly path: string;
  readonly fill: "paper" | "colour" | null;
  /** 0 for no stroke. */
  readonly width: number;
}

/** A drawing pin: no layout moves it. */
export const pinMark: readonly MarkPart[] = [
  { path: disc(5.2), fill: "paper", width: 1.1 },
  {
    path: "M-2 -2.6H2M-2.6 0.6H2.6M0 0.6V3.4M-1.2 -2.6V0.6M1.2 -2.6V0.6",
    fill: null,
    width: 1.1,
  },
];

const dot = (x: number): string => `M${x + 0.55} -0.8a0.55 0.55 0 1 1 -1.1 0a0.55 0.55 0 1 1 1.1 0Z`;

/** A small speech bubble: only somebody's word. */
export const speechMark: readonly MarkPart[] = [
  {
    path:
      "M-2.2 -4.2H2.2A2.4 2.4 0 0 1 4.6 -1.8V0.2A2.4 2.4 0 0 1 2.2 2.6H-2.2A2.4 2.4 0 0 1 -4.6 0.2V-1.8" +
      "A2.4 2.4 0 0 1 -2.2 -4.2ZM-2 2.6L-2.6 5.2L0.8 2.6",
    fill: "paper",
    width: 1.1,
  },
  { path: [-2.2, 0, 2.2].map(dot).join(""), fill: "colour", width: 0 },
];

/** The ground of a warning, on which its sign stands. */
export const warningMark: readonly MarkPart[] = [{ path: disc(6.5), fill: "paper", width: 1.4 }];

/** The sign of a warning: something is wrong with a witness, or no sentence says it. */
export const warningSign = { faulty: "!", unwitnessed: "?" } as const;
export const warningStyle = { size: 9.5, weight: 700, down: 0.5 } as const;

/** Where the pin of a node stands, from its middle, in shares of its radius. */
export const pinAt = { x: 0.85, y: -0.85 } as const;

/** The ground behind the label of a line. */
export const labelGround = { opacity: 0.92, corner: 3, down: 0.5, weight: 500 } as const;
