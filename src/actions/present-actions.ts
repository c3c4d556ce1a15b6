/** What one does on the stage: by keys, clickers, and by name. */
import type { Action } from "./action.ts";
import {
  answer,
  canGoBack,
  canGoOn,
  goBack,
  goOn,
  goToEnd,
  hasSecrets,
  isAskedHowSurely,
  openPresenter,
  present,
  returnToStep,
  scaleStage,
  stepOffStage,
  tellAll,
  toggleBlack,
  toggleCode,
  togglePointer,
} from "./present.ts";
import type { App } from "./app.ts";
import { storyAtHand } from "./choose-lesson.ts";
import type { Factuality, StepRef } from "../core/model/dataset.ts";
import { findStep } from "../core/story/step.ts";
import type { MessageKey } from "../i18n/messages.ts";

const on = "stage";

/** The step that was looked at last among the stories, if it is still there. */
function currentStep({ stores }: App): StepRef | null {
  const { open } = stores.document.getState();
  const { current } = stores.story.getState();
  return open && current && findStep(open.dataset, current) ? current : null;
}

const guess = <const Id extends string>(id: Id, label: MessageKey, code: string, factuality: Factuality) =>
  ({
    id,
    label,
    group: "present",
    on,
    keys: [{ code }],
    isEnabled: isAskedHowSurely,
    run: (app: App) => answer(app, { factuality }),
  }) as const satisfies Action;

export const presentActions = {
  present: {
    id: "present",
    label: "present.begin",
    group: "present",
    keys: [{ key: "p", shift: true }],
    isEnabled: (app) => storyAtHand(app) !== null,
    run: (app) => {
      const story = storyAtHand(app);
      if (story !== null) present(app, story);
    },
  },
  presentFromHere: {
    id: "presentFromHere",
    label: "present.here",
    group: "present",
    keys: [{ key: "F5" }],
    isEnabled: (app) => currentStep(app) !== null,
    run: (app) => {
      const current = currentStep(app);
      if (current) present(app, ...current);
    },
  },
  nextStep: {
    id: "nextStep",
    label: "present.next",
    group: "present",
    on,
    keys: [{ key: "ArrowRight" }, { key: "PageDown" }, { key: " " }, { key: "ArrowDown" }],
    isEnabled: canGoOn,
    run: goOn,
  },
  previousStep: {
    id: "previousStep",
    label: "present.previous",
    group: "present",
    on,
    keys: [{ key: "ArrowLeft" }, { key: "PageUp" }, { key: "ArrowUp" }],
    isEnabled: canGoBack,
    run: goBack,
  },
  firstStep: {
    id: "firstStep",
    label: "present.first",
    group: "present",
    on,
    keys: [{ key: "Home" }],
    run: (app) => goToEnd(app, "first"),
  },
  lastStep: {
    id: "lastStep",
    label: "present.last",
    group: "present",
    on,
    keys: [{ key: "End" }],
    run: (app) => goToEnd(app, "last"),
  },
  returnToStep: {
    id: "returnToStep",
    label: "present.return",
    group: "present",
    on,
    keys: [{ key: "Backspace" }],
    run: returnToStep,
  },
  resumeStage: {
    id: "resumeStage",
    label: "present.resume",
    group: "present",
    on,
    // What a clicker begins with: the browser's own would load the page anew.
    keys: [{ key: "F5" }],
    run: (app) => {
      app.ports.screen.enterFull();
      returnToStep(app);
    },
  },
  tellAll: {
    id: "tellAll",
    label: "quiz.tellAll",
    group: "present",
    on,
    keys: [{ key: "a" }],
    isEnabled: hasSecrets,
    run: tellAll,
  },
  guessCertain: guess("guessCertain", "quiz.guess.certain", "Digit1", "certain"),
  guessProbable: guess("guessProbable", "quiz.guess.probable", "Digit2", "probable"),
  guessPossible: guess("guessPossible", "quiz.guess.possible", "Digit3", "possible"),
  toggleBlack: {
    id: "toggleBlack",
    label: "present.black",
    group: "present",
    on,
    keys: [{ key: "b" }, { key: "." }],
    run: toggleBlack,
  },
  toggleCode: {
    id: "toggleCode",
    label: "present.code",
    group: "present",
    on,
    keys: [{ key: "q" }],
    run: toggleCode,
  },
  toggleFullScreen: {
    id: "toggleFullScreen",
    label: "present.full",
    group: "present",
    on,
    keys: [{ key: "f" }],
    run: ({ ports }) => ports.screen.toggleFull(),
  },
  toggleLaser: {
    id: "toggleLaser",
    label: "present.laser",
    group: "present",
    on,
    keys: [{ key: "l" }],
    run: (app) => togglePointer(app, "laser"),
  },
  togglePen: {
    id: "togglePen",
    label: "present.pen",
    group: "present",
    on,
    keys: [{ key: "p" }],
    run: (app) => togglePointer(app, "pen"),
  },
  largerStage: {
    id: "largerStage",
    label: "present.larger",
    group: "present",
    on,
    keys: [{ key: "+" }, { key: "=" }],
    run: (app) => scaleStage(app, 1),
  },
  smallerStage: {
    id: "smallerStage",
    label: "present.smaller",
    group: "present",
    on,
    keys: [{ key: "-" }],
    run: (app) => scaleStage(app, -1),
  },
  openPresenter: {
    id: "openPresenter",
    label: "present.window",
    group: "present",
    on,
    keys: [{ key: "n" }],
    run: openPresenter,
  },
  leavePresenting: {
    id: "leavePresenting",
    label: "present.leave",
    group: "present",
    on,
    keys: [{ key: "Escape" }],
    run: stepOffStage,
  },
} as const satisfies Record<string, Action>;
