/**
 * Makes PNGs of pages. What one canvas can hold in every browser is painted at once and encoded by the browser; what is
 * larger is painted in strips, which are compressed one after the other. Long work is done in turns.
 */
import { completeInTurns, type Sliced } from "../../core/model/sliced.ts";
import { canBeMade } from "../../core/view/picture-size.ts";
import type { Page } from "../../core/view/page.ts";
import type { PictureOptions, PictureResult } from "../../ports/renderer.ts";
import { PagePainter, type Strip } from "./page-painter.ts";
import { writeRows } from "./png-rows.ts";
import { type Screen, seenPainter } from "./seen-picture.ts";

/** The largest canvas that every browser takes, in px: Safari's on a telephone. */
const largestCanvas = 2 ** 24;
/** The area of a strip, in px: what is painted and read back without holding the page up. */
const stripArea = 2 ** 21;
/** How many rows are looked at in a turn. */
const lookedAt = 128;

function contextOf(width: number, height: number, isRead: boolean): CanvasRenderingContext2D | null {
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  return canvas.getContext("2d", { willReadFrequently: isRead });
}

/** Whether there is anything else than one colour. */
function isDrawn({ data }: ImageData): boolean {
  const words = new Uint32Array(data.buffer);
  const [ground] = words;
  return words.some((word) => word !== ground);
}

/** Gives work the appearance of telling how much of it is done. */
function* counted(work: Generator<void>, done: number): Sliced<void> {
  for (const _ of work) yield done;
}

/** Paints and writes one picture after the other; what the `screen` shows already is taken from there. */
export function createPictureMaker(screen: () => Screen) {
  const painter = new PagePainter();
  const make = async (
    page: Page,
    { ratio = page.ratio, pacer, signal, onProgress }: PictureOptions,
  ): Promise<PictureResult> => {
    const [width, height] = [Math.round(page.width * ratio), Math.round(page.height * ratio)];
    if (ratio === page.ratio && !canBeMade({ width, height })) return { ok: false, reason: "too-large" };
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
    if (width * height <= largestCanvas) {
      const ctx = contextOf(width, height, false);
      if (!ctx) return { ok: false, reason: "failed" };
      await take(painter.paint(ctx, page, { top: 0, width, height }, ratio, seen), 0.5);
      return encode(ctx, pause);
    }

    const rows = Math.max(1, Math.floor(stripArea / width));
    const ctx = contextOf(width, Math.min(rows, height), true);
    if (!ctx) return { ok: false, reason: "failed" };
    const writer = writeRows(width, height);
    let hasInk = false;
    for (let top = 0; top < height; top += rows) {
      const strip: Strip = { top, width, height: Math.min(rows, height - top) };
      const done = top / height;
      await take(painter.paint(ctx, page, strip, ratio, null), done);
      const image = ctx.getImageData(0, 0, width, strip.height);
      hasInk ||= isDrawn(image);
      await pause(done);
      await writer.write(image.data, () => pause(done));
    }
    return hasInk ? { ok: true, png: await writer.finish() } : { ok: false, reason: "empty" };
  };
  return { make, destroy: () => painter.destroy() };
}

export type PictureMaker = ReturnType<typeof createPictureMaker>;

async function encode(ctx: CanvasRenderingContext2D, pause: (done: number) => Promise<void>): Promise<PictureResult> {
  const { canvas } = ctx;
  await pause(0.8);
  const encoding = new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  for (let top = 0; top < canvas.height; top += lookedAt) {
    if (isDrawn(ctx.getImageData(0, top, canvas.width, Math.min(lookedAt, canvas.height - top)))) {
      const png = await encoding;
      return png ? { ok: true, png } : { ok: false, reason: "failed" };
    }
    await pause(0.9);
  }
  return { ok: false, reason: "empty" };
}
