import { type KeyboardEvent, type RefObject, useCallback } from "react";

const steps: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

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
        const at = stops.indexOf(stop);
        const next = at < 0 ? undefined : steps[event.key]?.(at, stops.length - 1);
        if (next === undefined) return;
        stops[next]?.focus();
      }
      event.preventDefault();
      event.stopPropagation();
    },
    [list],
  );
}
