/**
 * A picture to be exported, as geometry: what the adapter paints, and all that it needs to know. Lengths are in px of the
 * page unless said otherwise; y grows downwards.
 */
import type { Backdrop } from "./backdrop.ts";
import type { CurvePlace } from "./curve-middle.ts";
import type { Palette } from "./palette.ts";
import type { PagePart } from "./picture-settings.ts";
import type { Size } from "./picture-size.ts";
import type { Focus, Scene, SceneEdge, SceneNode } from "./scene.ts";
import type { Extent } from "./scene-extent.ts";

/** A part of a drawing on the page. The layers of a page lie on one another in their order. */
export interface PageLayer {
  /** What is outside is not painted. */
  readonly box: Extent;
  /** Px of the page a layout unit. */
  readonly zoom: number;
  /** Where the origin of the layout is. */
  readonly pan: { readonly x: number; readonly y: number };
  readonly opacity: number;
  /** By how much its labels are larger than on the screen. */
  readonly type: number;
  readonly backdrop: Backdrop | null;
  readonly nodes: readonly SceneNode[];
  readonly edges: readonly SceneEdge[];
  readonly marked: ReadonlySet<string>;
  readonly faded: ReadonlySet<string>;
  readonly pinned: ReadonlySet<string>;
  /** Where the labels of edges go, by key; an edge that is not named has none. */
  readonly labels: ReadonlyMap<string, CurvePlace>;
}

export interface TextStyle {
  readonly size: number;
  readonly lineHeight: number;
  readonly weight: 450 | 500 | 650;
  readonly family: "sans" | "serif";
  /** Its colour in the palette. */
  readonly colour: "ink" | "ink2";
}

/** One line of text. */
export interface PageText {
  readonly text: string;
  /** Whether it is flush with the right side of its room. */
  readonly isRightToLeft: boolean;
  /** The room that it takes. */
  readonly box: Extent;
  readonly style: TextStyle;
}

/** Whether anything is drawn or said on a page. */
export const hasInk = ({ layers, texts }: Pick<Page, "layers" | "texts">): boolean =>
  texts.length > 0 || layers.some(({ nodes, backdrop }) => nodes.length > 0 || (backdrop?.points.length ?? 0) > 0);

export interface Page extends Size {
  /** Px of the picture a px of the page. */
  readonly ratio: number;
  readonly palette: Palette;
  /** The colour of the page; `null` for none. */
  readonly ground: string | null;
  readonly layers: readonly PageLayer[];
  readonly texts: readonly PageText[];
  /** Parts that were asked for and found no room. */
  readonly missing: readonly PagePart[];
  /** The size of the type of its smallest label, in px of the page; `null` where there is none. */
  readonly smallest: number | null;
  /** How many nodes have lost their label, for which there was no room beside others, or which would have been too small. */
  readonly unlabelled: number;
  /** What the screen would have to show to show the same as the first layers. */
  readonly seen: { readonly scene: Scene; readonly focus: Focus | null } | null;
}
