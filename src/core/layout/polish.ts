import { Drawing } from "./drawing.ts";
import type { Energy } from "./energy.ts";
import type { Frame } from "./frame.ts";
import type { IndexedGraph } from "./layout-graph.ts";
import type { Random } from "./random.ts";
import { WEIGHTS, type Weights } from "./weights.ts";

/** One picture of a graph, or of a part of it. */
export interface Picture {
  readonly graph: IndexedGraph;
  /** The size to stay within, labels of edges not counted. */
  readonly frame: Frame;
  /** By index of a node in this picture: its index in the energy. Missing when they are the same. */
  readonly members?: readonly number[];
  /** How much crossings, bends and size count; what must not be counts always. 1 when missing. */
  readonly share?: number;
}

/**
 * What the energy knows about besides the faults that are counted on the drawn curves. Doubled, because a total counts
 * most faults for both who take part.
 */
const SOFT: Weights = {
  ...WEIGHTS,
  crossing: 0,
  edgeOnNode: 0,
  overlap: 2 * WEIGHTS.overlap,
  length: 2 * WEIGHTS.length,
  sharpAngle: 2 * WEIGHTS.sharpAngle,
  ownLabel: 2 * WEIGHTS.ownLabel,
  crowding: 2 * WEIGHTS.crowding,
};
const EDGE_ON_NODE = 40;
const CROSSING = 6;
/** For every unit of a control point's distance. Fans have theirs anyway, which is the same for all layouts. */
const BEND = 1 / 100;
/** For every unit by which the picture is wider or higher, curves included, and once more beyond the frame. */
const SIZE = 1 / 60;
const OUTSIDE = 0.3;

/** The cost of what a viewer sees: faults of the routed curves, and the soft terms of the energy. */
export function costAsDrawn(energy: Energy, graph: IndexedGraph): number {
  return costOf(new Drawing(graph, energy), energy) + energy.total(SOFT) / 2;
}

function costOf(drawing: Drawing, { frame, share = 1 }: Pick<Picture, "frame" | "share">): number {
  const { edgesOnNodes, crossings, bends, width, height } = drawing.measure();
  const outside = Math.max(0, width - frame.width) + Math.max(0, height - frame.height);
  const taste = CROSSING * crossings + BEND * bends + SIZE * (width + height);
  return EDGE_ON_NODE * edgesOnNodes + OUTSIDE * outside + share * taste;
}

const END_TEMPERATURE = 0.02;
const LONGEST_MOVE = 200;
/** Share of the moves that bring a node close to one of its neighbours, wherever that is. */
const VISITS = 0.15;
/** A move that raises the soft terms by more is not drawn. */
const WORTH_DRAWING = 20;

interface Plan {
  /** How many moves are tried; most are drawn and measured. */
  readonly moves: number;
  /** Cooler than in `anneal` when what is there is good already. */
  readonly startTemperature: number;
  /** Share of the moves that go to nodes with edges on them, while there are any. */
  readonly repairs: number;
}

/** Pictures drawn at the places of one energy. */
class Gallery {
  private readonly pictures: readonly Picture[];
  private readonly drawings: readonly Drawing[];
  /** By picture: index in the energy → index in the picture. */
  private readonly places: readonly ReadonlyMap<number, number>[];

  constructor(pictures: readonly Picture[], { x, y }: Energy) {
    this.pictures = pictures;
    this.drawings = pictures.map(({ graph, members }) => {
      const pick = (values: Float64Array) =>
        members ? Float64Array.from(members, (at) => values[at] as number) : values;
      return new Drawing(graph, { x: pick(x), y: pick(y) });
    });
    this.places = pictures.map(
      ({ graph, members }) => new Map(graph.nodes.map((_, index) => [members?.[index] ?? index, index] as const)),
    );
  }

  cost(): number {
    let sum = 0;
    for (const [at, drawing] of this.drawings.entries()) sum += costOf(drawing, this.pictures[at] as Picture);
    return sum;
  }

  move(node: number, x: number, y: number): void {
    for (const [at, drawing] of this.drawings.entries()) {
      const place = this.places[at]?.get(node);
      if (place !== undefined) drawing.move(place, x, y);
    }
  }

  /** Takes the move of that node back. */
  undo(node: number): void {
    for (const [at, drawing] of this.drawings.entries()) if (this.places[at]?.has(node)) drawing.undo();
  }

  /** Of the movable nodes those that are run over, and the ends of the edges that do it. */
  listFaulty({ movable }: Energy): number[] {
    const faulty = this.drawings.map((drawing) => drawing.listFaulty());
    if (faulty.every(({ size }) => size === 0)) return [];
    return [...movable].filter((node) =>
      faulty.some((found, at) => {
        const place = this.places[at]?.get(node);
        return place !== undefined && found.has(place);
      }),
    );
  }
}

/** Anneals once more, on the pictures as drawn, for the last touch. The energy is left weighing soft terms only. */
export function polish(
  energy: Energy,
  pictures: readonly Picture[],
  { moves, startTemperature, repairs }: Plan,
  random: Random,
  pulse: () => void = () => {},
): void {
  const { movable } = energy;
  if (movable.length === 0) return;
  energy.weigh(SOFT);
  const gallery = new Gallery(pictures, energy);
  let cost = gallery.cost();
  let faulty = gallery.listFaulty(energy);
  const cooling = Math.log(END_TEMPERATURE / startTemperature) / moves;
  for (let move = 0; move < moves; move++) {
    if (move % 128 === 127) pulse();
    const choice = faulty.length > 0 && random() < repairs ? faulty : movable;
    const node = choice[Math.floor(random() * choice.length)] as number;
    const x = energy.x[node] as number;
    const y = energy.y[node] as number;
    const reach = LONGEST_MOVE * random() ** 2;
    const angle = 2 * Math.PI * random();
    const before = energy.current(node);
    const from = random() < VISITS ? (energy.randomNeighbour(node, random) ?? node) : node;
    energy.place(
      node,
      (energy.x[from] as number) + reach * Math.cos(angle),
      (energy.y[from] as number) + reach * Math.sin(angle),
    );
    const soft = energy.ofNode(node, before + WORTH_DRAWING) - before;
    if (soft <= WORTH_DRAWING) {
      gallery.move(node, energy.x[node] as number, energy.y[node] as number);
      const tried = gallery.cost();
      const allowance = -startTemperature * Math.exp(cooling * move) * Math.log(1 - random());
      if (tried + soft <= cost + allowance) {
        cost = tried;
        faulty = gallery.listFaulty(energy);
        energy.moved();
        continue;
      }
      gallery.undo(node);
    }
    energy.place(node, x, y);
  }
}
