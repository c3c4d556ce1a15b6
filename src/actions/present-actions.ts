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
  isPresenting,
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
import type { Factuality } from "../core/model/dataset.ts";
import type { MessageKey } from "../i18n/messages.ts";

const within = "stage";
const firstStory = ({ stores }: App) =>
  stores.document.getState().open?.dataset.stories?.find(({ steps }) => steps.length > 0);

const guess = <const Id extends string>(id: Id, label: MessageKey, code: string, factuality: Factuality) =>
  ({
    id,
    label,
    group: "present",
    keys: [{ code, within }],
    isEnabled: isAskedHowSurely,
    run: (app: App) => answer(app, { factuality }),
  }) as const satisfies Action;

export const presentActions = {
  present: {
    id: "present",
    label: "present.begin",
    group: "present",
    keys: [{ key: "p", shift: true }],
    isEnabled: (app) => !isPresenting(app) && firstStory(app) !== undefined,
    run: (app) => {
      const story = firstStory(app);
      if (story) present(app, story.id);
    },
  },
  nextStep: {
    id: "nextStep",
    label: "present.next",
    group: "present",
    keys: [
      { key: "ArrowRight", within },
      { key: "PageDown", within },
      { key: " ", within },
      { key: "ArrowDown", within },
    ],
    isEnabled: canGoOn,
    run: goOn,
  },
  previousStep: {
    id: "previousStep",
    label: "present.previous",
    group: "present",
    keys: [
      { key: "ArrowLeft", within },
      { key: "PageUp", within },
      { key: "ArrowUp", within },
    ],
    isEnabled: canGoBack,
    run: goBack,
  },
  firstStep: {
    id: "firstStep",
    label: "present.first",
    group: "present",
    keys: [{ key: "Home", within }],
    isEnabled: isPresenting,
    run: (app) => goToEnd(app, "first"),
  },
  lastStep: {
    id: "lastStep",
    label: "present.last",
    group: "present",
    keys: [{ key: "End", within }],
    isEnabled: isPresenting,
    run: (app) => goToEnd(app, "last"),
  },
  returnToStep: {
    id: "returnToStep",
    label: "present.return",
    group: "present",
    keys: [{ key: "Backspace", within }],
    isEnabled: isPresenting,
    run: returnToStep,
  },
  tellAll: {
    id: "tellAll",
    label: "quiz.tellAll",
    group: "present",
    keys: [{ key: "a", within }],
    isEnabled: (app) => isPresenting(app) && hasSecrets(app),
    run: tellAll,
  },
  guessCertain: guess("guessCertain", "quiz.guess.certain", "Digit1", "certain"),
  guessProbable: guess("guessProbable", "quiz.guess.probable", "Digit2", "probable"),
  guessPossible: guess("guessPossible", "quiz.guess.possible", "Digit3", "possible"),
  toggleBlack: {
    id: "toggleBlack",
    label: "present.black",
    group: "present",
    keys: [
      { key: "b", within },
      { key: ".", within },
    ],
    isEnabled: isPresenting,
    run: toggleBlack,
  },
  toggleCode: {
    id: "toggleCode",
    label: "present.code",
    group: "present",
    keys: [{ key: "q", within }],
    isEnabled: isPresenting,
    run: toggleCode,
  },
  toggleFullScreen: {
    id: "toggleFullScreen",
    label: "present.full",
    group: "present",
    keys: [{ key: "f", within }],
    isEnabled: isPresenting,
    run: ({ ports }) => ports.screen.toggleFull(),
  },
  toggleLaser: {
    id: "toggleLaser",
    label: "present.laser",
    group: "present",
    keys: [{ key: "l", within }],
    isEnabled: isPresenting,
    run: (app) => togglePointer(app, "laser"),
  },
  togglePen: {
    id: "togglePen",
    label: "present.pen",
    group: "present",
    keys: [{ key: "p", within }],
    isEnabled: isPresenting,
    run: (app) => togglePointer(app, "pen"),
  },
  largerStage: {
    id: "largerStage",
    label: "present.larger",
    group: "present",
    keys: [
      { key: "+", within },
      { key: "=", within },
    ],
    isEnabled: isPresenting,
    run: (app) => scaleStage(app, 1),
  },
  smallerStage: {
    id: "smallerStage",
    label: "present.smaller",
    group: "present",
    keys: [{ key: "-", within }],
    isEnabled: isPresenting,
    run: (app) => scaleStage(app, -1),
  },
  openPresenter: {
    id: "openPresenter",
    label: "present.window",
    group: "present",
    keys: [{ key: "n", within }],
    isEnabled: isPresenting,
    run: openPresenter,
  },
  leavePresenting: {
    id: "leavePresenting",
    label: "present.leave",
    group: "present",
    keys: [{ key: "Escape", within }],
    isEnabled: isPresenting,
    run: stepOffStage,
  },
} as const satisfies Record<string, Action>;
