import { type RefObject, useLayoutEffect, useRef } from "react";
import { useStoreValue } from "../shared/app-context.ts";

/** How high a slide is likely to be without room, as a share of how high it is with all of it. */
const leastHeight = 0.6;
/** So much below what should fit the next is tried: letters are smaller by less than a hundredth for it. */
const margin = 0.02;
/** A slide that fills so much of its room is as large as it should be. */
const filled = 0.95;
/** How often a share is tried. */
const mostTries = 3;

/**
 * Sets a slide in the largest type in which all of it fits the room that it scrolls in (`--room`). Whenever the slide is
 * drawn, or its room changes, it is measured once the page is laid out and before it is painted: a slide that fits as it
 * is costs nothing, any other a few layouts of itself alone.
 */
export function useLargestType(): RefObject<HTMLElement | null> {
  const words = useRef<HTMLElement>(null);
  useStoreValue("settings", (settings) => settings.stageScale);
  useLayoutEffect(() => {
    const slide = words.current;
    const room = slide?.parentElement;
    if (!slide || !room) return;
    const measure = (share: number): number => {
      slide.style.setProperty("--room", String(share));
      return slide.scrollHeight / room.clientHeight;
    };
    // Between what fits and what does not, heights are taken to lie on a line (regula falsi).
    const settle = (): void => {
      const whole = measure(1);
      if (whole <= 1) return;
      let fitting = { share: 0, height: leastHeight * whole };
      let tooHigh = { share: 1, height: whole };
      let set = 1;
      for (let tries = 0; tries < mostTries; tries++) {
        const part = (1 - fitting.height) / (tooHigh.height - fitting.height);
        const share = fitting.share + part * (tooHigh.share - fitting.share) - margin;
        if (set < 1 && share <= fitting.share) break;
        set = Math.max(0, share);
        const tried = { share: set, height: measure(set) };
        if (tried.height > 1) tooHigh = tried;
        else fitting = tried;
        if (fitting === tried && tried.height >= filled) break;
      }
      if (set !== fitting.share) measure(fitting.share);
    };
    const observer = new ResizeObserver(settle);
    // A scroll bar that comes and goes meanwhile is no change of the room.
    observer.observe(room, { box: "border-box" });
    document.fonts.addEventListener("loadingdone", settle);
    return () => {
      observer.disconnect();
      document.fonts.removeEventListener("loadingdone", settle);
    };
  });
  return words;
}
