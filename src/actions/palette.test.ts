import { expect, it } from "vitest";
import { createFakeApp } from "./fake-app.arbitrary.ts";
import { runChosen } from "./palette.ts";
import { actions } from "./registry.ts";
import { showPalette } from "./ui.ts";

it("does what is chosen, and remembers it first", () => {
  const { app, stores } = createFakeApp();
  showPalette(app);
  runChosen(app, actions.themeDark);
  expect([stores.ui.getState().dialog, stores.settings.getState().theme]).toEqual([null, "dark"]);
  runChosen(app, actions.languageEn);
  runChosen(app, actions.themeDark);
  expect(stores.ui.getState().recentActions).toEqual(["themeDark", "languageEn"]);
  runChosen(app, actions.showKeys);
  expect(stores.ui.getState().dialog).toBe("keys");
  for (const id of ["zoomIn", "zoomOut", "fitAll", "toggleLegend"] as const) runChosen(app, actions[id]);
  expect(stores.ui.getState().recentActions).toEqual(["toggleLegend", "fitAll", "zoomOut", "zoomIn", "showKeys"]);
});
