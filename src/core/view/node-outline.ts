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

type Polygon = readonly (readonly [x: number, y: number])[];

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

const polygons: Readonly<Partial<Record<NodeShape, Polygon>>> = {
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

/** How far along a direction a polygon around the origin ends. */
function exitOf(polygon: Polygon, dx: number, dy: number): number {
  for (const [i, [ax, ay]] of polygon.entries()) {
    const [bx, by] = polygon[(i + 1) % polygon.length] as readonly [number, number];
    const [ex, ey] = [bx - ax, by - ay];
    const across = dx * ey - dy * ex;
    if (across === 0) continue;
    const along = (ax * ey - ay * ex) / across;
    const at = (ax * dy - ay * dx) / across;
    if (along > 0 && at >= 0 && at <= 1) return along;
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

/** A rectangle around the origin with round corners, as path data of SVG (`drawRoundRectanglePath`). */
export function roundRectangle(width: number, height: number): string {
  const [x, y] = [width / 2, height / 2];
  const r = Math.min(width / 4, height / 4, 8);
  const arc = (toX: number, toY: number): string => `A${r} ${r} 0 0 1 ${toX} ${toY}`;
  return `M0 ${-y}H${x - r}${arc(x, r - y)}V${y - r}${arc(x - r, y)}H${r - x}${arc(-x, y - r)}V${r - y}${arc(r - x, -y)}Z`;
}

/** Sides that bulge, and corners that are nearly cut off (`drawBarrelPath`). */
function barrel(half: number): string {
  const [across, down] = [half - Math.min(100, 0.5 * half), half - Math.min(15, 0.1 * half)];
  const control = half - 0.05 * (half - across);
  const corner = (toX: number, toY: number): string =>
    `Q${Math.sign(toX) * control} ${Math.sign(toY) * half} ${toX} ${toY}`;
  return [
    `M${-half} ${-down}V${down}Q${-control} ${half} ${-across} ${half}H${across}`,
    corner(half, down),
    `V${-down}Q${control} ${-half} ${across} ${-half}H${-across}`,
    corner(-half, -down),
    "Z",
  ].join("");
}

/** A polygon whose corners are round: each becomes an arc that touches both of its sides (`getRoundCorner`). */
function roundPolygon(polygon: Polygon, half: number): string {
  const radius = Math.min(half / 5, 8);
  const corners = polygon.map(([x, y], at) => {
    const towards = (other: number): readonly [number, number] => {
      const [toX, toY] = polygon[(other + polygon.length) % polygon.length] as readonly [number, number];
      const length = Math.hypot(toX - x, toY - y);
      return [(toX - x) / length, (toY - y) / length];
    };
    const [before, after] = [towards(at - 1), towards(at + 1)];
    const angle = Math.acos(before[0] * after[0] + before[1] * after[1]);
    const back = radius / Math.tan(angle / 2);
    const point = ([dx, dy]: readonly [number, number]): string => `${x * half + dx * back} ${y * half + dy * back}`;
    const isClockwise = before[0] * after[1] - before[1] * after[0] < 0;
    return `${point(before)}A${radius} ${radius} 0 0 ${isClockwise ? 1 : 0} ${point(after)}`;
  });
  return `M${corners.join("L")}Z`;
}

/** The outline of a node around the origin, as path data of SVG: what Cytoscape draws, corner by corner. */
export function outlinePath(shape: NodeShape, radius: number): string {
  const half = drawnSize(shape, radius) / 2;
  if (shape === "square") return roundRectangle(2 * half, 2 * half);
  if (shape === "sheet") return roundRectangle(2 * half * sheetWidth, 2 * half);
  if (shape === "barrel") return barrel(half);
  const polygon = polygons[shape];
  if (!polygon) return `M${half} 0A${half} ${half} 0 1 1 ${-half} 0A${half} ${half} 0 1 1 ${half} 0Z`;
  if (shape === "triangle") return roundPolygon(polygon, half);
  return `M${polygon.map(([x, y]) => `${x * half} ${y * half}`).join("L")}Z`;
}
