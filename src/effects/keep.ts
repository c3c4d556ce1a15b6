/** Keeps, for the next visit, how one looked at a dataset and how one likes the page. */
import type { App } from "../actions/app.ts";

export function keepView({ stores, ports }: App): void {
  let last = stores.view.getState().view;
  stores.view.subscribe(({ view }) => {
    const { open } = stores.document.getState();
    // What is looked at while presenting is no view to come back to.
    if (view === last || !open || stores.presentation.getState().at) return;
    last = view;
    ports.storage.writeView(open.contentKey, view);
  });
}

export function keepSettings({ stores, ports }: App): void {
  stores.settings.subscribe((settings) => ports.settings.write({ ...settings }));
}
