/** Boxes by index, in columns: what is asked some million times a second lies side by side. */
export interface Extents {
  readonly left: Float64Array;
  readonly right: Float64Array;
  readonly top: Float64Array;
  readonly bottom: Float64Array;
}

export function createExtents(count: number): Extents {
  return {
    left: new Float64Array(count),
    right: new Float64Array(count),
    top: new Float64Array(count),
    bottom: new Float64Array(count),
  };
}
