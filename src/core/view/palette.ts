/**
 * The colours of the picture and of the page around it, as data: the renderer takes them for the canvas, the page as
 * custom properties, and an exported picture may take another palette than the screen's.
 *
 * Hues are told apart under the common forms of colour blindness (after Okabe and Ito 2008, darkened for paper), each
 * at least 4.5 : 1 against its ground.
 */

export type PaletteId = "light" | "dark" | "contrast";

export interface Palette {
  readonly id: PaletteId;
  readonly isDark: boolean;
  readonly paper: string;
  readonly surface: string;
  readonly ink: string;
  /** Secondary text; at least 4.5 : 1 against paper and surface. */
  readonly ink2: string;
  /** Hairlines and borders. */
  readonly line: string;
  readonly accent: string;
  /** Marks: a quote, a selection. */
  readonly mark: string;
  readonly warning: string;
  /** What is no more, and what has no witness. */
  readonly grey: string;
  /** One hue a family, in the order of the core vocabulary; more families begin again. */
  readonly hues: readonly string[];
  /** One tone an entity type, in the order of the core vocabulary. */
  readonly tones: readonly Tone[];
  /**
   * What tells a number, from little to much: even steps of lightness, which every eye tells apart, each of another hue.
   */
  readonly steps: readonly Tone[];
  /**
   * What tells groups apart: after Okabe and Ito 2008, paler, of unlike lightness; the last is for groups without a
   * tone of their own.
   */
  readonly groups: readonly Tone[];
}

/** The colours of a node. */
export type Tone = readonly [fill: string, border: string, icon: string];

/** What the colour of a node tells: its type, a number, or its group. */
export type ToneScale = "type" | "step" | "group";

/** Fills in one border; icons dark or pale, whichever is read better. */
function tonesOf(
  border: string,
  dark: string,
  pale: string,
  fills: readonly (readonly [fill: string, icon: "dark" | "pale"])[],
): Tone[] {
  return fills.map(([fill, icon]) => [fill, border, icon === "dark" ? dark : pale] as const);
}

const light: Palette = {
  id: "light",
  isDark: false,
  paper: "#faf8f4",
  surface: "#fffdf9",
  ink: "#1c1d22",
  ink2: "#5b5d66",
  line: "#e4dfd5",
  accent: "#8a1c2b",
  mark: "#ffe9a8",
  warning: "#a8320a",
  grey: "#75777f",
  hues: ["#6a6d76", "#1d5fa8", "#6b3fa0", "#00705f", "#b93a0b", "#a3176b", "#7a5c1e"],
  tones: [
    ["#f1e7d3", "#1c1d22", "#1c1d22"],
    ["#fffdf9", "#5b5d66", "#5b5d66"],
    ["#24262d", "#24262d", "#faf8f4"],
    ["#e8e6e1", "#1c1d22", "#1c1d22"],
    ["#f6ead9", "#7a5c1e", "#6a4e14"],
    ["#e3eede", "#3c6b2f", "#335c27"],
    ["#e4d9f3", "#6b3fa0", "#55308a"],
    ["#d7e6f7", "#1d5fa8", "#154b88"],
    ["#d2ebe4", "#00705f", "#005a4c"],
    ["#f6deeb", "#a3176b", "#86105a"],
    ["#fffdf9", "#1c1d22", "#1c1d22"],
  ],
  steps: tonesOf("#33384a", "#14161c", "#fffdf9", [
    ["#f3ecd6", "dark"],
    ["#bfd6c6", "dark"],
    ["#93c4c0", "dark"],
    ["#4a96b5", "dark"],
    ["#17386b", "pale"],
  ]),
  groups: tonesOf("#1c1d22", "#14161c", "#fffdf9", [
    ["#87c7ed", "dark"],
    ["#e0a544", "dark"],
    ["#3f9e7c", "dark"],
    ["#ffca5a", "dark"],
    ["#2a68a8", "pale"],
    ["#b44d22", "pale"],
    ["#b687c6", "dark"],
    ["#e3e0d8", "dark"],
  ]),
};

