/** Paints a large graph's dots and hairlines once, in turns between frames, and shows that picture at every camera. */
import type { Point } from "../../core/layout/layout-graph.ts";
import { type Backdrop, lineStride, pointStride } from "../../core/view/backdrop.ts";
import type { Camera } from "../../ports/renderer.ts";
import { hueAt, type Palette, toneAt } from "../../core/view/palette.ts";

/** The longer side of the painted picture, in px. */
const pictureSide = 2048;
/**
 * How many points or lines are drawn in a turn. A count and not a time: a canvas takes its orders at once and carries
 * them out at the end of the frame, so that the clock does not show what they cost.
 */
const turn = 800;
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
  private readonly picture = document.createElement("canvas");
  private bounds: Camera = { x: 0, y: 0, width: 1, height: 1 };
  private backdrop: Backdrop | null = null;
  private frame = 0;
  private viewport = { zoom: 1, pan: { x: 0, y: 0 } };

  show(backdrop: Backdrop | null, palette: Palette): void {
    cancelAnimationFrame(this.frame);
    this.backdrop = backdrop;
    this.canvas.hidden = backdrop === null;
    if (!backdrop) return;
    this.bounds = backdropBounds(backdrop);
    const scale = Math.min(2, pictureSide / Math.max(this.bounds.width, this.bounds.height));
    this.picture.width = Math.ceil(this.bounds.width * scale);
    this.picture.height = Math.ceil(this.bounds.height * scale);
    const ctx = this.picture.getContext("2d");
    if (!ctx) return;
    ctx.setTransform(scale, 0, 0, scale, -this.bounds.x * scale, -this.bounds.y * scale);
    const work = paint(ctx, backdrop, palette, scale);
    const go = (): void => {
      if (work.next().done) this.blit();
      else this.frame = requestAnimationFrame(go);
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
    ctx.globalAlpha = 0.55;
    ctx.drawImage(
      this.picture,
      bounds.x * zoom + pan.x,
      bounds.y * zoom + pan.y,
      bounds.width * zoom,
      bounds.height * zoom,
    );
  }
}

/** Hairlines first, then dots; a yield each turn. */
function* paint(
  ctx: CanvasRenderingContext2D,
  { points, lines, scale: toneScale }: Backdrop,
  palette: Palette,
  scale: number,
): Generator<void> {
  ctx.lineWidth = 0.7 / scale;
  ctx.globalAlpha = 0.5;
  for (let i = 0, drawn = 0; i < lines.length; i += lineStride, drawn++) {
    ctx.strokeStyle = hueAt(palette, lines[i + 4] ?? 0);
    ctx.beginPath();
    ctx.moveTo(lines[i] ?? 0, lines[i + 1] ?? 0);
    ctx.lineTo(lines[i + 2] ?? 0, lines[i + 3] ?? 0);
    ctx.stroke();
    if (drawn % turn === turn - 1) yield;
  }
  ctx.globalAlpha = 1;
  const radius = Math.max(5, 1.6 / scale);
  for (let i = 0, drawn = 0; i < points.length; i += pointStride, drawn++) {
    const [fill, border] = toneAt(palette, points[i + 2] ?? 0, toneScale);
    ctx.fillStyle = toneScale === "type" ? border : fill;
    ctx.beginPath();
    ctx.arc(points[i] ?? 0, points[i + 1] ?? 0, radius, 0, 2 * Math.PI);
    ctx.fill();
    if (toneScale !== "type") {
      ctx.strokeStyle = border;
      ctx.stroke();
    }
    if (drawn % turn === turn - 1) yield;
  }
}
