import type { Palette } from "../../core/view/palette.ts";
import { type Swatch, swatchScene } from "../../core/view/swatch-scene.ts";
import { emptyContent, Layer } from "./layer.ts";

export interface SwatchPainter {
  paint(canvas: HTMLCanvasElement, swatch: Swatch): void;
  setPalette(palette: Palette): void;
  destroy(): void;
}

/**
 * Draws swatches on a stage off the page, made when the first is asked for; alike ones are drawn once. Those asked for in
 * one turn are painted together at its end: all are measured before any is changed, so that the page is laid out once.
 */
export function createSwatchPainter(palette: Palette): SwatchPainter {
  let stage: Layer | null = null;
  let current = palette;
  const drawn = new Map<string, HTMLCanvasElement>();

  const draw = (swatch: Swatch, width: number, height: number, ratio: number): HTMLCanvasElement => {
    stage ??= new Layer(document.createElement("div"), current, {});
    // Elements that only change are drawn anew in the next frame, new ones at once: so the stage is cleared first.
    stage.show(emptyContent);
    stage.show({ ...emptyContent, ...swatchScene(swatch) });
    const canvas = document.createElement("canvas");
    canvas.width = Math.round(width * ratio);
    canvas.height = Math.round(height * ratio);
    const ctx = canvas.getContext("2d");
    if (ctx) stage.paintInto(ctx, 1, { x: width / 2, y: height / 2 }, ratio);
    return canvas;
  };

  const waiting = new Map<HTMLCanvasElement, Swatch>();
  const paintWaiting = () => {
    const sized = Array.from(waiting, ([canvas, swatch]) => ({
      canvas,
      swatch,
      width: canvas.clientWidth,
      height: canvas.clientHeight,
    }));
    waiting.clear();
    const ratio = window.devicePixelRatio || 1;
    for (const { canvas, swatch, width, height } of sized) {
      if (width === 0 || height === 0) continue;
      const key = JSON.stringify([current.id, width, height, ratio, swatch]);
      const picture = drawn.get(key) ?? draw(swatch, width, height, ratio);
      drawn.set(key, picture);
      canvas.width = picture.width;
      canvas.height = picture.height;
      canvas.getContext("2d")?.drawImage(picture, 0, 0);
    }
  };

  return {
    paint(canvas, swatch) {
      if (waiting.size === 0) queueMicrotask(paintWaiting);
      waiting.set(canvas, swatch);
    },
    setPalette(next) {
      current = next;
      stage?.setPalette(next);
    },
    destroy() {
      waiting.clear();
      stage?.destroy();
    },
  };
}