const dark: Palette = {
  id: "dark",
  isDark: true,
  paper: "#16171b",
  surface: "#1c1d22",
  ink: "#ece8df",
  ink2: "#aca89f",
  line: "#34363d",
  accent: "#f0959f",
  mark: "#6a5415",
  warning: "#f5936a",
  grey: "#8e9098",
  hues: ["#9ea1aa", "#6fa8e8", "#b794e8", "#4db6a6", "#f0824c", "#e87bb8", "#c9a55c"],
  tones: [
    ["#3a3428", "#d9ccb1", "#ece8df"],
    ["#1c1d22", "#aca89f", "#c9c5bb"],
    ["#d9d5cb", "#d9d5cb", "#16171b"],
    ["#2c2e35", "#d0ccc2", "#ece8df"],
    ["#352c1a", "#c9a55c", "#e3c88e"],
    ["#22301e", "#8fbf7f", "#b5d9a8"],
    ["#2f2541", "#b794e8", "#d3bdf2"],
    ["#1b2b3f", "#6fa8e8", "#a5c9f2"],
    ["#173029", "#4db6a6", "#8dd3c8"],
    ["#3a1f2f", "#e87bb8", "#f2aed3"],
    ["#1c1d22", "#d0ccc2", "#ece8df"],
  ],
  steps: tonesOf("#c9c5bb", "#101114", "#f4f1ea", [
    ["#262b38", "pale"],
    ["#2b4767", "pale"],
    ["#2d6c80", "pale"],
    ["#5fb0a0", "dark"],
    ["#f0e6a0", "dark"],
  ]),
  groups: tonesOf("#ece8df", "#101114", "#f4f1ea", [
    ["#97d8ff", "dark"],
    ["#ecae51", "dark"],
    ["#2e8f6d", "dark"],
    ["#efe27a", "dark"],
    ["#1b5b9a", "pale"],
    ["#a03901", "pale"],
    ["#c38ab5", "dark"],
    ["#3a3c44", "pale"],
  ]),
};

const contrast: Palette = {
  id: "contrast",
  isDark: false,
  paper: "#ffffff",
  surface: "#ffffff",
  ink: "#000000",
  ink2: "#2b2b2b",
  line: "#767676",
  accent: "#7a0016",
  mark: "#ffe14d",
  warning: "#9a1f00",
  grey: "#555555",
  hues: ["#4a4a4a", "#003f8a", "#4f1f8a", "#00524a", "#8f2400", "#80004f", "#5a3f00"],
  tones: [
    ["#fff3d6", "#000000", "#000000"],
    ["#ffffff", "#000000", "#000000"],
    ["#000000", "#000000", "#ffffff"],
    ["#e6e6e6", "#000000", "#000000"],
    ["#fbe9cc", "#5a3f00", "#402c00"],
    ["#dcefd4", "#1f4d14", "#1a4010"],
    ["#e6d8fa", "#4f1f8a", "#3d1570"],
    ["#cfe3fb", "#003f8a", "#00326e"],
    ["#c9ece4", "#00524a", "#004039"],
    ["#fad7ea", "#80004f", "#66003f"],
    ["#ffffff", "#000000", "#000000"],
  ],
  steps: tonesOf("#000000", "#000000", "#ffffff", [
    ["#ffffff", "dark"],
    ["#cfe0f5", "dark"],
    ["#8fbbe8", "dark"],
    ["#3573b5", "pale"],
    ["#002654", "pale"],
  ]),
  groups: tonesOf("#000000", "#000000", "#ffffff", [
    ["#56b4e9", "dark"],
    ["#e69f00", "dark"],
    ["#008961", "dark"],
    ["#f5ce4d", "dark"],
    ["#005894", "pale"],
    ["#c55000", "pale"],
    ["#c372a4", "dark"],
    ["#e6e6e6", "dark"],
  ]),
};

export const palettes: Readonly<Record<PaletteId, Palette>> = { light, dark, contrast };

/** The hue of a family's slot. */
export function hueAt({ hues }: Palette, slot: number): string {
  return hues[slot % hues.length] ?? "";
}

/** The tone of a slot; more entity types than tones begin again. */
export function toneAt(palette: Palette, slot: number, scale: ToneScale = "type"): Tone {
  const tones = { type: palette.tones, step: palette.steps, group: palette.groups }[scale];
  return tones[slot % tones.length] ?? ["", "", ""];
}
