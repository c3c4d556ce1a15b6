/** Edits of a dataset, as data. What a command does becomes a patch (`patch.ts`), and that can be undone. */
import type { Dataset, Step, Story, StoryId } from "../model/dataset.ts";

/** Sets fields of a record; `undefined` takes one away. */
type Fields<Item> = { readonly [Key in keyof Omit<Item, "id">]?: Item[Key] | undefined };

/** An edit of a list of records that have an id. Places are 0-based; one that is too high is the end. */
type ListEdit<Item> =
  | { readonly kind: "add"; readonly item: Item; readonly at: number }
  | { readonly kind: "remove"; readonly id: string }
  /** `to`: the place in the list as it is afterwards. */
  | { readonly kind: "move"; readonly id: string; readonly to: number }
  | { readonly kind: "set"; readonly id: string; readonly fields: Fields<Item> };

export type Command =
  | { readonly on: "stories"; readonly edit: ListEdit<Story> }
  | { readonly on: "steps"; readonly story: StoryId; readonly edit: ListEdit<Step> };

function setFields<Item extends object>(item: Item, fields: Fields<Item>): Item {
  const merged: Record<string, unknown> = { ...item, ...fields };
  for (const key of Object.keys(fields)) if (merged[key] === undefined) delete merged[key];
  return merged as Item;
}

/** An edit of a record that is not there changes nothing. */
function editList<Item extends { readonly id: string }>(list: readonly Item[], edit: ListEdit<Item>): readonly Item[] {
  if (edit.kind === "add") return list.toSpliced(edit.at, 0, edit.item);
  const at = list.findIndex(({ id }) => id === edit.id);
  const item = list[at];
  if (!item) return list;
  switch (edit.kind) {
    case "remove":
      return list.toSpliced(at, 1);
    case "move":
      return edit.to === at ? list : list.toSpliced(at, 1).toSpliced(edit.to, 0, item);
    case "set":
      return list.with(at, setFields(item, edit.fields));
  }
}

/** @returns the dataset itself where the command changes nothing */
export function runCommand(dataset: Dataset, command: Command): Dataset {
  const before = dataset.stories ?? [];
  let after = before;
  if (command.on === "stories") after = editList(before, command.edit);
  else {
    const at = before.findIndex(({ id }) => id === command.story);
    const story = before[at];
    const steps = story && editList(story.steps, command.edit);
    if (story && steps !== story.steps) after = before.with(at, { ...story, steps: steps ?? story.steps });
  }
  return after === before ? dataset : { ...dataset, stories: after };
}

/** The id among `story-1`, `story-2` and so on, or `step-1`, that is free first. */
export function freshId(kind: "story" | "step", taken: Iterable<{ readonly id: string }>): string {
  const ids = new Set(Array.from(taken, ({ id }) => id));
  for (let number = 1; ; number++) if (!ids.has(`${kind}-${number}`)) return `${kind}-${number}`;
}
