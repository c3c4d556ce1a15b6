import { type RefObject, useLayoutEffect, useRef } from "react";
import { useStoreValue } from "../shared/app-context.ts";

/** How often the room is halved: the letters are then at most a thirtieth smaller than they could be. */
const halvings = 3;

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
    const fits = (share: number): boolean => {
      slide.style.setProperty("--room", String(share));
      return room.scrollHeight <= room.clientHeight;
    };
    const settle = (): void => {
      if (fits(1)) return;
      let [most, tried] = [0, 1];
      for (let i = 1; i <= halvings; i++) {
        tried = most + 0.5 ** i;
        if (fits(tried)) most = tried;
      }
      if (tried !== most) fits(most);
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
