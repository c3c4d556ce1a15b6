import { type RefObject, useLayoutEffect, useRef } from "react";
import { useStoreValue } from "../shared/app-context.ts";

/** By how much a slide's height falls from all of the room to none of it, as a share: where to look for what fits. */
const slope = 0.4;
/** Below what is sought, so that it is likely to fit: letters are smaller by less than a hundredth for it. */
const margin = 0.03;
/** How often that is done before the least is taken. */
const mostTries = 4;

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
      return room.scrollHeight / room.clientHeight;
    };
    const settle = (): void => {
      const whole = measure(1);
      let [share, height] = [1, whole];
      for (let tries = 1; height > 1 && share > 0; tries++) {
        share = tries < mostTries ? Math.max(0, share - (height - 1) / (slope * whole) - margin) : 0;
        height = measure(share);
      }
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
