/** Paints a large graph's dots and hairlines once, in turns between frames, and shows that picture at every camera. */
import type { Point } from "../../core/layout/layout-graph.ts";
import { type Backdrop, backdropOpacity, backdropStrokes, lineStride, pointStride } from "../../core/view/backdrop.ts";
import type { Camera } from "../../ports/renderer.ts";
import { hueAt, type Palette, toneAt } from "../../core/view/palette.ts";

/** The longer side of the painted picture, in px. */
const pictureSide = 2048;
/**
 * How many points or lines are drawn in a turn. A count and not a time: a canvas takes its orders at once and carries
 * them out at the end of the frame, so that the clock does not show what they cost.
 */
const turn = 6000;
const margin = 20;

/** The rectangle of the layout that a backdrop takes up. */
export function backdropBounds({ points }: Backdrop): Camera {
  let left = Number.POSITIVE_INFINITY;
  let top = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  let bottom = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < points.length; i += pointStride) {
    const x = points[i] ?? 0;
    const y = points[i + 1] ?? 0;
    left = Math.min(left, x - margin);
    right = Math.max(right, x + margin);
    top = Math.min(top, y - margin);
    bottom = Math.max(bottom, y + margin);
  }
  return left > right
    ? { x: 0, y: 0, width: 1, height: 1 }
    : { x: left, y: top, width: right - left, height: bottom - top };
}

export class BackdropCanvas {
  readonly canvas = document.createElement("canvas");
  private picture = document.createElement("canvas");
  /** What is being painted; the last picture stays until it is done. */
  private next = document.createElement("canvas");
  private bounds: Camera = { x: 0, y: 0, width: 1, height: 1 };
  private backdrop: Backdrop | null = null;
  private frame = 0;
  private viewport = { zoom: 1, pan: { x: 0, y: 0 } };

  constructor() {
    this.canvas.hidden = true;
  }

  show(backdrop: Backdrop | null, palette: Palette): void {
    cancelAnimationFrame(this.frame);
    this.backdrop = backdrop;
    this.canvas.hidden = backdrop === null;
    if (!backdrop) return;
    const bounds = backdropBounds(backdrop);
    const scale = Math.min(2, pictureSide / Math.max(bounds.width, bounds.height));
    this.next.width = Math.ceil(bounds.width * scale);
    this.next.height = Math.ceil(bounds.height * scale);
    const ctx = this.next.getContext("2d");
    if (!ctx) return;
    ctx.setTransform(scale, 0, 0, scale, -bounds.x * scale, -bounds.y * scale);
    const work = paintBackdrop(ctx, backdrop, palette, scale);
    const go = (): void => {
      if (!work.next().done) {
        this.frame = requestAnimationFrame(go);
        return;
      }
      [this.picture, this.next] = [this.next, this.picture];
      this.bounds = bounds;
      this.blit();
    };
    this.frame = requestAnimationFrame(go);
  }

  /** Shows it where the camera is now. */
  follow(zoom: number, pan: Point): void {
    this.viewport = { zoom, pan: { ...pan } };
    if (this.backdrop) this.blit();
  }

  destroy(): void {
    cancelAnimationFrame(this.frame);
  }

  private blit(): void {
    const ratio = window.devicePixelRatio || 1;
    const { canvas, bounds, viewport } = this;
    const width = Math.round(canvas.clientWidth * ratio);
    const height = Math.round(canvas.clientHeight * ratio);
    if (canvas.width !== width || canvas.height !== height) {
      canvas.width = width;
      canvas.height = height;
    }
    const ctx = canvas.getContext("2d");
    if (!ctx || this.picture.width === 0) return;
    const { zoom, pan } = viewport;
    ctx.setTransform(ratio, 0, 0, ratio, 0, 0);
    ctx.clearRect(0, 0, width, height);
    ctx.globalAlpha = backdropOpacity;
    ctx.drawImage(
      this.picture,
      bounds.x * zoom + pan.x,
      bounds.y * zoom + pan.y,
      bounds.width * zoom,
      bounds.height * zoom,
    );
  }
}

/** Groups the items of a column from one place to another by what they are drawn with. */
function groupBy(column: Float32Array, stride: number, slotAt: number, from: number): Map<number, number[]> {
  const groups = new Map<number, number[]>();
  for (let i = from; i < Math.min(column.length, from + turn * stride); i += stride) {
    const slot = column[i + slotAt] ?? 0;
    const group = groups.get(slot);
    if (group) group.push(i);
    else groups.set(slot, [i]);
  }
  return groups;
}

/**
 * Hairlines first, then dots, those of one colour in one stroke; a yield each turn.
 *
 * @param scale px a layout unit
 */
export function* paintBackdrop(
  ctx: CanvasRenderingContext2D,
  { points, lines, scale: toneScale }: Backdrop,
  palette: Palette,
  scale: number,
): Generator<void> {
  const { hairline, lineOpacity, radius } = backdropStrokes(scale);
  ctx.lineWidth = hairline;
  ctx.globalAlpha = lineOpacity;
  for (let from = 0; from < lines.length; from += turn * lineStride) {
    for (const [hue, places] of groupBy(lines, lineStride, 4, from)) {
      ctx.strokeStyle = hueAt(palette, hue);
      ctx.beginPath();
      for (const i of places) {
        ctx.moveTo(lines[i] ?? 0, lines[i + 1] ?? 0);
        ctx.lineTo(lines[i + 2] ?? 0, lines[i + 3] ?? 0);
      }
      ctx.stroke();
    }
    yield;
  }
  ctx.globalAlpha = 1;
  for (let from = 0; from < points.length; from += turn * pointStride) {
    for (const [tone, places] of groupBy(points, pointStride, 2, from)) {
      const [fill, border] = toneAt(palette, tone, toneScale);
      ctx.fillStyle = toneScale === "type" ? border : fill;
      ctx.strokeStyle = border;
      ctx.beginPath();
      for (const i of places) {
        const [x, y] = [points[i] ?? 0, points[i + 1] ?? 0];
        ctx.moveTo(x + radius, y);
        ctx.arc(x, y, radius, 0, 2 * Math.PI);
      }
      ctx.fill();
      if (toneScale !== "type") ctx.stroke();
    }
    yield;
  }
}
