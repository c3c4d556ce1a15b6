import { useSyncExternalStore } from "react";

const coarse = "(pointer: coarse)";

function subscribe(listener: () => void): () => void {
  const query = window.matchMedia(coarse);
  query.addEventListener("change", listener);
  return () => query.removeEventListener("change", listener);
}

/** The height of a row in CSS px: enough for a line, or for a finger. */
export function useRowHeight(): number {
  return useSyncExternalStore(subscribe, () => window.matchMedia(coarse).matches) ? 40 : 28;
}
