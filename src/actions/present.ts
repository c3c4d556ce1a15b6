/**
 * Presenting a story: one step after the other takes the whole page. Whatever is looked at meanwhile is no change of
 * what one had before; that comes back, with all that could be undone, when one leaves.
 */
import type { DatasetIndex } from "../core/graph/dataset-index.ts";
import type { Dataset, StepId, StepRef, StoryId } from "../core/model/dataset.ts";
import { besideStep, findStep } from "../core/story/step.ts";
import { askedRelations, type Guess } from "../core/story/judge-guess.ts";
import { focusOn } from "../core/view/focus.ts";
import { keepKnown } from "../core/view/keep-known.ts";
import type { Link, Presented } from "../core/view/link-codec.ts";
import { notPresenting, type PresentationState } from "../state/presentation-store.ts";
import { stageScales } from "../state/settings-store.ts";
import type { App } from "./app.ts";

const noHistory = { undo: [], redo: [] };

export const isPresenting = ({ stores }: App): boolean => stores.presentation.getState().at !== null;

/** What is looked at now, to come back to; while presenting already, what was looked at before that. */
function rememberLook({ stores }: App): PresentationState["before"] {
  const { at, before } = stores.presentation.getState();
  return at ? before : { view: stores.view.getState().view, history: stores.history.getState() };
}

/** A dataset with what has been edited, and the index of what edits do not touch. */
interface Shown {
  readonly index: DatasetIndex;
  readonly dataset: Dataset;
}

/** Looks at what the step does. */
function look(app: App, { index, dataset }: Shown, at: StepRef, view: Link["view"] | null): void {
  const { stores } = app;
  const placed = findStep(dataset, at);
  if (!placed) return;
  const before = rememberLook(app);
  stores.presentation.setState({ at, told: 0, guess: null, isBlack: false, isCodeShown: false, before });
  stores.history.setState(noHistory);
  stores.ui.setState({ hover: null, menu: null, walkFrom: null, isAdding: false, article: null });
  stores.view.setState({ view: keepKnown(index, view ?? placed.step.view) });
}

/** Shows the step as large as it fits, and goes on doing so when the page changes its size. */
export function frameStep({ stores, derived, ports }: App, isAnimated: boolean): void {
  const index = stores.document.getState().open?.index;
  const visible = derived.visible();
  const view = derived.stepView();
  if (!index || !visible || !view) return;
  const focus = focusOn(index, visible, view.selection ?? {});
  const scale = stores.settings.getState().stageScale;
  ports.renderer.frame({ camera: view.camera ?? null, focus: focus?.nodes.size ? focus : null, scale }, isAnimated);
}

/** Begins with a story, or goes to one of its steps; without one, to the first. */
export function present(app: App, story: StoryId, step?: StepId): void {
  const { open } = app.stores.document.getState();
  const steps = open?.dataset.stories?.find(({ id }) => id === story)?.steps ?? [];
  const id = step ?? steps[0]?.id;
  if (!open || id === undefined) return;
  if (!isPresenting(app)) app.ports.screen.enterFull();
  app.stores.ui.setState({ dialog: null, sheet: null, isArrangeOpen: false, tool: "pan" });
  look(app, open, [story, id], null);
  frameStep(app, true);
}

/** Goes on where a link says, in a dataset that is being opened; one may have been exploring there. */
export function resumePresenting(app: App, open: Shown, { isExploring, at }: Presented, view: Link["view"]): void {
  look(app, open, at, isExploring ? view : null);
}

/** What was looked at before is looked at again. */
function giveBack({ stores }: App): void {
  const { at, before } = stores.presentation.getState();
  if (!at) return;
  stores.history.setState(before?.history ?? noHistory);
  stores.view.setState({ view: before?.view ?? {} });
  stores.presentation.setState(notPresenting);
}

/**
 * Goes to the step that a link names in what is open; where it names none, the presentation is over.
 *
 * @returns whether it names one
 */
export function followPresented(app: App, open: Shown, { presented, view }: Link): boolean {
  if (!presented || !findStep(open.dataset, presented.at)) {
    giveBack(app);
    return false;
  }
  resumePresenting(app, open, presented, view);
  frameStep(app, true);
  return true;
}

/** Puts the code away, where it is shown; else ends the presentation. */
export function stepOffStage(app: App): void {
  const { presentation } = app.stores;
  if (presentation.getState().isCodeShown) presentation.setState({ isCodeShown: false });
  else leavePresenting(app);
}

/** Ends the presentation. */
export function leavePresenting(app: App): void {
  const { stores, ports } = app;
  ports.screen.leaveFull();
  giveBack(app);
  const { camera } = stores.view.getState().view;
  if (camera) ports.renderer.setCamera(camera, true);
  else ports.renderer.fit(null, true);
}

