/** Keeps, for the next visit, what one edited, how one looked at a dataset and how one likes the page. */
import type { App } from "../actions/app.ts";
import { beginGesture } from "../actions/edit.ts";
import { takeEdits } from "../actions/take-edits.ts";
import { findEdits } from "../core/edit/kept-edits.ts";

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

/**
 * Keeps what is edited at once, so that neither a reload nor a crash loses it; and takes over what another page keeps of the
 * same document, so that neither writes over the other's.
 */
export function keepEdits(app: App): void {
  const { stores, ports } = app;
  const taking = beginGesture();
  let isTaking = false;
  const take = async (key: string): Promise<void> => {
    const kept = await ports.storage.readEdits(key);
    isTaking = true;
    takeEdits(app, key, kept, taking);
    isTaking = false;
  };
  ports.storage.onEdits((key) => void take(key));
  stores.document.subscribe(({ open }, { open: before }) => {
    if (!open || open.index !== before?.index || isTaking) return;
    if (open.dataset === before.dataset && open.saved === before.saved) return;
    const edits = findEdits(open.index.dataset, open.dataset);
    const isSaved = findEdits(open.saved, open.dataset) === null;
    ports.storage.writeEdits(open.contentKey, edits && { edits, isSaved });
  });
}

/** Has the browser ask before the page is left with edits that are in no file; a page without any is left as quickly as ever. */
export function warnOfEdits({ stores, derived }: App, page: Window): void {
  const warn = (event: BeforeUnloadEvent) => event.preventDefault();
  stores.document.subscribe(() => {
    if (derived.isEdited()) page.addEventListener("beforeunload", warn);
    else page.removeEventListener("beforeunload", warn);
  });
}

export function keepSettings({ stores, ports }: App): void {
  stores.settings.subscribe((settings) => ports.settings.write({ ...settings }));
}
