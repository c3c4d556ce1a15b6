/**
 * Long work that can be laid aside: a generator that yields now and then how much is done, from 0 to 1, and returns the
 * result. The same code runs at once (tests, small files) or in slices between frames (`adapters/`).
 */
export type Sliced<Value> = Generator<number, Value, void>;

/** The same work as a part of other work: what is done of it counts from one share of that to another. */
export function* within<Value>(from: number, to: number, work: Sliced<Value>): Sliced<Value> {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    yield from + (to - from) * step.value;
  }
}

/** How long work is followed, and given up: it then ends with the signal's reason. */
export interface WorkOptions {
  readonly signal: AbortSignal;
  /** From 0 to 1. */
  readonly progress: (done: number) => void;
}

/** Runs sliced work at once. */
export function complete<Value>(work: Sliced<Value>, options?: WorkOptions): Value {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    options?.signal.throwIfAborted();
    options?.progress(step.value);
  }
}

/**
 * Runs sliced work in turns of a few milliseconds.
 *
 * @param pause resolves when the next turn may begin; rejects to give the work up
 * @param now milliseconds, from a clock that never goes back
 * @param turn milliseconds a turn
 */
export async function completeInTurns<Value>(
  work: Sliced<Value>,
  pause: (done: number) => Promise<void>,
  now: () => number,
  turn = 8,
): Promise<Value> {
  let began = now();
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    if (now() - began > turn) {
      await pause(step.value);
      began = now();
    }
  }
}
