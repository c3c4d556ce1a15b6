/** What is handed on: a story on paper, the whole app in one file, and a frame for another page. */
import type { Action } from "./action.ts";
import type { App } from "./app.ts";
import { showLesson, storyAtHand } from "./choose-lesson.ts";

const isOpen = ({ stores }: App): boolean => stores.document.getState().open !== null;

export const handOutActions = {
  handOutStory: {
    id: "handOutStory",
    label: "lesson.action",
    group: "file",
    isEnabled: (app) => storyAtHand(app) !== null,
    run: (app) => {
      const story = storyAtHand(app);
      if (story !== null) showLesson(app, story);
    },
  },
  saveSingleFile: {
    id: "saveSingleFile",
    label: "single.action",
    group: "file",
    isEnabled: isOpen,
    run: ({ stores }) => stores.ui.setState({ dialog: "single" }),
  },
  embed: {
    id: "embed",
    label: "embed.action",
    group: "file",
    isEnabled: isOpen,
    run: ({ stores }) => stores.ui.setState({ dialog: "embed" }),
  },
} as const satisfies Record<string, Action>;
