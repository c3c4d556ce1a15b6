/** What of the graph is shown: every way to narrow it down, and the one way back to everything. All of it can be undone. */
import type { EntityId, Filter, View } from "../core/model/dataset.ts";
import { isolateValues, toggleValue } from "../core/query/clause.ts";
import type { FacetId } from "../core/query/facets.ts";
import { editView } from "./edit.ts";
import type { App } from "./app.ts";

/** Says to a screen reader what shows. */
export const announceFilter = ({ stores }: App): void => stores.ui.setState({ announcement: { kind: "filter" } });

/**
 * Changes what shows, and says to a screen reader what that leaves.
 *
 * @returns whether anything changed
 */
export function editShown(app: App, change: (view: View) => View): boolean {
  const isChanged = editView(app, change);
  if (isChanged) announceFilter(app);
  return isChanged;
}

/** Changes the filter. One that says nothing is none. */
export const editFilter = (app: App, change: (filter: Filter) => Filter): void =>
  void editShown(app, ({ filter, ...view }) => {
    const next = change(filter ?? {});
    return Object.keys(next).length === 0 ? view : { ...view, filter: next };
  });

/** Leaves out what has a value, or lets it in again. */
export const toggleFacet = (app: App, facet: FacetId, value: string): void =>
  editFilter(app, (filter) => toggleValue(filter, facet, value));

/** Keeps only what has one of these values; once more, and all of it is back. */
export const isolateFacet = (app: App, facet: FacetId, values: readonly string[]): void =>
  editFilter(app, (filter) => isolateValues(filter, facet, values));

/** Keeps what is near some entities; `null` for all of it. */
export const setAround = (app: App, around: NonNullable<Filter["around"]> | null): void =>
  editFilter(app, ({ around: _, ...filter }) => (around ? { ...filter, around } : filter));

/** The entities that a neighbourhood of the selection is the neighbourhood of: a relation stands for its two ends. */
export function selectedEnds({ stores }: App): readonly EntityId[] {
  const index = stores.document.getState().open?.index;
  const { entities = [], relations = [] } = stores.view.getState().view.selection ?? {};
  const ends = relations.flatMap((id) => index?.relations.get(id)?.relation ?? []).flatMap((r) => [r.source, r.target]);
  return [...new Set([...entities, ...ends])];
}

/** How many steps from the selection the filter lets one see; `null` where it is no neighbourhood of the selection. */
export function stepsAround(app: App): number | null {
  const { around } = app.stores.view.getState().view.filter ?? {};
  const ends = selectedEnds(app);
  const isSame = around?.entities.length === ends.length && ends.every((id) => around.entities.includes(id));
  return isSame ? around.steps : null;
}

const aroundOf = (entities: readonly EntityId[], steps: number, along: "out" | "in" | null) => ({
  entities: [...entities],
  steps,
  ...(along && { along }),
});

/** Keeps what is so many steps from the selection; once more, and all of it is back. */
export function toggleAround(app: App, steps: number): void {
  const ends = selectedEnds(app);
  const { along } = app.stores.ui.getState();
  if (ends.length > 0) setAround(app, stepsAround(app) === steps ? null : aroundOf(ends, steps, along));
}

/** Which way a neighbourhood goes; the one that shows follows at once. */
export function setAlong(app: App, along: "out" | "in" | null): void {
  const steps = stepsAround(app);
  app.stores.ui.setState({ along });
  if (steps !== null) setAround(app, aroundOf(selectedEnds(app), steps, along));
}

/** Whether entities go that the filter leaves without a relation. */
export const toggleLonely = (app: App): void =>
  editFilter(app, ({ lonely, ...filter }) => (lonely ? filter : { ...filter, lonely: "hide" }));

/** Whether what the filter takes away fades or goes. */
export const toggleFading = (app: App): void =>
  editFilter(app, ({ rest, ...filter }) => (rest ? filter : { ...filter, rest: "fade" }));

/** Takes away every filter, and brings back what was hidden by hand. How what is filtered looks stays as it was chosen. */
export const resetFilter = (app: App): void =>
  void editShown(app, ({ filter, hidden: _, ...view }) =>
    filter?.rest ? { ...view, filter: { rest: filter.rest } } : view,
  );

/** Whether anything is left out that `resetFilter` would bring back. */
export function isFiltered({ stores }: App): boolean {
  const { filter, hidden = [] } = stores.view.getState().view;
  return hidden.length > 0 || Object.keys(filter ?? {}).some((key) => key !== "rest");
}

/** Everything there is: no filter, nothing hidden, and not the opening picture alone. */
export function showEverything(app: App): void {
  const isChanged = editShown(app, ({ filter, hidden: _, ...view }) => ({
    ...view,
    ...(filter?.rest && { filter: { rest: filter.rest } }),
    ...(app.derived.hasDetail() && { tier: "all" as const }),
  }));
  if (!isChanged) return;
  app.ports.renderer.fit(null, true);
}
