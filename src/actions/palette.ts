import type { Action } from "./action.ts";
import type { App } from "./app.ts";

const mostRecent = 5;

/** Puts the palette away and does what was chosen in it, which it remembers as used most recently. */
export function runChosen(app: App, { id, run }: Action): void {
  app.stores.ui.setState(({ recentActions }) => ({
    dialog: null,
    recentActions: [id, ...recentActions.filter((other) => other !== id)].slice(0, mostRecent),
  }));
  run(app);
}
