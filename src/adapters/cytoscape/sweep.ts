import type cytoscape from "cytoscape";
import type { Viewport } from "./camera.ts";

/**
 * How long the rest stays as it was drawn before, in ms, when the camera has come to rest: to draw all of it anew takes
 * longer than a frame, which nobody sees while nothing moves.
 */
const restTime = 200;

const ease = (t: number): number => (t < 0.5 ? 4 * t ** 3 : 1 - (2 - 2 * t) ** 3 / 2);

interface Swept {
  /** The whole picture, faded, and its element. */
  readonly base: cytoscape.Core;
  readonly element: HTMLElement;
  /** What stands out, of which there is little. */
  readonly lit: cytoscape.Core;
}

/**
 * Moves the camera while something stands out. That is drawn anew in each frame; the faded rest is only shifted and scaled
 * as it was last drawn, and drawn again when all is at rest, so that a frame costs the same however large the graph is.
 */
export class Sweep {
  private frame = 0;
  private resting: ReturnType<typeof setTimeout> | undefined;
  private arrive: (() => void) | null = null;

  /** Whether the picture is not, or not yet drawn, where its viewport says. */
  get isMoving(): boolean {
    return this.arrive !== null;
  }

  /**
   * @param duration in ms
   * @param onArrival what is done just before all is drawn again
   */
  start({ base, element, lit }: Swept, to: Viewport, duration: number, onArrival: () => void): void {
    this.finish();
    const from: Viewport = { zoom: base.zoom(), pan: { ...base.pan() } };
    const began = performance.now();
    element.style.transformOrigin = "0 0";
    this.arrive = () => {
      element.style.transform = "";
      onArrival();
      base.viewport(to);
    };
    const step = (now: number): void => {
      const share = ease(Math.min(1, Math.max(0, (now - began) / duration)));
      // Zooming is even to the eye when it is even in its logarithm.
      const zoom = from.zoom * (to.zoom / from.zoom) ** share;
      const along = from.zoom === to.zoom ? share : (1 / from.zoom - 1 / zoom) / (1 / from.zoom - 1 / to.zoom);
      const at = (axis: "x" | "y"): number => {
        const [begin, end] = [-from.pan[axis] / from.zoom, -to.pan[axis] / to.zoom];
        return -(begin + (end - begin) * along) * zoom;
      };
      const pan = { x: at("x"), y: at("y") };
      const scale = zoom / from.zoom;
      element.style.transform = `translate(${pan.x - from.pan.x * scale}px, ${pan.y - from.pan.y * scale}px) scale(${scale})`;
      lit.viewport({ zoom, pan });
      if (share < 1) this.frame = requestAnimationFrame(step);
      else this.resting = setTimeout(() => this.finish(), restTime);
    };
    this.frame = requestAnimationFrame(step);
  }

  /** Is there at once. */
  finish(): void {
    cancelAnimationFrame(this.frame);
    clearTimeout(this.resting);
    this.arrive?.();
    this.arrive = null;
  }
}
