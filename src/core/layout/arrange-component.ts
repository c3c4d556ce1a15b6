import { anneal } from "./anneal.ts";
import { Energy } from "./energy.ts";
import type { IndexedGraph } from "./layout-graph.ts";
import { costAsDrawn, polish } from "./polish.ts";
import { createRandom, type Random } from "./random.ts";
import { separateBoxes } from "./separate-boxes.ts";
import { type Coordinates, placeByStress } from "./stress.ts";
import { WEIGHTS } from "./weights.ts";

export interface ComponentOptions {
  /** Width by height. */
  readonly aspect: number;
  readonly seed: number;
  readonly tries: number;
  readonly gap: number;
}

interface Frame {
  readonly width: number;
  readonly height: number;
}

interface Candidate {
  readonly energy: Energy;
  readonly random: Random;
  cost: number;
}

/** The frame holds this many times the area of the boxes with their gaps, and as many units² for every edge. */
const BOX_SPACE = 1.7;
const EDGE_SPACE = 2_150;
/** Layouts by stress that a single try chooses from. */
const QUICK_STARTS = 4;
/** Moves of an annealing per node, and at most. */
const QUICK_MOVES = 100;
const MOST_QUICK_MOVES = 6_000;
const THOROUGH_MOVES = 1_400;
const MOST_MOVES = 90_000;
/** One in so many tries is polished, with so many pictures. */
const POLISHED = 4;
const PICTURES = 1_500;
/** Of the work with several tries, the share that comes before the polishing. */
const SEARCH_SHARE = 0.6;

/**
 * Lays out one connected component about (0, 0).
 *
 * One try is the best of a few layouts by stress, a short annealing, and setting boxes apart. Of several tries each
 * anneals long and from hot, those that look best as drawn are polished, and the best wins.
 *
 * @param pulse called often with the share done, 0 to 1; may throw to stop.
 */
export function arrangeComponent(
  graph: IndexedGraph,
  options: ComponentOptions,
  pulse: (share: number) => void,
): Coordinates {
  if (graph.nodes.length === 1) return { x: new Float64Array(1), y: new Float64Array(1) };
  const frame = frameFor(graph, options);
  if (options.tries <= 1) {
    const { energy, random } = bestStart(graph, frame, options);
    annealQuickly(energy, frame, random, () => pulse(0.5));
    separateBoxes(graph.nodes, energy, options.gap);
    return energy;
  }
  const candidates: Candidate[] = [];
  for (let attempt = 0; attempt < options.tries; attempt++) {
    const candidate = startCandidate(graph, frame, options, attempt);
    annealThoroughly(candidate.energy, frame, candidate.random, () => pulse((SEARCH_SHARE * attempt) / options.tries));
    separateBoxes(graph.nodes, candidate.energy, options.gap);
    candidate.energy.refresh();
    candidate.cost = costAsDrawn(candidate.energy, graph).cost;
    candidates.push(candidate);
  }
  const finalists = candidates.toSorted((a, b) => a.cost - b.cost).slice(0, Math.ceil(options.tries / POLISHED));
  for (const [place, finalist] of finalists.entries()) {
    const share = SEARCH_SHARE + ((1 - SEARCH_SHARE) * place) / finalists.length;
    finalist.cost = polish(finalist.energy, graph, PICTURES, finalist.random, () => pulse(share));
  }
  const best = finalists.reduce((winner, other) => (other.cost < winner.cost ? other : winner));
  separateBoxes(graph.nodes, best.energy, options.gap);
  return best.energy;
}

function startCandidate(graph: IndexedGraph, frame: Frame, options: ComponentOptions, attempt: number): Candidate {
  const random = createRandom(options.seed + attempt * 7919);
  const at = placeByStress(graph, random);
  stretchToFrame(at, frame);
  return { energy: new Energy(graph, at, options.gap, frame), random, cost: 0 };
}

function bestStart(graph: IndexedGraph, frame: Frame, options: ComponentOptions): Candidate {
  const starts = Array.from({ length: QUICK_STARTS }, (_, attempt) => startCandidate(graph, frame, options, attempt));
  for (const start of starts) start.cost = start.energy.total(WEIGHTS);
  return starts.reduce((best, other) => (other.cost < best.cost ? other : best));
}

function annealQuickly(energy: Energy, frame: Frame, random: Random, pulse: () => void): void {
  const plan = {
    moves: Math.min(MOST_QUICK_MOVES, QUICK_MOVES * energy.count),
    startTemperature: 1,
    endTemperature: 0.02,
    startReach: frame.width / 3,
    endReach: 12,
  };
  anneal(energy, plan, random, pulse);
}

/** Untangles first, with boxes that edges may nearly ignore, and clears the boxes then. */
function annealThoroughly(energy: Energy, frame: Frame, random: Random, pulse: () => void): void {
  const moves = Math.min(MOST_MOVES, THOROUGH_MOVES * energy.count) / 2;
  const startReach = frame.width / 2;
  energy.weigh({ ...WEIGHTS, crossing: 2, edgeOnNode: 1.2, overlap: 3, sharpAngle: 0.5, ownLabel: 0 });
  anneal(energy, { moves, startTemperature: 3, endTemperature: 0.5, startReach, endReach: 60 }, random, pulse);
  energy.weigh(WEIGHTS);
  anneal(energy, { moves, startTemperature: 0.6, endTemperature: 0.02, startReach, endReach: 8 }, random, pulse);
}

function frameFor(graph: IndexedGraph, { aspect, gap }: ComponentOptions): Frame {
  let area = EDGE_SPACE * graph.bundles.reduce((sum, bundle) => sum + bundle.edges.length, 0);
  for (const node of graph.nodes) area += BOX_SPACE * (node.left + node.right + gap) * (node.top + node.bottom + gap);
  return { width: Math.sqrt(area * aspect), height: Math.sqrt(area / aspect) };
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
