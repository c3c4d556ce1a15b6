/** Selections made from selections, and what is hidden or shown by them. */
import { clauseOf, keepsValue, toggleValue, withClause } from "../core/query/clause.ts";
import {
  growSelection,
  invertSelection,
  selectSameType,
  type Selected,
  shrinkSelection,
} from "../core/query/select-more.ts";
import type { EntityId } from "../core/model/dataset.ts";
import type { Visible } from "../core/query/visible.ts";
import type { App } from "./app.ts";
import { editShown, selectedEnds } from "./filter.ts";
import { choose, clearSelection, select } from "./selection.ts";

/** What is selected, as two lists. */
export function selectedOf({ stores }: App): Selected {
  const { entities = [], relations = [] } = stores.view.getState().view.selection ?? {};
  return { entities, relations };
}

/** Selects what comes of what shows and is selected, and says how much that is. Nothing stays as it was. */
function reselect(app: App, change: (shown: Visible, selected: Selected) => Partial<Selected>): void {
  const shown = app.derived.visible();
  if (!shown) return;
  const { entities = [], relations = [] } = change(shown, selectedOf(app));
  if (entities.length + relations.length > 0) choose(app, { entities, relations });
  const now = selectedOf(app);
  const announcement = { kind: "selection", entities: now.entities.length, relations: now.relations.length } as const;
  app.stores.ui.setState({ announcement, walkFrom: null, isAdding: false });
}

export const selectAllShown = (app: App): void =>
  reselect(app, ({ entities }) => ({ entities: entities.map(({ entity }) => entity.id) }));

export const invert = (app: App): void =>
  reselect(app, (shown, selected) => ({ entities: invertSelection(shown, selected) }));

export const selectNeighbours = (app: App): void =>
  reselect(app, (shown, selected) => ({ entities: growSelection(shown, selected) }));

export const shrink = (app: App): void =>
  reselect(app, (shown, selected) => ({ entities: shrinkSelection(shown, selected) }));

export function selectType(app: App): void {
  const index = app.stores.document.getState().open?.index;
  if (index) reselect(app, (shown, selected) => selectSameType(index, shown, selected));
}

/** Selects the entities that a box or a lasso holds, with what is selected already where they are to be added. */
export function selectInside(app: App, inside: readonly EntityId[], isAdding: boolean): void {
  const before = selectedOf(app);
  const entities = isAdding ? [...new Set([...before.entities, ...inside])] : inside;
  const relations = isAdding ? before.relations : [];
  select(app, { entities, relations });
  const announcement = { kind: "selection", entities: entities.length, relations: relations.length } as const;
  app.stores.ui.setState({ announcement, walkFrom: null, isAdding: false });
}

/** Takes what is selected out of the picture, in one step. */
export function hideSelection(app: App): void {
  const { entities, relations } = selectedOf(app);
  editShown(app, ({ filter = {}, hidden = [], ...view }) => {
    const kept = relations.filter((id) => keepsValue(clauseOf(filter, "relation") ?? {}, id));
    const next = kept.reduce((made, id) => toggleValue(made, "relation", id), filter);
    const gone = [...hidden, ...entities.filter((id) => !hidden.includes(id))];
    return {
      ...view,
      ...(Object.keys(next).length > 0 && { filter: next }),
      ...(gone.length > 0 && { hidden: gone }),
    };
  });
  clearSelection(app);
}

/** Leaves nothing but what is selected: entities, or relations with their ends. */
export function showOnlySelection(app: App): void {
  const { relations } = selectedOf(app);
  const shown = selectedEnds(app).toSorted();
  const isChanged = editShown(app, ({ filter = {}, ...view }) => {
    const among = withClause(filter, "entity", { only: shown });
    const only = relations.length > 0 ? { only: relations.toSorted() } : null;
    return { ...view, filter: only ? withClause(among, "relation", only) : among };
  });
  if (!isChanged) return;
  app.ports.renderer.fit(null, true);
}
