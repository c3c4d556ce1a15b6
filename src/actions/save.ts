/** Saves the document with what has been edited in it, or takes all of that back. */
import { completeInTurns } from "../core/model/sliced.ts";
import { writeJsonFile } from "../formats/write-json.ts";
import type { App } from "./app.ts";
import { edit } from "./edit.ts";

/** Saves the document as `saksi/1`, with keys that this version does not know; the edits in it then count as saved. */
export async function saveDataset({ stores, ports: { pacer, saver } }: App): Promise<void> {
  const { open } = stores.document.getState();
  if (!open) return;
  const { dataset } = open;
  const bytes = await completeInTurns(
    writeJsonFile(dataset),
    () => pacer.pause(),
    () => pacer.now(),
  );
  saver.save(`${dataset.id}.json`, bytes, "application/json");
  stores.document.setState(({ open: now }) => ({
    open: now && now.index === open.index ? { ...now, saved: dataset } : now,
  }));
}

/** Takes back, undoably, all that has been edited since the file was read, in this visit or earlier ones. */
export function discardEdits(app: App): void {
  const original = app.stores.document.getState().open?.index.dataset;
  if (original) edit(app, ({ view }) => ({ view, dataset: original }));
}
