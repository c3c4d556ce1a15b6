import { findBest, type SearchOptions } from "./find-best.ts";
import { type Frame, frameFor } from "./frame.ts";
import type { IndexedGraph } from "./layout-graph.ts";
import { type Coordinates, placeByStress } from "./stress.ts";

export interface ComponentOptions extends SearchOptions {
  /** Width by height. */
  readonly aspect: number;
  readonly frame?: Frame;
}

/**
 * Lays out one connected component about (0, 0), beginning with layouts by stress.
 *
 * @param pulse called often with the share done, 0 to 1; may throw to stop.
 */
export function arrangeComponent(
  graph: IndexedGraph,
  options: ComponentOptions,
  pulse: (share: number) => void,
): Coordinates {
  if (graph.nodes.length === 1) return { x: new Float64Array(1), y: new Float64Array(1) };
  const frame = options.frame ?? frameFor(graph, options);
  const start = (random: () => number) => {
    const at = placeByStress(graph, random);
    stretchToFrame(at, frame);
    return at;
  };
  return findBest({ graph, frame, fixed: new Set(), start }, options, pulse);
}

/** Moves the middle to (0, 0) and stretches both directions to most of the frame. */
function stretchToFrame({ x, y }: Coordinates, frame: Frame): void {
  for (const [values, extent] of [
    [x, frame.width],
    [y, frame.height],
  ] as const) {
    const low = values.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY);
    const high = values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY);
    const scale = (0.85 * extent) / (high - low || 1);
    for (const [index, value] of values.entries()) values[index] = (value - (low + high) / 2) * scale;
  }
}
