import {
  type Dock,
  dockHeights,
  type Language,
  panelWidths,
  readerWidths,
  type Theme,
  type Translation,
} from "../state/settings-store.ts";
import type { PanelTab, Sheet, UiState } from "../state/ui-store.ts";
import type { App } from "./app.ts";
import { cancelArranging, closeArrange } from "./arrange.ts";
import { closeReader, leaveReading } from "./reading.ts";
import { leavePath } from "./paths.ts";
import { clearSelection } from "./selection.ts";

const within = ({ least, most }: { readonly least: number; readonly most: number }, size: number): number =>
  Math.round(Math.min(most, Math.max(least, size)));

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
 * Undoes the latest thing that is in the way: a dialog, what is being arranged, a tool, a sheet, the reading of an article, a
 * path that stands out, then the selection.
 */
export function stepBack(app: App): void {
  const { ui, view } = app.stores;
  const { dialog, sheet, arranged, isArrangeOpen, tool } = ui.getState();
  if (dialog !== null) ui.setState({ dialog: null });
  else if (arranged !== null) cancelArranging(app);
  else if (isArrangeOpen) closeArrange(app);
  else if (tool !== "pan") toggleTool(app, tool);
  else if (sheet !== null && view.getState().view.selection === undefined) ui.setState({ sheet: null });
  else if (view.getState().view.reading !== undefined) leaveReading(app);
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

/** Shows the legend, in the article's place where that is open, or puts it away. */
export function toggleLegend(app: App): void {
  const { isReaderOpen, isLegendOpen } = app.stores.settings.getState();
  if (isReaderOpen) closeReader(app);
  app.stores.settings.setState({ isLegendOpen: isReaderOpen || !isLegendOpen });
}

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
  stores.settings.setState({ dockHeight: within(dockHeights, height) });

export const showSheet = ({ stores }: App, sheet: Sheet | null): void => stores.ui.setState({ sheet });

export const pointAt = ({ stores }: App, hover: UiState["hover"]): void => stores.ui.setState({ hover });

/** Speaks a language as soon as its words are there. */
export async function setLanguage({ stores, fetchWords }: App, language: Language): Promise<void> {
  await fetchWords(language);
  stores.settings.setState({ language });
}

export const toggleLanguage = (app: App): Promise<void> =>
  setLanguage(app, app.stores.settings.getState().language === "id" ? "en" : "id");

export const setTheme = ({ stores }: App, theme: Theme): void => stores.settings.setState({ theme });

export const setLetterKeys = ({ stores }: App, hasLetterKeys: boolean): void =>
  stores.settings.setState({ hasLetterKeys });

/** @param width in CSS px; kept within what is readable and leaves room for the graph */
export const resizePanel = ({ stores }: App, width: number): void =>
  stores.settings.setState({ panelWidth: within(panelWidths, width) });

/** @param width in CSS px; kept within what is readable and leaves room for the graph */
export const resizeReader = ({ stores }: App, width: number): void =>
  stores.settings.setState({ readerWidth: within(readerWidths, width) });

/** Where the article's translation stands; beside it both need room. */
export const setTranslation = ({ stores }: App, translation: Translation): void =>
  stores.settings.setState(({ readerWidth }) => ({
    translation,
    ...(translation === "beside" && { readerWidth: Math.max(readerWidth, readerWidths.forTwo) }),
  }));

export const toggleHedges = ({ stores }: App): void =>
  stores.settings.setState(({ hasHedges }) => ({ hasHedges: !hasHedges }));
