/**
 * Where the picture looks, and how it gets there: at once, by an animation, or, where a class follows something that stands
 * out, by a sweep. What was fitted last stays so when the picture's size changes, until a hand moves it.
 */
import type cytoscape from "cytoscape";
import type { Camera } from "../../ports/renderer.ts";
import { panToReveal, type Viewport } from "./camera.ts";
import { Sweep } from "./sweep.ts";

/** In ms; from one step of a story to the next the eyes of a class have to follow. */
const durations = { look: 240, step: 500 } as const;

interface Seen {
  /** The whole picture, and the element that it is in. */
  readonly base: cytoscape.Core;
  readonly element: HTMLElement;
  /** What stands out and moves with it; `null` where nothing does. */
  readonly lit: () => cytoscape.Core | null;
  /** Asked before each movement: whether the reader wants none. */
  readonly isMotionReduced: () => boolean;
  /** Called before the picture is drawn where it has arrived. */
  readonly onArrival: () => void;
}

export class Viewfinder {
  private readonly seen: Seen;
  private readonly sweep = new Sweep();
  private fitted: { readonly viewport: Viewport; readonly fit: () => Viewport | null } | null = null;
  /** Where the picture is, or is on its way to. */
  private aim: Viewport | null = null;

  constructor(seen: Seen) {
    this.seen = seen;
  }

  /** Whether what is drawn is not where the viewport says. */
  get isSweeping(): boolean {
    return this.sweep.isMoving;
  }

  moveTo(viewport: Viewport, isAnimated: boolean, kind: keyof typeof durations = "look"): void {
    const { base, element, lit, isMotionReduced, onArrival } = this.seen;
    // Where nothing moves, Cytoscape would draw all anew for the sake of stopping.
    if (base.animated()) base.stop(true);
    this.sweep.finish();
    this.aim = viewport;
    const duration = durations[kind];
    const isMoving = isAnimated && !isMotionReduced();
    const above = lit();
    if (isMoving && above && kind === "step") {
      this.sweep.start({ base, element, lit: above }, viewport, duration, onArrival);
    } else if (isMoving) {
      base.animate({ ...viewport, duration, easing: "ease-in-out-cubic" });
    } else {
      onArrival();
      base.viewport(viewport);
    }
  }

  /** @param fit returns `null` where there is nothing to be fitted */
  keepFitted(fit: () => Viewport | null, isAnimated: boolean, kind?: keyof typeof durations): void {
    const viewport = fit();
    if (!viewport) return;
    this.fitted = { viewport, fit };
    this.moveTo(viewport, isAnimated, kind);
  }

  /** After the size has changed. */
  fitAgain(): void {
    if (this.fitted && this.isFitted()) this.keepFitted(this.fitted.fit, false);
  }

  /** Moves no further than is needed for a rectangle of the layout to be seen. */
  reveal(bounds: Camera): void {
    const { base } = this.seen;
    const [zoom, pan] = [base.zoom(), base.pan()];
    const x1 = bounds.x * zoom + pan.x;
    const y1 = bounds.y * zoom + pan.y;
    const { x, y } = panToReveal(base, { x1, y1, x2: x1 + bounds.width * zoom, y2: y1 + bounds.height * zoom });
    if (x !== 0 || y !== 0) this.moveTo({ zoom, pan: { x: pan.x + x, y: pan.y + y } }, true);
  }

  /** Zooms about the middle of the picture. */
  zoomBy(factor: number): void {
    const { base } = this.seen;
    const zoom = Math.min(base.maxZoom(), Math.max(base.minZoom(), base.zoom() * factor));
    const scale = zoom / base.zoom();
    const pan = base.pan();
    const along = (size: number, at: number): number => size / 2 - (size / 2 - at) * scale;
    this.moveTo({ zoom, pan: { x: along(base.width(), pan.x), y: along(base.height(), pan.y) } }, true);
  }

  /** Is there at once: a hand takes the picture where it is. */
  finish(): void {
    this.sweep.finish();
  }

  private isFitted(): boolean {
    const { base } = this.seen;
    const isMoving = this.sweep.isMoving || base.animated();
    const { zoom, pan } = isMoving && this.aim ? this.aim : { zoom: base.zoom(), pan: base.pan() };
    const own = this.fitted?.viewport;
    return own?.zoom === zoom && own.pan.x === pan.x && own.pan.y === pan.y;
  }
}
