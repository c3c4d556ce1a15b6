import { type RefObject, useLayoutEffect, useRef } from "react";
import { useStoreValue } from "../shared/app-context.ts";

/**
 * Has a slide set more closely (`data-dense`) where it does not fit the room that it scrolls in. Each size of the window
 * and of the letters is tried with room first.
 *
 * @param told how much of the slide's answer is there
 */
export function useDenseWhereFull(told: number): RefObject<HTMLElement | null> {
  const words = useRef<HTMLElement>(null);
  const scale = useStoreValue("settings", (settings) => settings.stageScale);
  useLayoutEffect(() => {
    const settle = (): void => {
      const room = words.current?.parentElement;
      if (!words.current || !room) return;
      words.current.dataset["dense"] = "false";
      words.current.dataset["dense"] = String(room.scrollHeight > room.clientHeight);
    };
    settle();
    window.addEventListener("resize", settle);
    return () => window.removeEventListener("resize", settle);
  }, [told, scale]);
  return words;
}
