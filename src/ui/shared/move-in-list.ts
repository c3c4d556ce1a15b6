import type { KeyboardEvent } from "react";

/**
 * Where a key leads in a list of options, round and round.
 *
 * @param active -1 for none
 * @returns `null` for any other key, and where there are no options
 */
export function moveInList(key: string, active: number, count: number): number | null {
  if (count === 0) return null;
  switch (key) {
    case "ArrowDown":
      return (active + 1) % count;
    case "ArrowUp":
      return active <= 0 ? count - 1 : active - 1;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return null;
  }
}

/**
 * Moves the keyboard from one of several controls below each other to another, as far as either end.
 *
 * @returns whether the key was one that does
 */
export function walkControls(event: KeyboardEvent, controls: readonly HTMLElement[], from: HTMLElement): boolean {
  const at = controls.indexOf(from);
  if (at < 0 || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return false;
  const next = moveInList(event.key, at, controls.length);
  if (next === null) return false;
  const isPastEnd = (event.key === "ArrowDown" && next < at) || (event.key === "ArrowUp" && next > at);
  if (!isPastEnd) controls[next]?.focus();
  event.preventDefault();
  return true;
}
