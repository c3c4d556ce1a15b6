import { type Dock, dockHeights, type Language, panelWidths, type Theme } from "../state/settings-store.ts";
import type { PanelTab, Sheet, UiState } from "../state/ui-store.ts";
import type { App } from "./app.ts";
import { cancelArranging, closeArrange } from "./arrange.ts";
import { leavePath } from "./paths.ts";
import { clearSelection } from "./selection.ts";

export function wantSearch({ stores }: App): void {
  stores.ui.setState({ wantsFocus: { on: "search" } });
}

export const wantGraph = ({ stores }: App): void => stores.ui.setState({ wantsFocus: { on: "graph" } });

/** The keyboard is where it was wanted; else the wish would draw it there again from elsewhere. */
export const takeFocus = ({ stores }: App): void => stores.ui.setState({ wantsFocus: null });

/** Puts the keyboard into the panel, so that a screen reader reads the sentences from the top. */
export function showEvidence({ stores }: App): void {
  stores.settings.setState({ isPanelOpen: true });
  stores.ui.setState({ sheet: "panel", panelTab: "evidence", wantsFocus: { on: "panel" } });
}

/**
 * Undoes the latest thing that is in the way: a dialog, what is being arranged, a tool, a sheet, a path that stands out, then the
 * selection.
 */
export function stepBack(app: App): void {
  const { ui, view } = app.stores;
  const { dialog, sheet, arranged, isArrangeOpen, tool } = ui.getState();
  if (dialog !== null) ui.setState({ dialog: null });
  else if (arranged !== null) cancelArranging(app);
  else if (isArrangeOpen) closeArrange(app);
  else if (tool !== "pan") toggleTool(app, tool);
  else if (sheet !== null && view.getState().view.selection === undefined) ui.setState({ sheet: null });
  else if (view.getState().view.path !== undefined) leavePath(app);
  else clearSelection(app);
}

/** Takes a tool in hand, or lays it down. */
export const toggleTool = ({ stores }: App, wanted: "box" | "lasso"): void =>
  stores.ui.setState(({ tool: before }) => {
    const tool = before === wanted ? "pan" : wanted;
    return { tool, announcement: { kind: "tool", tool } };
  });

export const showKeys = ({ stores }: App): void => stores.ui.setState({ dialog: "keys" });
export const showExport = ({ stores }: App): void => stores.ui.setState({ dialog: "export" });
export const showPalette = ({ stores }: App): void => stores.ui.setState({ dialog: "palette" });
export const showProblems = ({ stores }: App): void => stores.ui.setState({ dialog: "problems" });

/**
 * Closes a dialog; a failure that it told of is forgotten. The browser tells late that one is closed: another that has been
 * opened since stays.
 */
export function closeDialog({ stores }: App, dialog: NonNullable<UiState["dialog"]>): void {
  if (stores.ui.getState().dialog !== dialog) return;
  stores.ui.setState({ dialog: null });
  stores.document.setState({ failure: null });
}

export const toggleLegend = ({ stores }: App): void =>
  stores.settings.setState(({ isLegendOpen }) => ({ isLegendOpen: !isLegendOpen }));

export const togglePanel = ({ stores }: App): void =>
  stores.settings.setState(({ isPanelOpen }) => ({ isPanelOpen: !isPanelOpen }));

/** Shows one of the things that the panel can show, and the panel. */
export function showTab({ stores }: App, panelTab: PanelTab): void {
  stores.settings.setState({ isPanelOpen: true });
  stores.ui.setState({ panelTab, sheet: "panel" });
}

/** Shows the timeline or the table; `null` for neither. */
export function showDock({ stores }: App, dock: Dock | null): void {
  stores.settings.setState({ dock });
  stores.ui.setState({ sheet: dock });
}

/** Shows the timeline or the table with the keyboard in it, or closes it. */
export function toggleDock(app: App, dock: Dock): void {
  const isShown = app.stores.settings.getState().dock === dock;
  showDock(app, isShown ? null : dock);
  if (!isShown) app.stores.ui.setState({ wantsFocus: { on: "dock" } });
}

export const resizeDock = ({ stores }: App, height: number): void =>
  stores.settings.setState({ dockHeight: Math.round(Math.min(dockHeights.most, Math.max(dockHeights.least, height))) });

export const showSheet = ({ stores }: App, sheet: Sheet | null): void => stores.ui.setState({ sheet });

export const pointAt = ({ stores }: App, hover: UiState["hover"]): void => stores.ui.setState({ hover });

export const setLanguage = ({ stores }: App, language: Language): void => stores.settings.setState({ language });

export const toggleLanguage = ({ stores }: App): void =>
  stores.settings.setState(({ language }) => ({ language: language === "id" ? "en" : "id" }));

export const setTheme = ({ stores }: App, theme: Theme): void => stores.settings.setState({ theme });

export const setLetterKeys = ({ stores }: App, hasLetterKeys: boolean): void =>
  stores.settings.setState({ hasLetterKeys });

/** @param width in CSS px; kept within what is readable and leaves room for the graph */
export const resizePanel = ({ stores }: App, width: number): void =>
  stores.settings.setState({ panelWidth: Math.round(Math.min(panelWidths.most, Math.max(panelWidths.least, width))) });
