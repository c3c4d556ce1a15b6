import { applyPatch, invertPatch, type Patch } from "../core/edit/patch.ts";
import type { Position } from "../core/model/dataset.ts";
import { chosenRelations, focusOn } from "../core/view/focus.ts";
import type { App } from "./app.ts";
import { editableOf, editView, setEditable } from "./edit.ts";
import { announceFilter } from "./filter.ts";

/** Puts entities where a hand has moved them on the sheet that is drawn. */
export function moveEntities(app: App, drawn: readonly Position[]): void {
  const spread = app.derived.spread();
  const moved = drawn.map(([id, x, y]) => [id, x / spread, y / spread] as const);
  const ids = new Set(moved.map(([id]) => id));
  editView(app, (view) => ({
    ...view,
    positions: [...(view.positions ?? []).filter(([id]) => !ids.has(id)), ...moved],
  }));
}

/** Puts everything back to where the dataset has it. */
export const resetPositions = (app: App): void => void editView(app, ({ positions: _, ...view }) => view);

export const isMoved = ({ stores }: App): boolean => (stores.view.getState().view.positions?.length ?? 0) > 0;

/** As many moved by hand stay in sight by themselves; more are arranged anew, and the picture is fitted to them. */
const fewMoved = 3;

function countMoved({ before: { view: before }, after: { view: after } }: Patch): number {
  const places = new Map((before.positions ?? []).map((position) => [position[0], position] as const));
  let moved = 0;
  for (const position of after.positions ?? []) {
    const [id, x, y] = position;
    const former = places.get(id);
    if (!former || former[1] !== x || former[2] !== y) moved++;
    places.delete(id);
  }
  return moved + places.size;
}

function travel(app: App, from: "undo" | "redo", to: "undo" | "redo", direct: (patch: Patch) => Patch): void {
  const { history } = app.stores;
  const patch = history.getState()[from].at(-1);
  const before = editableOf(app);
  if (!patch || !before) return;
  setEditable(app, applyPatch(before, direct(patch)));
  history.setState((state) => ({
    ...state,
    [from]: state[from].slice(0, -1),
    [to]: [...state[to], patch],
  }));
  const { view: changed } = patch.after;
  if ("tier" in changed || countMoved(patch) > fewMoved) app.ports.renderer.fit(null, true);
  if ("stories" in patch.after.dataset) app.stores.ui.setState({ announcement: { kind: "travelled", by: from } });
  if ("tier" in changed || "filter" in changed || "hidden" in changed) announceFilter(app);
}

export const undo = (app: App): void => travel(app, "undo", "redo", invertPatch);
export const redo = (app: App): void => travel(app, "redo", "undo", (patch) => patch);

/** Between the opening picture and everything; the camera then shows what there is. */
export function setTier(app: App, tier: "core" | "all"): void {
  editView(app, ({ tier: _, ...rest }) => (tier === "all" ? { ...rest, tier } : rest));
  announceFilter(app);
  app.ports.renderer.fit(null, true);
}

export const toggleTier = (app: App): void =>
  setTier(app, app.stores.view.getState().view.tier === "all" ? "core" : "all");

/** Whether something selected does not show: it is outside the opening picture, or hidden. */
export function isSelectionLeftOut({ stores, derived }: App): boolean {
  const { selection = {} } = stores.view.getState().view;
  const index = stores.document.getState().open?.index;
  const visible = derived.visible();
  if (!index || !visible) return false;
  const isShown = (item: { readonly key: string } | undefined) => item !== undefined && visible.keys.has(item.key);
  return (
    selection.entities?.some((id) => !isShown(index.entities.get(id))) ||
    chosenRelations(index, selection).some((id) => !isShown(index.relations.get(id)))
  );
}

export const fitAll = ({ ports }: App): void => ports.renderer.fit(null, true);

export function fitSelection({ stores, derived, ports }: App): void {
  const index = stores.document.getState().open?.index;
  const visible = derived.visible();
  const focus = index && visible && focusOn(index, visible, stores.view.getState().view.selection ?? {});
  ports.renderer.fit(focus?.nodes ?? null, true);
}
