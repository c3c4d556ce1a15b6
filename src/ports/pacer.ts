/** Lets the page breathe between turns of long work on the main thread. */
export interface Pacer {
  /** Resolves when the page has had its turn. */
  pause(): Promise<void>;
  /** Milliseconds, from a clock that never goes back. */
  now(): number;
}
