import { findEdits } from "../core/edit/kept-edits.ts";
import type { Action } from "./action.ts";
import { discardEdits, saveDataset } from "./save.ts";
import {
  addStep,
  addStory,
  canMoveCurrentStory,
  isStepChanged,
  moveCurrentStory,
  showOverview,
  showStories,
  updateStep,
} from "./story.ts";

const isOpen: Action["isEnabled"] = ({ stores }) => stores.document.getState().open !== null;

/** What one does with stories, and with a document that they have been written into. */
export const storyActions = {
  showStories: {
    id: "showStories",
    label: "story.action.show",
    group: "page",
    keys: [{ key: "s", shift: true }],
    run: showStories,
  },
  showOverview: {
    id: "showOverview",
    label: "story.overview",
    group: "page",
    isEnabled: ({ stores }) => (stores.document.getState().open?.dataset.stories?.length ?? 0) > 0,
    run: showOverview,
  },
  addStep: {
    id: "addStep",
    label: "story.action.addStep",
    group: "file",
    keys: [{ key: "a", shift: true }],
    isEnabled: isOpen,
    run: addStep,
  },
  addStory: { id: "addStory", label: "story.action.addStory", group: "file", isEnabled: isOpen, run: addStory },
  storyEarlier: {
    id: "storyEarlier",
    label: "story.action.earlier",
    group: "file",
    isEnabled: (app) => canMoveCurrentStory(app, -1),
    run: (app) => moveCurrentStory(app, -1),
  },
  storyLater: {
    id: "storyLater",
    label: "story.action.later",
    group: "file",
    isEnabled: (app) => canMoveCurrentStory(app, 1),
    run: (app) => moveCurrentStory(app, 1),
  },
  updateStep: {
    id: "updateStep",
    label: "story.action.updateStep",
    group: "file",
    isEnabled: isStepChanged,
    run: updateStep,
  },
  saveDataset: {
    id: "saveDataset",
    label: "story.action.save",
    group: "file",
    keys: [{ key: "s", mod: true }],
    isEnabled: isOpen,
    run: (app) => void saveDataset(app),
  },
  discardEdits: {
    id: "discardEdits",
    label: "story.action.discard",
    group: "file",
    isEnabled: ({ stores }) => {
      const { open } = stores.document.getState();
      return open !== null && findEdits(open.index.dataset, open.dataset) !== null;
    },
    run: discardEdits,
  },
} as const satisfies Record<string, Action>;
