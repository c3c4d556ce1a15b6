/** Which story is meant: to be handed out, or presented. */
import type { StoryId } from "../core/model/dataset.ts";
import type { App } from "./app.ts";

/** Opens the dialog for a story. */
export const showLesson = ({ stores }: App, story: StoryId): void =>
  stores.ui.setState({ dialog: "lesson", handedOut: story, hover: null });

/** The story that is at hand: the one that is presented or looked at, else the first; `null` where none has steps. */
export function storyAtHand({ stores }: App): StoryId | null {
  const stories = stores.document.getState().open?.dataset.stories?.filter(({ steps }) => steps.length > 0) ?? [];
  const [current] = stores.presentation.getState().at ?? stores.story.getState().current ?? [];
  return (stories.find(({ id }) => id === current) ?? stories[0])?.id ?? null;
}
