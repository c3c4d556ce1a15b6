/** Measures: which one is read, and which ones the size and the colour of entities tell. */
import type { EntityId } from "../core/model/dataset.ts";
import { type MeasureId, measureOf } from "../core/query/measures.ts";
import type { App } from "./app.ts";
import { editView } from "./edit.ts";
import { select } from "./selection.ts";
import { showEvidence, showTab } from "./ui.ts";

/** Shows the panel's measures and puts the keyboard there. */
export function openMeasures(app: App): void {
  showTab(app, "measures");
  app.stores.ui.setState({ wantsFocus: { on: "panel" } });
}

export const showMeasure = ({ stores }: App, shown: MeasureId): void => stores.measures.setState({ shown });

/** The measure whose list is read: the chosen one, else one that the picture shows. */
export function shownMeasure({ stores }: Pick<App, "stores">): MeasureId {
  const { size, tint } = stores.view.getState().view;
  return stores.measures.getState().shown ?? measureOf(tint)?.id ?? measureOf(size)?.id ?? "degree";
}

/** Lets size, or colour, tell a measure; once more, and it tells what it does by itself. */
export function toggleMeasure(app: App, look: "size" | "tint", id: MeasureId): void {
  const { shown } = app.stores.measures.getState();
  if (shown === null) app.stores.measures.setState({ shown: shownMeasure(app) });
  editView(app, ({ [look]: before, ...view }) => (before === id ? view : { ...view, [look]: id }));
}

export function isMeasureShown({ stores }: App): boolean {
  const { size, tint } = stores.view.getState().view;
  return size !== undefined || tint !== undefined;
}

/** Lets size and colour tell what they do by themselves. */
export const resetLooks = (app: App): void => void editView(app, ({ size: _, tint: __, ...view }) => view);

export const stopMeasures = ({ stores }: App): void => stores.measures.setState({ stopped: "reader" });
export const resumeMeasures = ({ stores }: App): void => stores.measures.setState({ stopped: null });

/** Selects what a list tells of and leaves the list open; what is selected alone already has its evidence opened. */
export function selectFromList(app: App, ids: readonly EntityId[]): void {
  const { entities = [], relations = [] } = app.stores.view.getState().view.selection ?? {};
  const isSelected =
    relations.length === 0 && entities.length === ids.length && ids.every((id) => entities.includes(id));
  select(app, { entities: [...ids] });
  if (isSelected) showEvidence(app);
  else showTab(app, "measures");
}
