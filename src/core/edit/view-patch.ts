/**
 * Changes of what one looks at, as diffs: the keys that changed, before and after. Undo is the diff reversed (the idea is
 * tldraw's). Which keys can be undone is told here; selection and camera are not among them: the browser's "back" steps
 * through selections.
 */
import type { View } from "../model/dataset.ts";

const undoableKeys = [
  "filter",
  "hidden",
  "tier",
  "positions",
  "pinned",
  "size",
  "tint",
] as const satisfies readonly (keyof View)[];

type UndoableKey = (typeof undoableKeys)[number];
type Part = { readonly [Key in UndoableKey]?: View[Key] | undefined };

/** The undoable keys that differ; `undefined` for a key that was, or is then, absent. */
export interface ViewPatch {
  readonly before: Part;
  readonly after: Part;
}

/** @returns `null` when no undoable key differs */
export function diffView(before: View, after: View): ViewPatch | null {
  const changed = undoableKeys.filter((key) => before[key] !== after[key]);
  if (changed.length === 0) return null;
  const pick = (view: View): Part => Object.fromEntries(changed.map((key) => [key, view[key]]));
  return { before: pick(before), after: pick(after) };
}

export function invertPatch({ before, after }: ViewPatch): ViewPatch {
  return { before: after, after: before };
}

/** Sets the keys of a patch; a key that was absent is absent again. */
export function applyPatch(view: View, { after }: ViewPatch): View {
  const merged: Record<string, unknown> = { ...view, ...after };
  for (const key of Object.keys(after)) if (merged[key] === undefined) delete merged[key];
  return merged;
}
