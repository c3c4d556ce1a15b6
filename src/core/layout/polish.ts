import { Drawing } from "./drawing.ts";
import type { Energy } from "./energy.ts";
import type { IndexedGraph } from "./layout-graph.ts";
import type { Random } from "./random.ts";
import { WEIGHTS, type Weights } from "./weights.ts";

/**
 * What the energy knows about besides the faults that are counted on the drawn curves. Of the two boxes or ends of a
 * fault only one moves at a time.
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
const EDGE_ON_NODE = 20;
const CROSSING = 4;
/** For every unit of a control point's distance. Fans have theirs anyway, which is the same for all layouts. */
const BEND = 1 / 120;
/** For every unit by which the picture is wider or higher, curves included, and once more beyond the frame. */
const SIZE = 1 / 60;
const OUTSIDE = 0.15;

/** The cost of what a viewer sees: faults of the routed curves, and the soft terms of the energy. */
export function costAsDrawn(energy: Energy, graph: IndexedGraph): number {
  return costOf(new Drawing(graph, energy), energy) + energy.total(SOFT) / 2;
}

function costOf(drawing: Drawing, { frame }: Energy): number {
  const { edgesOnNodes, crossings, bends, width, height } = drawing.measure();
  const outside = Math.max(0, width - frame.width) + Math.max(0, height - frame.height);
  return (
    EDGE_ON_NODE * edgesOnNodes + CROSSING * crossings + BEND * bends + SIZE * (width + height) + OUTSIDE * outside
  );
}

const END_TEMPERATURE = 0.02;
/** Share of the moves that go to nodes with faults, while there are any. */
const REPAIRS = 0.5;
const LONGEST_MOVE = 200;
/** A move that raises the soft terms by more is not drawn. */
const WORTH_DRAWING = 12;

/**
 * Anneals once more, on the picture as drawn, for the last touch. The energy is left weighing soft terms only.
 *
 * @param plan how many moves are tried, most of them drawn and measured; and how hot it begins, which is cooler than
 *   in `anneal` when what is there is good already.
 * @returns the cost reached.
 */
export function polish(
  energy: Energy,
  graph: IndexedGraph,
  { moves, startTemperature }: { readonly moves: number; readonly startTemperature: number },
  random: Random,
  pulse: () => void,
): number {
  const { movable } = energy;
  if (movable.length === 0) return costAsDrawn(energy, graph);
  energy.weigh(SOFT);
  const drawing = new Drawing(graph, energy);
  let cost = costOf(drawing, energy);
  let faulty = listFaulty(drawing, energy);
  const cooling = Math.log(END_TEMPERATURE / startTemperature) / moves;
  for (let move = 0; move < moves; move++) {
    if (move % 128 === 127) pulse();
    const choice = faulty.length > 0 && random() < REPAIRS ? faulty : movable;
    const node = choice[Math.floor(random() * choice.length)] as number;
    const x = energy.x[node] as number;
    const y = energy.y[node] as number;
    const reach = LONGEST_MOVE * random() ** 2;
    const angle = 2 * Math.PI * random();
    const before = energy.current(node);
    energy.place(node, x + reach * Math.cos(angle), y + reach * Math.sin(angle));
    const soft = energy.ofNode(node, before + WORTH_DRAWING) - before;
    if (soft <= WORTH_DRAWING) {
      drawing.move(node, energy.x[node] as number, energy.y[node] as number);
      const tried = costOf(drawing, energy);
      const allowance = -startTemperature * Math.exp(cooling * move) * Math.log(1 - random());
      if (tried + soft <= cost + allowance) {
        cost = tried;
        faulty = listFaulty(drawing, energy);
        energy.moved();
        continue;
      }
      drawing.undo();
    }
    energy.place(node, x, y);
  }
  return costAsDrawn(energy, graph);
}

function listFaulty(drawing: Drawing, { movable }: Energy): number[] {
  const faulty = drawing.listFaulty();
  return faulty.size === 0 ? [] : [...movable].filter((node) => faulty.has(node));
}
