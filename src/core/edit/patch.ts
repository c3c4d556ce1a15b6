/**
 * Changes as diffs: the keys that changed, before and after. Undo is the diff reversed (the idea is tldraw's). One kind of
 * diff covers all that can be undone, in the document and in how one looks at it. Records are immutable, so that a diff
 * holds no copies.
 */
import type { Dataset, View } from "../model/dataset.ts";

/** What edits change. */
export interface Editable {
  readonly view: View;
  readonly dataset: Dataset;
}

/**
 * The keys that can be undone. Selection and camera are not among them: the browser's "back" steps through selections.
 * Of the dataset it is what edits can change.
 */
const undoable = {
  view: ["filter", "hidden", "tier", "positions", "pinned", "size", "tint"],
  dataset: ["stories"],
} as const satisfies { readonly [Name in keyof Editable]: readonly (keyof Editable[Name])[] };

type Part<Name extends keyof Editable> = {
  readonly [Key in (typeof undoable)[Name][number] & keyof Editable[Name]]?: Editable[Name][Key] | undefined;
};

/** The undoable keys that differ; `undefined` for a key that is absent. */
export interface Parts {
  readonly view: Part<"view">;
  readonly dataset: Part<"dataset">;
}

export interface Patch {
  readonly before: Parts;
  readonly after: Parts;
}

const pick = <Key extends string>(record: object, keys: readonly Key[]) =>
  Object.fromEntries(keys.map((key) => [key, (record as Readonly<Record<string, unknown>>)[key]]));

function changedKeys<Name extends keyof Editable>(name: Name, before: Editable, after: Editable): readonly string[] {
  const keys: readonly string[] = undoable[name];
  const [old, now]: readonly Readonly<Record<string, unknown>>[] = [before[name], after[name]];
  return keys.filter((key) => old?.[key] !== now?.[key]);
}

/** @returns `null` when no undoable key differs */
export function makePatch(before: Editable, after: Editable): Patch | null {
  const view = changedKeys("view", before, after);
  const dataset = changedKeys("dataset", before, after);
  if (view.length + dataset.length === 0) return null;
  const partsOf = (state: Editable): Parts => ({
    view: pick(state.view, view),
    dataset: pick(state.dataset, dataset),
  });
  return { before: partsOf(before), after: partsOf(after) };
}

export const invertPatch = ({ before, after }: Patch): Patch => ({ before: after, after: before });

/** Sets keys; one that is to be absent is absent again. A record without a change stays the same object. */
function setKeys<Value extends object>(record: Value, part: Readonly<Record<string, unknown>>): Value {
  const keys = Object.keys(part);
  if (keys.length === 0) return record;
  const merged: Record<string, unknown> = { ...record, ...part };
  for (const key of keys) if (merged[key] === undefined) delete merged[key];
  return merged as Value;
}

export const applyPatch = ({ view, dataset }: Editable, { after }: Patch): Editable => ({
  view: setKeys(view, after.view),
  dataset: setKeys(dataset, after.dataset),
});

/**
 * Two patches, one after the other, as one.
 *
 * @returns `null` where the later one takes back all of the earlier one
 */
export function joinPatches(earlier: Patch, later: Patch): Patch | null {
  const joined: Patch = {
    before: {
      view: { ...later.before.view, ...earlier.before.view },
      dataset: { ...later.before.dataset, ...earlier.before.dataset },
    },
    after: {
      view: { ...earlier.after.view, ...later.after.view },
      dataset: { ...earlier.after.dataset, ...later.after.dataset },
    },
  };
  const [before, after] = [joined.before, joined.after].map(({ view, dataset }) =>
    JSON.stringify([pick(view, undoable.view), pick(dataset, undoable.dataset)]),
  );
  return before === after ? null : joined;
}
