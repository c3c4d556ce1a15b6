/**
 * Draws scenes and reports what hands do. It knows no dataset and reads no store: scenes go in, gestures come out.
 */
import type { Page } from "../core/view/page.ts";
import type { Palette } from "../core/view/palette.ts";
import type { Focus, Scene } from "../core/view/scene.ts";
import type { Swatch } from "../core/view/swatch-scene.ts";
import type { Pacer } from "./pacer.ts";

/** What a hand is on: the key of a node or an edge. */
export type Target = { readonly kind: "node"; readonly key: string } | { readonly kind: "edge"; readonly key: string };

/** What a drag on the picture does: move it, or draw a box or a free line around nodes. */
export type Tool = "pan" | "box" | "lasso";

/** A rectangle of the scene, in layout units: what is looked at, whatever the screen's size. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type Gesture =
  | { readonly kind: "tap"; readonly target: Target | null; readonly isToggle: boolean }
  | { readonly kind: "open"; readonly target: Target }
  | { readonly kind: "hover"; readonly target: Target | null }
  /** Asks for the menu; the place is on the page, in CSS px. */
  | { readonly kind: "menu"; readonly target: Target | null; readonly at: { readonly x: number; readonly y: number } }
  | { readonly kind: "box"; readonly nodes: readonly string[]; readonly isAdding: boolean }
  | { readonly kind: "move"; readonly positions: ReadonlyMap<string, { readonly x: number; readonly y: number }> }
  | { readonly kind: "camera"; readonly camera: Camera };

export interface PaintOptions {
  /** Px of the picture a px of the page: less than the page's own for a small one that shows the very same. */
  readonly ratio?: number;
  readonly pacer: Pacer;
  readonly signal: AbortSignal;
  /** From 0 to 1. */
  readonly onProgress: (done: number) => void;
}

/** A picture that is painted as it is taken: whole rows from the top on, in one strip or in several. */
export interface Painting {
  /** In px. */
  readonly width: number;
  readonly height: number;
  /** Reading it rejects when the picture is given up, or when the browser has no memory for it. */
  readonly strips: AsyncIterable<ImageBitmap>;
}

export interface Renderer {
  /** Where it draws; it follows its size. */
  readonly element: HTMLElement;
  /** Puts the picture into the page, where it fills the element, behind what is there; what is shown before waits for it. */
  mount(parent: HTMLElement): void;
  /**
   * Shows a scene in place of the last; what is the same object as before is left alone.
   *
   * @param isGliding whether nodes of both scenes that have another place now move there, as far as the reader likes motion
   */
  draw(scene: Scene, isGliding: boolean): void;
  /** Lets some of the scene stand out, without touching the rest; `null`: all of it alike. */
  focus(focus: Focus | null): void;
  setPalette(palette: Palette): void;
  /** `null` while the element has no size. */
  camera(): Camera | null;
  /** Shows at least this rectangle, as large as it fits. */
  setCamera(camera: Camera, isAnimated: boolean): void;
  /** Fits nodes and their labels into the picture, all of them where no keys are given. */
  fit(keys: ReadonlySet<string> | null, isAnimated: boolean): void;
  /**
   * Fits a rectangle, or nodes and their labels, as large as those in the back row need it, and does so again whenever
   * the picture's size changes, until somebody moves it; all of it where nothing is given.
   */
  frame(what: Camera | ReadonlySet<string> | null, isAnimated: boolean): void;
  /** Fits everything; on a narrow screen, where that could not be read, these nodes alone. */
  follow(keys: ReadonlySet<string>): void;
  /** Shows a picture for the first time: all of it, or as much as can be read on a small screen. */
  openView(): void;
  /** Moves, without zooming, as far as needed to have these nodes in sight. */
  reveal(keys: ReadonlySet<string>): void;
  /** Where on the page something is, in CSS px; for `null`, and for what is not drawn, the middle of the picture. */
  placeOf(target: Target | null): { readonly x: number; readonly y: number };
  setTool(tool: Tool): void;
  /** Nodes that move together: a hand that drags one drags them all. */
  hold(keys: ReadonlySet<string>): void;
  /** By CSS px. */
  panBy(x: number, y: number): void;
  /** About the middle. */
  zoomBy(factor: number): void;
  /** Draws a legend swatch into the middle of a canvas of the page, with the same code as the picture. */
  paintSwatch(canvas: HTMLCanvasElement, swatch: Swatch): void;
  /**
   * Paints a page. A page that shows what the screen shows, as large as the screen and with nothing around it, is the
   * screen's picture to the pixel.
   */
  paint(page: Page, options: PaintOptions): Painting;
  onGesture(listener: (gesture: Gesture) => void): () => void;
  /** Calls back once, after the first complete picture has been drawn. */
  onFirstPicture(listener: () => void): void;
  destroy(): void;
}
