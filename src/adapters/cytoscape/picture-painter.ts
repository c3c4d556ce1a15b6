/**
 * Paints pages as pictures, strip by strip, each of them when it is asked for. Long work is done in turns.
 */
import { completeInTurns, type Sliced } from "../../core/model/sliced.ts";
import type { Page } from "../../core/view/page.ts";
import type { Size } from "../../core/view/picture-size.ts";
import type { PaintOptions } from "../../ports/renderer.ts";
import { PagePainter } from "./page-painter.ts";
import { type Screen, seenPainter } from "./seen-picture.ts";

/** The area of a strip, in px: what is painted without holding the page up. */
const stripArea = 2 ** 20;
/** How many rows a strip has at least, however wide it is. */
const leastRows = 128;
/**
 * How far a strip is painted beyond what is taken of it, in px. Browsers leave out what they take to be beyond a canvas, and
 * are not exact: Chromium places letters by the half of a unit elsewhere than it thinks when it decides that.
 */
const bleed = 8;

/** What is painted, and how large. */
interface Order extends PaintOptions {
  readonly size: Size;
  readonly ratio: number;
}

/** Gives work the appearance of telling how much of it is done. */
function* counted(work: Generator<void>, done: number): Sliced<void> {
  for (const _ of work) yield done;
}

/**
 * Paints one picture after the other: a painting that is begun while another is not at its end, nor given up, waits for it.
 * What the `screen` shows already is taken from there.
 */
export function createPicturePainter(screen: () => Screen) {
  const painter = new PagePainter();
  let last: Promise<void> = Promise.resolve();

  async function* paintNow(
    page: Page,
    { size, ratio, pacer, signal, onProgress }: Order,
  ): AsyncGenerator<ImageBitmap, void> {
    const { width, height } = size;
    const pause = async (done: number): Promise<void> => {
      signal.throwIfAborted();
      onProgress(done);
      await pacer.pause();
      signal.throwIfAborted();
    };
    const take = (work: Generator<void>, done: number) =>
      completeInTurns(counted(work, done), pause, () => pacer.now());

    await painter.loadFonts(page);
    const seen = seenPainter({ page, ratio }, screen());
    if (!seen) await take(painter.prepare(page), 0);
    // The screen may change between two strips.
    const [rows, beyond] = seen ? [height, 0] : [Math.max(leastRows, Math.floor(stripArea / width)), bleed];
    for (let top = 0; top < height; top += rows) {
      const taken = Math.min(rows, height - top);
      const canvas = document.createElement("canvas");
      canvas.width = width;
      canvas.height = taken + 2 * beyond;
      const ctx = canvas.getContext("2d");
      if (!ctx) throw new Error("no memory for a picture");
      const strip = { top: top - beyond, width, height: canvas.height };
      await take(painter.paint(ctx, page, strip, ratio, seen), top / height);
      // What has been called for is drawn when it is taken, which is a turn's work of its own.
      await pause(top / height);
      const bitmap = await createImageBitmap(canvas, 0, beyond, width, taken);
      // Its memory is free at once rather than when somebody tidies up, which would hold up the next.
      canvas.width = 0;
      yield bitmap;
    }
  }

  return {
    async *paint(page: Page, order: Order): AsyncGenerator<ImageBitmap, void> {
      const before = last;
      let end = (): void => {};
      last = new Promise((resolve) => {
        end = resolve;
      });
      await before;
      try {
        yield* paintNow(page, order);
      } finally {
        end();
      }
    },
    destroy: () => painter.destroy(),
  };
}

export type PicturePainter = ReturnType<typeof createPicturePainter>;
