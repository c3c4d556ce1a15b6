import { createWakefulness } from "./wakefulness.ts";
import type { Screen } from "../../ports/screen.ts";

/** A browser may refuse, without a press or where a page is embedded: then the page stays as it is. */
export function createScreen(page: Window): Screen {
  const { document } = page;
  const enterFull = (): void => void document.documentElement.requestFullscreen?.().catch(() => undefined);
  const leaveFull = (): void => {
    if (document.fullscreenElement) void document.exitFullscreen().catch(() => undefined);
  };
  return {
    enterFull,
    leaveFull,
    toggleFull: () => (document.fullscreenElement ? leaveFull() : enterFull()),
    stayAwake: createWakefulness(page),
  };
}
