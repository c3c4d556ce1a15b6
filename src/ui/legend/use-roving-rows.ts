import { type KeyboardEvent, type RefObject, useCallback } from "react";
import { walkControls } from "../shared/move-in-list.ts";

/**
 * Arrows through the legend: down and up from row to row, right to what keeps a row alone, left back again. Rows stay
 * reachable by Tab; the second button of a row is reached by the arrow only, so that Tab does not pass everything twice.
 */
export function useRovingRows(list: RefObject<HTMLElement | null>): (event: KeyboardEvent) => void {
  return useCallback(
    (event) => {
      if (event.altKey || event.ctrlKey || event.metaKey || !(event.target instanceof HTMLElement)) return;
      const row = event.target.closest("li");
      const stop = row?.querySelector<HTMLElement>("[data-legend-stop]") ?? event.target;
      if (event.key === "ArrowRight" || event.key === "ArrowLeft") {
        const next = event.key === "ArrowRight" ? row?.querySelector<HTMLElement>("[data-legend-only]") : stop;
        if (!row || !next) return;
        next.focus();
      } else {
        const stops = [...(list.current?.querySelectorAll<HTMLElement>("[data-legend-stop]") ?? [])];
        if (!walkControls(event, stops, stop)) return;
      }
      event.preventDefault();
      event.stopPropagation();
    },
    [list],
  );
}
