/** The outlines of nodes as path data of SVG, as Cytoscape draws them. */
import { drawnSize, type Polygon, polygons, sheetWidth } from "./node-outline.ts";
import type { NodeShape } from "./scene.ts";

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
