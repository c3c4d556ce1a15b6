/** What a fault of each kind costs; the unit is about one crossing of two edges. */
export interface Weights {
  readonly overlap: number;
  readonly edgeOnNode: number;
  readonly crossing: number;
  /** For one edge as long as the frame is wide. */
  readonly length: number;
  /** For two edges of one node that lie upon each other. */
  readonly sharpAngle: number;
  /** For an edge that leaves its own node through the label. */
  readonly ownLabel: number;
  /** For two boxes that all but touch. */
  readonly crowding: number;
  /** For the best connected node at the rim of the frame. */
  readonly hubOffCentre: number;
}

export const WEIGHTS: Weights = {
  overlap: 8,
  edgeOnNode: 5,
  crossing: 1.3,
  length: 2.2,
  sharpAngle: 1.5,
  ownLabel: 0.15,
  crowding: 0.4,
  hubOffCentre: 1.5,
};
