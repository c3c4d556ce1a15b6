/**
 * The lines of relations. Cytoscape knows where edges run, so that a hand finds them, and leaves them undrawn: painted
 * here, all lines of one look at once, a filter redraws the lines alone and costs a fraction of Cytoscape's drawing.
 */
import type { Point } from "../../core/layout/layout-graph.ts";
import { groupLines, type PaintedEdges } from "../../core/view/edge-lines.ts";
import type { Palette } from "../../core/view/palette.ts";

function traceCurve(ctx: CanvasRenderingContext2D, curve: readonly Point[]): void {
  const [start, ...rest] = curve as [Point, ...Point[]];
  ctx.moveTo(start.x, start.y);
  if (rest.length === 1) ctx.lineTo((rest[0] as Point).x, (rest[0] as Point).y);
  for (let i = 0; i + 1 < rest.length; i += 2) {
    const [control, end] = [rest[i] as Point, rest[i + 1] as Point];
    ctx.quadraticCurveTo(control.x, control.y, end.x, end.y);
  }
}

function traceEnd(ctx: CanvasRenderingContext2D, corners: readonly Point[]): void {
  for (const [at, { x, y }] of corners.entries()) {
    if (at === 0) ctx.moveTo(x, y);
    else ctx.lineTo(x, y);
  }
  ctx.closePath();
}

/** Paints lines and their ends; the context is already set to layout units. */
export function paintEdges(ctx: CanvasRenderingContext2D, painted: PaintedEdges, palette: Palette): void {
  for (const { lines, width, dash, cap, colour, opacity, gap } of groupLines(painted, palette)) {
    const strokeAll = (lineWidth: number, style: string): void => {
      ctx.beginPath();
      for (const { curve } of lines) traceCurve(ctx, curve);
      ctx.lineWidth = lineWidth;
      ctx.strokeStyle = style;
      ctx.stroke();
    };
    ctx.globalAlpha = opacity;
    ctx.lineCap = cap;
    ctx.setLineDash([...dash]);
    strokeAll(width, colour);
    ctx.setLineDash([]);
    if (gap !== null) strokeAll(gap, palette.paper);
    ctx.beginPath();
    for (const { end } of lines) if (end.length > 0) traceEnd(ctx, end);
    ctx.fillStyle = colour;
    ctx.fill();
  }
  ctx.globalAlpha = 1;
}
