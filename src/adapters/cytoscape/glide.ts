import type { Point } from "../../core/layout/layout-graph.ts";

type Places = ReadonlyMap<string, Point>;

/** Milliseconds that things take from one place to another. */
const duration = 420;

const ease = (t: number): number => (t < 0.5 ? 4 * t ** 3 : 1 - (2 - 2 * t) ** 3 / 2);

/** Moves things from where they are to where they belong, frame by frame. One movement at a time. */
export class Glide {
  private frame = 0;
  private current: Places | null = null;
  private readonly place: (places: Places) => void;

  /** @param place puts things where they are for a frame */
  constructor(place: (places: Places) => void) {
    this.place = place;
  }

  /** Where things are at this moment; `null` while nothing moves. */
  get places(): Places | null {
    return this.current;
  }

  /** Begins a movement in place of the one before. */
  start(from: Places, to: Places): void {
    this.stop();
    const began = performance.now();
    const step = (now: number): void => {
      const share = ease(Math.min(1, Math.max(0, (now - began) / duration)));
      const places = new Map(
        Array.from(to, ([key, end]) => {
          const begin = from.get(key) ?? end;
          return [key, { x: begin.x + (end.x - begin.x) * share, y: begin.y + (end.y - begin.y) * share }] as const;
        }),
      );
      this.current = share < 1 ? places : null;
      this.place(share < 1 ? places : to);
      if (share < 1) this.frame = requestAnimationFrame(step);
    };
    step(began);
  }

  stop(): void {
    cancelAnimationFrame(this.frame);
    this.current = null;
  }
}
