/**
 * The outlines of nodes, as Cytoscape draws them: where a line from the middle leaves a shape. Shapes are polygons that
 * fill the square from -1 to 1, as in Cytoscape's own tables (`generateUnitNgonPointsFitToSquare` and its `tag`).
 */
import type { NodeShape } from "./scene.ts";

/** Shapes of the same width look of unequal weight: by how much each is drawn larger or smaller. */
const optical: Readonly<Partial<Record<NodeShape, number>>> = {
  square: 0.9,
  diamond: 1.12,
  triangle: 1.1,
  sheet: 0.95,
};

/** The side of the square that a shape fills, in layout units; a sheet is narrower than it is high. */
export const drawnSize = (shape: NodeShape, radius: number): number => 2 * radius * (optical[shape] ?? 1);
export const sheetWidth = 0.78;

export type Polygon = readonly (readonly [x: number, y: number])[];

/** A regular polygon with a corner on top, or a side where the number of sides is even; stretched to fill the square. */
function regular(sides: number): Polygon {
  const step = (2 * Math.PI) / sides;
  const start = Math.PI / 2 + (sides % 2 === 0 ? step / 2 : 0);
  const points = Array.from({ length: sides }, (_, i) => {
    const angle = start + i * step;
    return [Math.cos(angle), -Math.sin(angle)] as const;
  });
  const extent = (axis: 0 | 1) => {
    const values = points.map((point) => point[axis]);
    return [Math.min(...values), Math.max(...values)] as const;
  };
  const [[left, right], [top, bottom]] = [extent(0), extent(1)];
  const fit = (value: number, low: number, high: number) => (2 * (value - low)) / (high - low) - 1;
  return points.map(([x, y]) => [fit(x, left, right), fit(y, top, bottom)] as const);
}

const square: Polygon = [
  [-1, -1],
  [1, -1],
  [1, 1],
  [-1, 1],
];

/** By shape; others are circles. */
export const polygons: Readonly<Partial<Record<NodeShape, Polygon>>> = {
  square,
  barrel: square,
  sheet: square,
  hexagon: regular(6),
  octagon: regular(8),
  pentagon: regular(5),
  triangle: regular(3),
  diamond: [
    [0, -1],
    [1, 0],
    [0, 1],
    [-1, 0],
  ],
  tag: [
    [-1, -1],
    [0.25, -1],
    [1, 0],
    [0.25, 1],
    [-1, 1],
  ],
};

/** What a direction through a corner may miss both of its sides by, in shares of a side. */
const rounding = 1e-9;

/** How far along a direction a polygon around the origin ends. */
function exitOf(polygon: Polygon, dx: number, dy: number): number {
  for (const [i, [ax, ay]] of polygon.entries()) {
    const [bx, by] = polygon[(i + 1) % polygon.length] as readonly [number, number];
    const [ex, ey] = [bx - ax, by - ay];
    const across = dx * ey - dy * ex;
    if (across === 0) continue;
    const along = (ax * ey - ay * ex) / across;
    const at = (ax * dy - ay * dx) / across;
    if (along > 0 && at >= -rounding && at <= 1 + rounding) return along;
  }
  return 1;
}

/**
 * How far from a node's middle its outline is.
 *
 * @param dx and `dy`: the direction, of length 1
 * @returns in layout units
 */
export function rimDistance(shape: NodeShape, radius: number, dx: number, dy: number): number {
  const half = drawnSize(shape, radius) / 2;
  const polygon = polygons[shape];
  if (!polygon) return half;
  const width = shape === "sheet" ? sheetWidth : 1;
  return exitOf(polygon, dx / width, dy) * half;
}
