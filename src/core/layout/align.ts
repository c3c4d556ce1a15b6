import type { Point } from "./layout-graph.ts";

export const alignments = ["left", "centre", "right", "top", "middle", "bottom", "across", "down"] as const;

/** Onto one line, or, for `across` and `down`, at equal distances. */
export type Alignment = (typeof alignments)[number];

const lines: Readonly<Record<"least" | "mean" | "most", (values: readonly number[]) => number>> = {
  least: (values) => values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY),
  mean: (values) => values.reduce((a, b) => a + b, 0) / values.length,
  most: (values) => values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY),
};

const targets = {
  left: ["x", "least"],
  centre: ["x", "mean"],
  right: ["x", "most"],
  top: ["y", "least"],
  middle: ["y", "mean"],
  bottom: ["y", "most"],
} as const;

/** Keeps the order along an axis, and makes the distances equal between the first and the last. */
function distribute(points: readonly Point[], axis: "x" | "y"): readonly Point[] {
  const order = Array.from(points.keys()).toSorted(
    (a, b) => (points[a]?.[axis] ?? 0) - (points[b]?.[axis] ?? 0) || a - b,
  );
  const values = points.map((point) => point[axis]);
  const [least, most] = [lines.least(values), lines.most(values)];
  const step = (most - least) / Math.max(1, points.length - 1);
  const rank = new Map(order.map((index, at) => [index, at] as const));
  return points.map((point, index) => ({ ...point, [axis]: least + step * (rank.get(index) ?? 0) }));
}

/** @returns in the order of `points`; a line is that of the outermost, or of the mean */
export function align(points: readonly Point[], how: Alignment): readonly Point[] {
  if (how === "across" || how === "down") return distribute(points, how === "across" ? "x" : "y");
  const [axis, line] = targets[how];
  const at = lines[line](points.map((point) => point[axis]));
  return points.map((point) => ({ ...point, [axis]: at }));
}
