import { spreadBoxes } from "./spread-boxes.ts";

/** A box by how far it reaches from its middle: back and on along the layers' own axis, and across it. */
export interface LayerBox {
  readonly before: number;
  readonly after: number;
  readonly back: number;
  readonly front: number;
}

export interface LayerPlan {
  readonly boxes: readonly LayerBox[];
  /** Indices of boxes, layer by layer, in the order to begin with. */
  readonly layers: readonly (readonly number[])[];
  /** By index: which others each would like to be level with. */
  readonly neighbours: readonly (readonly number[])[];
  /** Between two boxes of a layer, and between two layers. */
  readonly gap: number;
  readonly layerGap: number;
  /** A longer layer is folded into lines that lie side by side. */
  readonly longest: number;
}

/** Where each box is along its layer, and across the layers. */
export interface LayerPlaces {
  readonly along: Float64Array;
  readonly across: Float64Array;
}

const sweeps = 12;

/** Deals a layer out in turn, so that neighbours in order stay neighbours when it is folded. */
function fold(layer: readonly number[], { boxes, gap, longest }: LayerPlan): number[][] {
  const length = layer.reduce((sum, i) => sum + (boxes[i]?.before ?? 0) + (boxes[i]?.after ?? 0) + gap, 0);
  const count = Math.max(1, Math.ceil(length / longest));
  return Array.from({ length: count }, (_, line) => layer.filter((_item, at) => at % count === line));
}

/**
 * Places layers side by side. Within a layer boxes are ordered by the middle of their neighbours, forth and back
 * (Sugiyama, Tagawa and Toda 1981), and set as near to it as the others leave room.
 */
export function placeLayers(plan: LayerPlan, pulse: (done: number) => void): LayerPlaces {
  const { boxes, layers, neighbours, gap, layerGap } = plan;
  const along = new Float64Array(boxes.length);
  const across = new Float64Array(boxes.length);
  const settle = (line: readonly number[], wanted: (index: number) => number): void => {
    const places = spreadBoxes(
      line.map(wanted),
      line.map((i) => (boxes[i]?.before ?? 0) + gap / 2),
      line.map((i) => (boxes[i]?.after ?? 0) + gap / 2),
    );
    for (const [at, index] of line.entries()) along[index] = places[at] ?? 0;
  };
  const middle = (index: number): number => {
    const others = neighbours[index] ?? [];
    if (others.length === 0) return along[index] ?? 0;
    return others.reduce((sum, other) => sum + (along[other] ?? 0), 0) / others.length;
  };
  let ordered = layers.map((layer) => [...layer]);
  for (const layer of ordered) for (const line of fold(layer, plan)) settle(line, () => 0);
  for (let sweep = 0; sweep < sweeps; sweep++) {
    pulse(sweep / sweeps);
    const isBack = sweep % 2 === 1;
    ordered = isBack ? ordered.toReversed() : ordered;
    ordered = ordered.map((layer) => {
      const wanted = new Map(layer.map((index) => [index, middle(index)] as const));
      const want = (index: number) => wanted.get(index) ?? 0;
      const sorted = layer.toSorted((a, b) => want(a) - want(b) || a - b);
      for (const line of fold(sorted, plan)) settle(line, want);
      return sorted;
    });
    ordered = isBack ? ordered.toReversed() : ordered;
  }
  let edge = 0;
  for (const layer of ordered) {
    for (const line of fold(layer, plan)) {
      if (line.length === 0) continue;
      const back = line.reduce((most, i) => Math.max(most, boxes[i]?.back ?? 0), 0);
      const front = line.reduce((most, i) => Math.max(most, boxes[i]?.front ?? 0), 0);
      for (const index of line) across[index] = edge + back;
      edge += back + front + gap;
    }
    edge += layerGap - gap;
  }
  return { along, across };
}
