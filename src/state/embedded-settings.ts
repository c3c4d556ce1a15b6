import type { Embed } from "../core/view/embed.ts";
import { docks, type SettingsState, themes } from "./settings-store.ts";

/** How an embedded page begins: as the page around it wants it, not as the reader likes it elsewhere. */
export function embeddedSettings({ panels, theme }: Embed): Partial<SettingsState> {
  return {
    theme: themes.find((known) => known === theme) ?? "system",
    isLegendOpen: panels.includes("legend"),
    isPanelOpen: panels.includes("panel"),
    isReaderOpen: panels.includes("article"),
    dock: docks.find((dock) => panels.includes(dock)) ?? null,
  };
}
