/**
 * The screen's own picture. Cytoscape draws the screen from textures, and a hair differently each time: a picture that is
 * to be the screen's to the pixel is taken from its canvases.
 */
import type { Page } from "../../core/view/page.ts";
import type { Palette } from "../../core/view/palette.ts";
import { type Focus, restOpacity, type Scene } from "../../core/view/scene.ts";
import type { BackdropCanvas } from "./backdrop-canvas.ts";
import type { Layer } from "./layer.ts";
import type { PaintSeen } from "./page-painter.ts";

/** What the screen shows, and what it shows it with. */
export interface Screen {
  readonly scene: Scene;
  readonly focus: Focus | null;
  readonly palette: Palette;
  readonly base: Layer;
  readonly lit: Layer | null;
  readonly backdrop: BackdropCanvas;
}

/** How far two lengths may be from each other, by their rounding. */
const rounding = 1e-6;
const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= rounding * Math.max(1, Math.abs(b));

/** @returns `null` where the page is not what the screen shows */
export function seenPainter(
  { page, ratio }: { readonly page: Page; readonly ratio: number },
  { scene, focus, palette, base, lit, backdrop }: Screen,
): PaintSeen | null {
  const { seen, layers } = page;
  const [layer] = layers;
  const { cy } = base;
  const [zoom, pan] = [cy.zoom(), cy.pan()];
  const isSame =
    seen !== null &&
    layer !== undefined &&
    seen.scene === scene &&
    seen.focus === focus &&
    layer.type === 1 &&
    page.palette === palette &&
    page.ground === palette.paper &&
    ratio === (window.devicePixelRatio || 1) &&
    [page.width - cy.width(), page.height - cy.height(), layer.zoom - zoom].every((part) => isNear(part, 0)) &&
    isNear(layer.pan.x, pan.x) &&
    isNear(layer.pan.y, pan.y);
  if (!isSame) return null;
  const copyWhole = (ctx: CanvasRenderingContext2D): void => {
    if (scene.backdrop) ctx.drawImage(backdrop.canvas, 0, 0);
    base.copyInto(ctx);
  };
  if (!focus) return copyWhole;
  return (ctx) => {
    // What fades is put together first: its parts lie on one another.
    const whole = document.createElement("canvas");
    whole.width = Math.round(cy.width() * ratio);
    whole.height = Math.round(cy.height() * ratio);
    const wholeCtx = whole.getContext("2d");
    if (!wholeCtx) return;
    copyWhole(wholeCtx);
    ctx.globalAlpha = restOpacity;
    ctx.drawImage(whole, 0, 0);
    ctx.globalAlpha = 1;
    lit?.copyInto(ctx);
  };
}
