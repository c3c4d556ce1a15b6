import { type Command, runCommand } from "../core/edit/command.ts";
import { type Editable, joinPatches, makePatch, type Patch } from "../core/edit/patch.ts";
import type { View } from "../core/model/dataset.ts";
import type { HistoryState } from "../state/history-store.ts";
import type { App } from "./app.ts";

/** Many small changes that are one to the reader, such as a drag: one step back undoes them all. */
export interface Gesture {
  patch: Patch | null;
}

export const beginGesture = (): Gesture => ({ patch: null });

/** What is looked at, and the document; `null` while none is open. */
export function editableOf({ stores }: App): Editable | null {
  const dataset = stores.document.getState().open?.dataset;
  return dataset ? { view: stores.view.getState().view, dataset } : null;
}

/** Puts a changed state into the stores; the index of an edited dataset stays. */
export function setEditable({ stores }: App, { view, dataset }: Editable): void {
  const { open } = stores.document.getState();
  if (view !== stores.view.getState().view) stores.view.setState({ view });
  if (open && dataset !== open.dataset) stores.document.setState({ open: { ...open, dataset } });
}

/**
 * A history that goes on with a change.
 *
 * @param gesture what the change is part of; it joins the gesture's entry as long as that is the latest
 */
export function rememberPatch({ undo }: HistoryState, patch: Patch, gesture?: Gesture): HistoryState {
  const open = gesture?.patch;
  const isJoining = open != null && undo.at(-1) === open;
  const entry = isJoining ? joinPatches(open, patch) : patch;
  if (gesture) gesture.patch = entry;
  const earlier = isJoining ? undo.slice(0, -1) : undo;
  return { undo: entry ? [...earlier, entry] : earlier, redo: [] };
}

/**
 * Changes the document, or how it is looked at, and remembers how in what can be undone.
 *
 * @param gesture what the change is part of
 * @returns whether anything changed that can be undone
 */
export function edit(app: App, change: (before: Editable) => Editable, gesture?: Gesture): boolean {
  const { history } = app.stores;
  const before = editableOf(app);
  if (!before) return false;
  const after = change(before);
  setEditable(app, after);
  const patch = makePatch(before, after);
  if (!patch) return false;
  history.setState(rememberPatch(history.getState(), patch, gesture));
  return true;
}

export const editView = (app: App, change: (view: View) => View, gesture?: Gesture): boolean =>
  edit(app, ({ view, dataset }) => ({ view: change(view), dataset }), gesture);

export const editDataset = (app: App, commands: readonly Command[], gesture?: Gesture): boolean =>
  edit(app, ({ view, dataset }) => ({ view, dataset: commands.reduce(runCommand, dataset) }), gesture);