/** Shows the step that is presented again, after one has looked elsewhere; what has been told stays told. */
export function returnToStep(app: App): void {
  const view = app.derived.stepView();
  if (!view) return;
  app.stores.view.setState({ view });
  app.stores.presentation.setState({ isBlack: false, isCodeShown: false });
  frameStep(app, true);
}

/** The step so many steps from the one that is presented. */
function stepFrom({ stores }: App, by: number): StepId | undefined {
  const { at } = stores.presentation.getState();
  const dataset = stores.document.getState().open?.dataset;
  return at && dataset ? besideStep(dataset, at, by)?.[1] : undefined;
}

/** Whether the step has something to tell that it has not told. */
export const hasSecrets = ({ stores, derived }: App): boolean =>
  stores.presentation.getState().told < derived.secrets().length;

const isCovered = ({ stores }: App): boolean => {
  const { isBlack, isCodeShown } = stores.presentation.getState();
  return isBlack || isCodeShown;
};
export const canGoOn = (app: App): boolean =>
  isPresenting(app) && (isCovered(app) || hasSecrets(app) || stepFrom(app, 1) !== undefined);
export const canGoBack = (app: App): boolean =>
  isPresenting(app) && (isCovered(app) || app.derived.isExploring() || stepFrom(app, -1) !== undefined);

export function goToStep(app: App, step: StepId | undefined): void {
  const { at } = app.stores.presentation.getState();
  if (at && step !== undefined) present(app, at[0], step);
}

/** Tells so many of what the step hides; a name that is told may need more room. */
function tell(app: App, told: number): void {
  app.stores.presentation.setState({ told });
  if (!app.derived.isExploring()) frameStep(app, true);
}

/** Takes away what lies over the whole step: a black screen, or the code. @returns whether something did */
function uncover(app: App): boolean {
  const wasCovered = isCovered(app);
  if (wasCovered) app.stores.presentation.setState({ isBlack: false, isCodeShown: false });
  return wasCovered;
}

/** Uncovers the step; tells the next thing that the step hides; where there is none, the next step. */
export function goOn(app: App): void {
  if (uncover(app)) return;
  if (hasSecrets(app)) tell(app, app.stores.presentation.getState().told + 1);
  else goToStep(app, stepFrom(app, 1));
}

/** Uncovers the step; leads back to it from where one has been exploring, else to the one before. */
export function goBack(app: App): void {
  if (uncover(app)) return;
  if (app.derived.isExploring()) returnToStep(app);
  else goToStep(app, stepFrom(app, -1));
}

export function goToEnd(app: App, end: "first" | "last"): void {
  goToStep(app, app.derived.step()?.story.steps.at(end === "first" ? 0 : -1)?.id);
}

/** Tells all that the step still hides. */
export const tellAll = (app: App): void => tell(app, app.derived.secrets().length);

/** What the class answers; it may answer again, until the answer is told. */
export function answer({ stores }: App, guess: Guess): void {
  stores.presentation.setState({ guess });
}

/** Whether the class is asked for how surely the selected relation holds. */
export function isAskedHowSurely(app: App): boolean {
  const index = app.stores.document.getState().open?.index;
  const step = app.derived.step()?.step;
  return (
    index !== undefined &&
    step?.quiz?.ask === "how-surely" &&
    hasSecrets(app) &&
    askedRelations(index, step).some(({ standing }) => standing.factuality !== null)
  );
}

export const toggleBlack = ({ stores }: App): void =>
  stores.presentation.setState(({ isBlack }) => ({ isBlack: !isBlack }));

export const toggleCode = ({ stores }: App): void =>
  stores.presentation.setState(({ isCodeShown }) => ({ isCodeShown: !isCodeShown, isBlack: false }));

export const togglePointer = ({ stores }: App, wanted: "laser" | "pen"): void =>
  stores.presentation.setState(({ pointer }) => ({ pointer: pointer === wanted ? null : wanted }));

const scaleStep = 0.1;

/** Makes the stage's letters larger or smaller, those of the picture too. */
export function scaleStage(app: App, by: 1 | -1): void {
  app.stores.settings.setState(({ stageScale }) => ({
    stageScale: Number(Math.min(stageScales.most, Math.max(stageScales.least, stageScale + by * scaleStep)).toFixed(1)),
  }));
  if (!app.derived.isExploring()) frameStep(app, true);
}

/** Opens the presenter's window, or brings it forward; its time runs from now. */
export const openPresenter = ({ ports, stores }: App): void =>
  ports.presenter.open(
    ports.address.addressOf(
      new URLSearchParams({ presenter: String(Date.now()), lang: stores.settings.getState().language }).toString(),
    ),
  );
