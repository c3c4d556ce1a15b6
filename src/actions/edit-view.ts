import { diffView, type ViewPatch } from "../core/edit/view-patch.ts";
import type { View } from "../core/model/dataset.ts";
import type { App } from "./app.ts";

/** Many small changes that are one to the reader, such as a drag: one step back undoes them all. */
export interface Gesture {
  patch: ViewPatch | null;
}

export const beginGesture = (): Gesture => ({ patch: null });

/**
 * Changes the view in what can be undone, and remembers how.
 *
 * @param gesture what the change is part of; it joins the gesture's entry as long as that is the latest
 * @returns whether anything changed
 */
export function editView({ stores }: App, change: (view: View) => View, gesture?: Gesture): boolean {
  const before = stores.view.getState().view;
  const after = change(before);
  const patch = diffView(before, after);
  if (!patch) return false;
  stores.view.setState({ view: after });
  const { undo } = stores.history.getState();
  const open = gesture?.patch;
  const isJoining = open != null && undo.at(-1) === open;
  const entry = isJoining
    ? { before: { ...patch.before, ...open.before }, after: { ...open.after, ...patch.after } }
    : patch;
  const isBack = isJoining && JSON.stringify(entry.before) === JSON.stringify(entry.after);
  if (gesture) gesture.patch = isBack ? null : entry;
  const earlier = isJoining ? undo.slice(0, -1) : undo;
  stores.history.setState({ undo: isBack ? earlier : [...earlier, entry], redo: [] });
  return true;
}
