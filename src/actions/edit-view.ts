import { diffView } from "../core/edit/view-patch.ts";
import type { View } from "../core/model/dataset.ts";
import type { App } from "./app.ts";

/** Changes the view in what can be undone, and remembers how. @returns whether anything changed */
export function editView({ stores }: App, change: (view: View) => View): boolean {
  const before = stores.view.getState().view;
  const after = change(before);
  const patch = diffView(before, after);
  if (!patch) return false;
  stores.view.setState({ view: after });
  stores.history.setState(({ undo }) => ({ undo: [...undo, patch], redo: [] }));
  return true;
}
