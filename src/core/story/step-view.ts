/** What a step looks at, taken from what one looks at now, and looked at again. */
import type { DatasetIndex } from "../graph/dataset-index.ts";
import type { View } from "../model/dataset.ts";
import { keepKnown } from "../view/keep-known.ts";

const isEmpty = (value: unknown): boolean =>
  value === undefined || (typeof value === "object" && value !== null && Object.keys(value).length === 0);

/** The look of a step: all of a view but what only the layouts of the one who edits it need, and nothing that is empty. */
export function takeLook({ pinned: _, ...view }: View): View {
  return Object.fromEntries(Object.entries(view).filter(([, value]) => !isEmpty(value)));
}

/** The view that looks at a step, as far as the dataset has what the step names. */
export function lookAgain(index: DatasetIndex, look: View, { pinned }: View): View {
  return { ...takeLook(keepKnown(index, look)), ...(pinned && { pinned }) };
}

/** Values that JSON tells apart; keys may stand in any order. */
function isEqual(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== "object" || typeof b !== "object" || !a || !b) return false;
  const other = b as Readonly<Record<string, unknown>>;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && isEqual((a as Readonly<Record<string, unknown>>)[key], other[key]))
  );
}

/** How far, in parts of its size, what a camera shows may be off and is still the same to the eye. */
const tolerance = 0.02;

/**
 * Whether two cameras show the same. One that was fitted into another screen shows more, on two sides alike.
 *
 * A look without a camera is content with any.
 */
function isSameCamera(a: View["camera"], b: View["camera"]): boolean {
  if (!a || !b) return true;
  const middle = (start: number, size: number) => start + size / 2;
  const isNear = (one: number, other: number, size: number) => Math.abs(one - other) <= tolerance * size;
  const [width, height] = [Math.min(a.width, b.width), Math.min(a.height, b.height)];
  return (
    isNear(middle(a.x, a.width), middle(b.x, b.width), width) &&
    isNear(middle(a.y, a.height), middle(b.y, b.height), height) &&
    (isNear(a.width, b.width, width) || isNear(a.height, b.height, height))
  );
}

/** Whether two views look at the same, on whatever screen. */
export function isSameLook(a: View, b: View): boolean {
  const [{ camera: one, ...look }, { camera: other, ...otherLook }] = [takeLook(a), takeLook(b)];
  return isEqual(look, otherLook) && isSameCamera(one, other);
}
