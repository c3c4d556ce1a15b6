/** Paints pages of pictures, whole or a strip of them, with the painters of the screen. */
import type { Point } from "../../core/layout/layout-graph.ts";
import { fontFamilies } from "../../core/view/fonts.ts";
import type { Page, PageLayer, PageText } from "../../core/view/page.ts";
import { baseOf, startOf } from "../../core/view/page-text.ts";
import { paintBackdrop } from "./backdrop-canvas.ts";
import { Stage } from "./stage.ts";

const fontOf = ({ style: { size, weight, family } }: PageText): string => `${weight} ${size}px ${fontFamilies[family]}`;

/** A part of a page on a canvas: from which px of the picture on, and how much of it. */
export interface Strip {
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const makeCanvas = ({ width, height }: Pick<Strip, "width" | "height">): HTMLCanvasElement => {
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  return canvas;
};

/** Puts what the screen shows into a context that is as large. */
export type PaintSeen = (ctx: CanvasRenderingContext2D) => void;

export class PagePainter {
  /** One for each layer of a page; what it holds is likely to be wanted again. */
  private readonly stages: Stage[] = [];

  /** Fetches the fonts of a page, so that none of its words is painted in another. */
  async loadFonts({ texts }: Page): Promise<void> {
    const wanted = new Map(texts.map((text) => [fontOf(text), text] as const));
    const needed = Array.from(wanted.keys(), (font) => {
      const all = texts.filter((text) => fontOf(text) === font).map(({ text }) => text);
      return document.fonts.load(font, all.join(""));
    });
    await Promise.all(needed);
  }

  /** Makes ready for painting a page, in turns. */
  *prepare({ layers, palette }: Page): Generator<void> {
    for (const [at, layer] of layers.entries()) {
      const stage = (this.stages[at] ??= new Stage(palette));
      yield* stage.hold(layer, palette);
    }
  }

  /**
   * Paints a strip of a page that has been prepared, in turns.
   *
   * @param ratio px of the strip a px of the page
   * @param seen paints the graph instead of its layers, where the screen shows the very same
   */
  *paint(
    ctx: CanvasRenderingContext2D,
    page: Page,
    strip: Strip,
    ratio: number,
    seen: PaintSeen | null,
  ): Generator<void> {
    ctx.setTransform(1, 0, 0, 1, 0, 0);
    ctx.clearRect(0, 0, strip.width, strip.height);
    if (page.ground !== null) {
      ctx.fillStyle = page.ground;
      ctx.fillRect(0, 0, strip.width, strip.height);
    }
    if (seen) seen(ctx);
    else for (const [at, layer] of page.layers.entries()) yield* this.paintLayer(ctx, page, at, layer, strip, ratio);
    ctx.setTransform(ratio, 0, 0, ratio, 0, -strip.top);
    ctx.textBaseline = "alphabetic";
    for (const text of page.texts) {
      const { style, isRightToLeft } = text;
      ctx.font = fontOf(text);
      ctx.fillStyle = page.palette[style.colour];
      ctx.textAlign = isRightToLeft ? "right" : "left";
      ctx.fillText(text.text, startOf(text), baseOf(text));
    }
  }

  destroy(): void {
    for (const stage of this.stages) stage.destroy();
  }

  private *paintLayer(
    ctx: CanvasRenderingContext2D,
    page: Page,
    at: number,
    layer: PageLayer,
    strip: Strip,
    ratio: number,
  ): Generator<void> {
    const { box, zoom, pan, opacity, backdrop } = layer;
    const [top, bottom] = [
      Math.max(box.y, strip.top / ratio),
      Math.min(box.y + box.height, (strip.top + strip.height) / ratio),
    ];
    if (top >= bottom) return;
    const toLayout = ({ x, y }: Point): Point => ({ x: (x - pan.x) / zoom, y: (y - pan.y) / zoom });
    const [first, last] = [toLayout({ x: box.x, y: top }), toLayout({ x: box.x + box.width, y: bottom })];
    const clip = { left: first.x, right: last.x, top: first.y, bottom: last.y };
    // What is seen through must be put together first: its parts lie on one another.
    const target = opacity === 1 ? ctx : makeCanvas(strip).getContext("2d");
    if (!target) return;
    target.save();
    target.setTransform(ratio, 0, 0, ratio, 0, -strip.top);
    target.beginPath();
    target.rect(box.x, box.y, box.width, box.height);
    target.clip();
    target.setTransform(zoom * ratio, 0, 0, zoom * ratio, pan.x * ratio, pan.y * ratio - strip.top);
    if (backdrop) yield* paintBackdrop(target, backdrop, page.palette, zoom * page.ratio);
    else yield* (this.stages[at] as Stage).paint(target, layer, clip, zoom * page.ratio);
    target.restore();
    if (target === ctx) return;
    ctx.setTransform(1, 0, 0, 1, 0, 0);
    ctx.globalAlpha = opacity;
    ctx.drawImage(target.canvas, 0, 0);
    ctx.globalAlpha = 1;
  }
}
