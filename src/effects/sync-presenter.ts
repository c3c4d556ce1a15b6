/** Tells the presenter's window what is on the stage, and does on the stage what is asked for there. */
import type { App } from "../actions/app.ts";
import {
  goBack,
  goOn,
  goToStep,
  isPresenting,
  returnToStep,
  tellAll,
  toggleBlack,
  toggleCode,
} from "../actions/present.ts";
import { findMissing } from "../core/story/step.ts";
import { type Board, noBoard, type PresenterOrder, readOrder, wordsOf } from "../core/story/presenter-message.ts";
import { sayOnSlide } from "../core/story/slide.ts";

function drawUp({ stores, derived }: App): Board | typeof noBoard {
  const index = stores.document.getState().open?.index;
  const placed = derived.step();
  const view = derived.stepView();
  if (!index || !placed || !view) return noBoard;
  const { story, step, at } = placed;
  const next = story.steps[at + 1];
  const { told, isBlack, isCodeShown } = stores.presentation.getState();
  return {
    saksi: "stage",
    language: stores.settings.getState().language,
    story: story.title,
    steps: story.steps.map(({ id, title }) => ({ id, title })),
    at,
    step: wordsOf(step),
    next: next ? wordsOf(next) : null,
    sentences: sayOnSlide(index, view.selection ?? {}, null),
    missing: findMissing(index, step.view),
    told,
    secrets: derived.secrets().length,
    isExploring: derived.isExploring(),
    isBlack,
    isCodeShown,
  };
}

export function syncPresenter(app: App): void {
  const { stores, ports } = app;
  /** The other window is there once it has said so. */
  let isHeard = false;
  let said = "";
  const tell = (): void => {
    if (!isHeard) return;
    const board = drawUp(app);
    const text = JSON.stringify(board);
    if (text === said) return;
    said = text;
    ports.presenter.send(board);
  };
  const obey = (asked: PresenterOrder): void => {
    isHeard = true;
    if (asked.order === "hello") said = "";
    else if (!isPresenting(app)) return;
    else if (asked.order === "go") goToStep(app, asked.step);
    else doAs[asked.order](app);
  };
  ports.presenter.listen((message) => {
    const asked = readOrder(message);
    if (!asked) return;
    obey(asked);
    tell();
  });
  for (const store of [stores.document, stores.presentation, stores.view, stores.settings]) store.subscribe(tell);
}

const doAs = { next: goOn, back: goBack, return: returnToStep, black: toggleBlack, code: toggleCode, tellAll } as const;
