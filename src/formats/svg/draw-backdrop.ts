import { type Backdrop, backdropStrokes, lineStride, pointStride } from "../../core/view/backdrop.ts";
import { hueAt, type Palette, toneAt } from "../../core/view/palette.ts";
import type { DrawingElement } from "../../core/view/drawing-tree.ts";
import { draw, short } from "./markup.ts";

/** Joins a piece of path for each item of a column, those of one slot into one. */
function pathsBySlot(column: Float32Array, stride: number, slotAt: number, say: (at: number) => string) {
  const pieces = new Map<number, string[]>();
  for (let at = 0; at < column.length; at += stride) {
    const slot = column[at + slotAt] ?? 0;
    const group = pieces.get(slot);
    if (group) group.push(say(at));
    else pieces.set(slot, [say(at)]);
  }
  return Array.from(pieces, ([slot, group]) => [slot, group.join("")] as const);
}

/**
 * Hairlines, and dots over them, those of one colour in one path.
 *
 * @param detail px of the finished picture a layout unit
 */
export function drawBackdrop({ points, lines, scale }: Backdrop, palette: Palette, detail: number): DrawingElement[] {
  const { hairline, lineOpacity, radius } = backdropStrokes(detail);
  const at = (column: Float32Array, from: number): string =>
    `${short(column[from] ?? 0)} ${short(column[from + 1] ?? 0)}`;
  const hairlines = pathsBySlot(lines, lineStride, 4, (from) => `M${at(lines, from)}L${at(lines, from + 2)}`);
  const r = short(radius);
  const dot = `m${r} 0a${r} ${r} 0 1 1 ${-2 * r} 0a${r} ${r} 0 1 1 ${2 * r} 0z`;
  const dots = pathsBySlot(points, pointStride, 2, (from) => `M${at(points, from)}${dot}`);
  return [
    ...hairlines.map(([hue, d]) =>
      draw("path", {
        d,
        fill: "none",
        stroke: hueAt(palette, hue),
        "stroke-width": short(hairline),
        "stroke-opacity": lineOpacity,
      }),
    ),
    ...dots.map(([tone, d]) => {
      const [fill, border] = toneAt(palette, tone, scale);
      const isTyped = scale === "type";
      return draw("path", {
        d,
        fill: isTyped ? border : fill,
        ...(!isTyped && { stroke: border, "stroke-width": short(hairline) }),
      });
    }),
  ];
}
