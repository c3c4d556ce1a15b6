import type { Energy } from "./energy.ts";
import type { Random } from "./random.ts";

export interface Annealing {
  /** How many moves of single nodes are tried. */
  readonly moves: number;
  /** In units of the energy; falls exponentially. */
  readonly startTemperature: number;
  readonly endTemperature: number;
  /** The longest move in layout units, at the start and at the end. */
  readonly startReach: number;
  readonly endReach: number;
}

const SWAP_SHARE = 0.12;

/**
 * Moves and swaps the movable nodes, at first also for the worse, to bring the energy down (simulated annealing: Kirkpatrick,
 * Gelatt and Vecchi 1983, with the acceptance rule of Metropolis). The last state stays in
 * `energy.x` and `energy.y`: at a low end temperature it is the best one, or nearly.
 *
 * @param pulse called about every thousand moves; may throw to stop.
 */
export function anneal(energy: Energy, plan: Annealing, random: Random, pulse: () => void = () => {}): void {
  const { movable } = energy;
  if (energy.count < 2 || movable.length === 0) return;
  const cooling = Math.log(plan.endTemperature / plan.startTemperature) / plan.moves;
  const shrinking = Math.log(plan.endReach / plan.startReach) / plan.moves;
  for (let move = 0; move < plan.moves; move++) {
    if (move % 1024 === 1023) pulse();
    const temperature = plan.startTemperature * Math.exp(cooling * move);
    // The dice are cast before the new state is weighed, so that weighing can stop as soon as it is lost.
    const allowance = -temperature * Math.log(1 - random());
    const node = movable[Math.floor(random() * movable.length)] as number;
    if (random() < SWAP_SHARE) {
      trySwap(energy, node, movable[Math.floor(random() * movable.length)] as number, allowance);
    } else {
      const reach = plan.startReach * Math.exp(shrinking * move) * random();
      const angle = 2 * Math.PI * random();
      tryMove(energy, node, reach * Math.cos(angle), reach * Math.sin(angle), allowance);
    }
  }
}

function tryMove(energy: Energy, node: number, dx: number, dy: number, allowance: number): void {
  const limit = energy.current(node) + allowance;
  const x = energy.x[node] as number;
  const y = energy.y[node] as number;
  energy.place(node, x + dx, y + dy);
  if (energy.ofNode(node, limit) <= limit) energy.moved();
  else energy.place(node, x, y);
}

/** Two moves in a row; the energy between them does not matter, their two differences add up. */
function trySwap(energy: Energy, a: number, b: number, allowance: number): void {
  if (a === b) return;
  const ax = energy.x[a] as number;
  const ay = energy.y[a] as number;
  const bx = energy.x[b] as number;
  const by = energy.y[b] as number;
  let limit = energy.current(a) + allowance;
  energy.place(a, bx, by);
  limit += energy.ofNode(b) - energy.ofNode(a);
  energy.place(b, ax, ay);
  if (energy.ofNode(b, limit) <= limit) {
    energy.moved();
  } else {
    energy.place(a, ax, ay);
    energy.place(b, bx, by);
  }
}
