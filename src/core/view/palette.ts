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
  /** One tone an entity type, in the order of the core vocabulary: fill, border, icon. */
  readonly tones: readonly (readonly [fill: string, border: string, icon: string])[];
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
};

export const palettes: Readonly<Record<PaletteId, Palette>> = { light, dark, contrast };

/** The hue of a family's slot. */
export function hueAt({ hues }: Palette, slot: number): string {
  return hues[slot % hues.length] ?? "";
}

/** The tone of an entity type's slot. */
export function toneAt({ tones }: Palette, slot: number): readonly [fill: string, border: string, icon: string] {
  return tones[slot % tones.length] ?? ["", "", ""];
}
