/** Edits that another page makes to the same document: two pages would else write over one another's. */
import { type KeptEdits, restoreEdits } from "../core/edit/kept-edits.ts";
import { makePatch } from "../core/edit/patch.ts";
import { findStep } from "../core/story/step.ts";
import type { StepRef } from "../core/model/dataset.ts";
import type { App } from "./app.ts";
import { editableOf, type Gesture, rememberPatch, setEditable } from "./edit.ts";
import { leavePresenting, present, returnToStep } from "./present.ts";

/** Where the step that is presented is gone, its place in the story is; where the story is gone, nothing is presented. */
function stayOnStage(app: App, [story, step]: StepRef, place: number): void {
  const steps = app.stores.document.getState().open?.dataset.stories?.find(({ id }) => id === story)?.steps ?? [];
  if (steps.some(({ id }) => id === step)) return;
  const next = steps[Math.min(place, steps.length - 1)];
  if (next) present(app, story, next.id);
  else leavePresenting(app);
}

/**
 * Takes over what has been edited in another page, so that what is edited here next is added to it. It is undone like any
 * other edit; on the stage it waits, for that, until one has left.
 *
 * @param kept what the other page keeps now
 * @param gesture what joins all that is taken over without an edit of one's own in between
 */
export function takeEdits(app: App, contentKey: string, kept: KeptEdits | null, gesture: Gesture): void {
  const { stores, derived } = app;
  const { open } = stores.document.getState();
  const before = editableOf(app);
  if (!before || open?.contentKey !== contentKey) return;
  const original = open.index.dataset;
  const after = { ...before, dataset: kept ? restoreEdits(original, kept) : original };
  const patch = makePatch(before, after);
  if (!patch) return;
  const { at, before: waiting } = stores.presentation.getState();
  const place = at ? (findStep(before.dataset, at)?.at ?? 0) : 0;
  const isExploring = derived.isExploring();
  if (kept?.isSaved) stores.document.setState({ open: { ...open, dataset: after.dataset, saved: after.dataset } });
  else setEditable(app, after);
  if (!at) {
    stores.history.setState(rememberPatch(stores.history.getState(), patch, gesture));
    stores.ui.setState({ announcement: { kind: "travelled", by: "elsewhere" } });
    return;
  }
  if (waiting) {
    const history = rememberPatch(waiting.history, patch, gesture);
    stores.presentation.setState({ before: { ...waiting, history } });
  }
  stayOnStage(app, at, place);
  if (!isExploring && derived.isExploring()) returnToStep(app);
}
