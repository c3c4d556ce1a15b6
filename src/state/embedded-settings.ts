import type { Embed } from "../core/view/embed.ts";
import { docks, type SettingsState, themes } from "./settings-store.ts";

/** How an embedded page begins: as the page around it wants it, not as the reader likes it elsewhere. */
export function embeddedSettings({ panels, theme }: Embed): Partial<SettingsState> {
  return {
    theme: themes.find((known) => known === theme) ?? "system",
    isLegendOpen: panels.includes("legend"),
    isPanelOpen: panels.includes("panel"),
    isReaderOpen: panels.includes("article"),
    // Who reads another page is on no first visit, and would be asked anew each time.
    isTourSettled: true,
    dock: docks.find((dock) => panels.includes(dock)) ?? null,
  };
}
