import { anneal } from "./anneal.ts";
import { Energy } from "./energy.ts";
import type { Frame } from "./frame.ts";
import type { IndexedGraph } from "./layout-graph.ts";
import { costAsDrawn, polish } from "./polish.ts";
import { createRandom, type Random } from "./random.ts";
import { separateBoxes } from "./separate-boxes.ts";
import type { Coordinates } from "./stress.ts";
import { WEIGHTS } from "./weights.ts";

/** What to lay out, and how to begin. */
export interface Task {
  readonly graph: IndexedGraph;
  /** About (0, 0). */
  readonly frame: Frame;
  /** Indices of the nodes that stay where every start has them. */
  readonly fixed: ReadonlySet<number>;
  readonly start: (random: Random) => Coordinates;
}

export interface SearchOptions {
  readonly seed: number;
  readonly tries: number;
  readonly gap: number;
}

interface Candidate {
  readonly energy: Energy;
  readonly random: Random;
  cost: number;
}

/** Starts that a single try chooses from. */
const QUICK_STARTS = 4;
/** Moves of an annealing per movable node, and at most. */
const QUICK_MOVES = 200;
const MOST_QUICK_MOVES = 14_000;
const THOROUGH_MOVES = 1_400;
const MOST_MOVES = 90_000;
/** One in so many tries is polished. */
const POLISHED = 4;
const POLISHING = { moves: 6_000, repairs: 0.5, startTemperature: 2 };
/** The last touch of a single try: enough to bring edges off nodes. */
const QUICK_POLISHING = { moves: 700, startTemperature: 0.3, repairs: 0.85 };
/** Above, drawing takes too long for a single try. */
const MOST_TO_POLISH = 100;
/** Of the work with several tries, the share that comes before the polishing. */
const SEARCH_SHARE = 0.6;

/**
 * Looks for the layout with the fewest faults.
 *
 * One try is the best of a few starts, a short annealing, setting boxes apart, and a short polish. Of several tries each
 * anneals long and from hot, those that look best as drawn are polished, and the best wins.
 *
 * @param pulse called often with the share done, 0 to 1; may throw to stop.
 */
export function findBest(task: Task, options: SearchOptions, pulse: (share: number) => void): Coordinates {
  const { graph, frame, fixed } = task;
  if (options.tries <= 1) {
    const { energy, random } = bestStart(task, options);
    annealQuickly(energy, frame, random, () => pulse(0.5));
    separateBoxes(graph.nodes, energy, options.gap, fixed);
    if (graph.nodes.length > MOST_TO_POLISH) return energy;
    energy.refresh();
    polish(energy, [{ graph, frame }], QUICK_POLISHING, random, () => pulse(0.8));
    separateBoxes(graph.nodes, energy, options.gap, fixed);
    return energy;
  }
  const candidates: Candidate[] = [];
  for (let attempt = 0; attempt < options.tries; attempt++) {
    const candidate = startCandidate(task, options, attempt);
    const share = (SEARCH_SHARE * attempt) / options.tries;
    annealThoroughly(candidate, frame, () => pulse(share));
    separateBoxes(graph.nodes, candidate.energy, options.gap, fixed);
    candidate.energy.refresh();
    candidate.cost = costAsDrawn(candidate.energy, graph);
    candidates.push(candidate);
  }
  const finalists = candidates.toSorted((a, b) => a.cost - b.cost).slice(0, Math.ceil(options.tries / POLISHED));
  for (const [place, finalist] of finalists.entries()) {
    const share = SEARCH_SHARE + ((1 - SEARCH_SHARE) * place) / finalists.length;
    polish(finalist.energy, [{ graph, frame }], POLISHING, finalist.random, () => pulse(share));
    separateBoxes(graph.nodes, finalist.energy, options.gap, fixed);
    finalist.energy.refresh();
    finalist.cost = costAsDrawn(finalist.energy, graph);
  }
  return finalists.reduce((winner, other) => (other.cost < winner.cost ? other : winner)).energy;
}

function startCandidate(task: Task, options: SearchOptions, attempt: number): Candidate {
  const random = createRandom(options.seed + attempt * 7919);
  const at = task.start(random);
  return { energy: new Energy(task.graph, at, options.gap, task.frame, task.fixed), random, cost: 0 };
}

function bestStart(task: Task, options: SearchOptions): Candidate {
  const starts = Array.from({ length: QUICK_STARTS }, (_, attempt) => startCandidate(task, options, attempt));
  for (const start of starts) start.cost = start.energy.total(WEIGHTS);
  return starts.reduce((best, other) => (other.cost < best.cost ? other : best));
}

function annealQuickly(energy: Energy, frame: Frame, random: Random, pulse: () => void): void {
  const plan = {
    moves: Math.min(MOST_QUICK_MOVES, QUICK_MOVES * energy.movable.length),
    startTemperature: 1,
    endTemperature: 0.02,
    startReach: frame.width / 3,
    endReach: 12,
  };
  anneal(energy, plan, random, pulse);
}

/** Untangles first, with boxes that edges may nearly ignore, and clears the boxes then. */
function annealThoroughly({ energy, random }: Candidate, frame: Frame, pulse: () => void): void {
  const moves = Math.min(MOST_MOVES, THOROUGH_MOVES * energy.movable.length) / 2;
  const startReach = frame.width / 2;
  energy.weigh({ ...WEIGHTS, crossing: 2, edgeOnNode: 1.2, overlap: 3, sharpAngle: 0.5, ownLabel: 0 });
  anneal(energy, { moves, startTemperature: 3, endTemperature: 0.5, startReach, endReach: 60 }, random, pulse);
  // Crossings stay; an edge on a node may still be led round it.
  energy.weigh({ ...WEIGHTS, crossing: 3, edgeOnNode: 2 });
  anneal(energy, { moves, startTemperature: 0.6, endTemperature: 0.02, startReach, endReach: 8 }, random, pulse);
}
