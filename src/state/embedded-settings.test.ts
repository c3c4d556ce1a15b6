import { expect, it } from "vitest";
import { embeddedSettings } from "./embedded-settings.ts";

it("an embedded page begins with the panels and the looks that it was asked for, and no others", () => {
  expect(embeddedSettings({ panels: ["panel", "table"], theme: "dark" })).toEqual({
    theme: "dark",
    isLegendOpen: false,
    isPanelOpen: true,
    isReaderOpen: false,
    isTourSettled: true,
    dock: "table",
  });
  expect(embeddedSettings({ panels: [], theme: "constructor" })).toMatchObject({ theme: "system", dock: null });
});
