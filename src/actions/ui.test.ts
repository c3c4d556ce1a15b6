import { expect, it } from "vitest";
import { panelWidths } from "../state/settings-store.ts";
import { createFakeApp, toFile } from "./fake-app.arbitrary.ts";
import { openFile } from "./open-document.ts";
import { story } from "./sample-story.arbitrary.ts";
import { selectEntity } from "./selection.ts";
import { closeDialog, resizePanel, showEvidence, showKeys, stepBack, toggleLanguage, wantSearch } from "./ui.ts";

it("steps back from a dialog, then from the selection with its sheet, then from a sheet", async () => {
  const { app, stores } = createFakeApp();
  await openFile(app, toFile("story.json", story));
  selectEntity(app, "kim");
  showKeys(app);
  stepBack(app);
  expect([stores.ui.getState().dialog, stores.view.getState().view.selection]).toEqual([null, { entities: ["kim"] }]);
  stepBack(app);
  expect([stores.view.getState().view, stores.ui.getState().sheet]).toEqual([{}, null]);
  stores.ui.setState({ sheet: "legend" });
  stepBack(app);
  expect(stores.ui.getState().sheet).toBeNull();
});

it("forgets a failure with its dialog", async () => {
  const { app, stores } = createFakeApp();
  await openFile(app, toFile("bad.json", "{"));
  closeDialog(app, "keys");
  expect(stores.ui.getState().dialog, "another dialog than the one that was closed").toBe("problems");
  closeDialog(app, "problems");
  expect([stores.ui.getState().dialog, stores.document.getState().failure]).toEqual([null, null]);
});

it("wants the keyboard anew each time", () => {
  const { app, stores } = createFakeApp();
  wantSearch(app);
  const first = stores.ui.getState().wantsFocus;
  wantSearch(app);
  expect(stores.ui.getState().wantsFocus).toEqual({ on: "search" });
  expect(stores.ui.getState().wantsFocus).not.toBe(first);
  showEvidence(app);
  expect(stores.ui.getState().wantsFocus).toEqual({ on: "panel" });
});

it("keeps the panel between its narrowest and its broadest", () => {
  const { app, stores } = createFakeApp();
  for (const [wanted, given] of [
    [10, panelWidths.least],
    [400.4, 400],
    [9999, panelWidths.most],
  ] as const) {
    resizePanel(app, wanted);
    expect(stores.settings.getState().panelWidth).toBe(given);
  }
});

it("speaks one language or the other", async () => {
  const { app, stores } = createFakeApp();
  await toggleLanguage(app);
  expect(stores.settings.getState().language).toBe("en");
  await toggleLanguage(app);
  expect(stores.settings.getState().language).toBe("id");
});
