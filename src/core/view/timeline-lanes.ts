/** A stretch of a lane, in CSS px. */
export interface LaneBox {
  readonly left: number;
  readonly right: number;
}

export interface Lanes {
  /** The lane of each box. */
  readonly lanes: readonly number[];
  readonly count: number;
}

/** Puts each box into the first lane in which it is clear of those before it. @param boxes in any order @param gap least room between two */
export function packLanes(boxes: readonly LaneBox[], gap: number): Lanes {
  const ends: number[] = [];
  const lanes = boxes.map(() => 0);
  const order = boxes.map((_, i) => i).toSorted((a, b) => (boxes[a] as LaneBox).left - (boxes[b] as LaneBox).left);
  for (const i of order) {
    const { left, right } = boxes[i] as LaneBox;
    const free = ends.findIndex((end) => end + gap <= left);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = right;
    lanes[i] = lane;
  }
  return { lanes, count: ends.length };
}
