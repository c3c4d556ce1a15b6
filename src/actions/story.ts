/** Stories: steps made from what one looks at, looked at again, written, put in order. */
import { type Command, freshId } from "../core/edit/command.ts";
import type { LocalText, Quiz, Step, StepRef, StoryId, View } from "../core/model/dataset.ts";
import { besideStep, findStep, suggestTitle } from "../core/story/step.ts";
import { isSameLook, lookAgain, takeLook } from "../core/story/step-view.ts";
import type { OpenDocument } from "../state/document-store.ts";
import type { Announcement } from "../state/ui-store.ts";
import type { App } from "./app.ts";
import { editDataset, editView, type Gesture } from "./edit.ts";
import { showTab } from "./ui.ts";
import { fitAll, fitSelection } from "./view.ts";

const openOf = ({ stores }: App): OpenDocument | null => stores.document.getState().open;

/** Shows the stories, and puts the keyboard there. */
export function showStories(app: App): void {
  showTab(app, "stories");
  app.stores.ui.setState({ wantsFocus: { on: "panel" } });
}

/** Shows all steps as small pictures. */
export const showOverview = ({ stores }: App): void => stores.ui.setState({ dialog: "overview", hover: null });

/** What one looks at, with the camera as it is now. */
function lookNow({ stores, ports }: App): View {
  const { view } = stores.view.getState();
  const camera = ports.renderer.camera() ?? view.camera;
  return takeLook({ ...view, ...(camera && { camera }) });
}

function announce(app: App, did: Extract<Announcement, { kind: "step" }>["did"], ref: StepRef): void {
  const open = openOf(app);
  const placed = open && findStep(open.dataset, ref);
  if (!placed) return;
  const { story, step, at } = placed;
  app.stores.ui.setState({
    announcement: { kind: "step", did, title: step.title, at: at + 1, of: story.steps.length },
  });
}

const setCurrent = ({ stores }: App, current: StepRef | null): void => {
  if (stores.story.getState().current !== current) stores.story.setState({ current, isWriting: false });
};

/** A step that looks at what one looks at now; nothing is written yet but its title, where the selection has a name. */
function makeStep(app: App, { index }: OpenDocument, id: string): Step {
  const view = lookNow(app);
  const { language } = app.stores.settings.getState();
  return { id, title: suggestTitle(index, view) ?? { [language]: "" }, view };
}

/**
 * Adds what one looks at as a step: behind the one that was looked at last, else at the end of the last story, but of none
 * that explains Saksi; if need be of a new one.
 */
export function addStep(app: App): void {
  const open = openOf(app);
  if (!open) return;
  const { stories = [] } = open.dataset;
  const { current } = app.stores.story.getState();
  const placed = current && findStep(open.dataset, current);
  const story = placed?.story ?? stories.findLast(({ explains }) => explains === undefined);
  const step = makeStep(app, open, freshId("step", story?.steps ?? []));
  const storyId = story?.id ?? freshId("story", stories);
  const command: Command = story
    ? {
        on: "steps",
        story: storyId,
        edit: { kind: "add", item: step, at: placed ? placed.at + 1 : story.steps.length },
      }
    : {
        on: "stories",
        edit: { kind: "add", item: { id: storyId, title: open.dataset.title, steps: [step] }, at: stories.length },
      };
  editDataset(app, [command]);
  setCurrent(app, [storyId, step.id]);
  announce(app, "added", [storyId, step.id]);
}

/** Begins another story with what one looks at. */
export function addStory(app: App): void {
  const open = openOf(app);
  if (!open) return;
  const { stories = [] } = open.dataset;
  const id = freshId("story", stories);
  const step = makeStep(app, open, freshId("step", []));
  const { language } = app.stores.settings.getState();
  const item = { id, title: stories.length === 0 ? open.dataset.title : { [language]: "" }, steps: [step] };
  editDataset(app, [{ on: "stories", edit: { kind: "add", item, at: stories.length } }]);
  setCurrent(app, [id, step.id]);
  announce(app, "added", [id, step.id]);
}

/** Looks at what a step looks at; what it changes of filters and places can be undone. */
export function lookAtStep(app: App, ref: StepRef): void {
  const { stores, ports } = app;
  const open = openOf(app);
  const placed = open && findStep(open.dataset, ref);
  if (!placed) return;
  const look = lookAgain(open.index, placed.step.view, stores.view.getState().view);
  setCurrent(app, ref);
  // The article stands beside the stories: unlike one that is opened to be read it takes no panel's place.
  if (look.reading) stores.settings.setState({ isReaderOpen: true });
  stores.ui.setState({
    hover: null,
    walkFrom: null,
    article: null,
    reading: { isPlaying: false, isAsking: look.reading?.last === "hide", before: null },
  });
  editView(app, () => look);
  if (look.camera) ports.renderer.setCamera(look.camera, true);
  else if (look.selection) fitSelection(app);
  else fitAll(app);
  announce(app, "looked", ref);
}

/** Whether the current step looks at something else than one does now, or names what is gone. */
export function isStepChanged(app: App): boolean {
  const open = openOf(app);
  const { current } = app.stores.story.getState();
  const placed = open && current && findStep(open.dataset, current);
  return placed != null && !isSameLook(app.stores.view.getState().view, placed.step.view);
}

const setStep = (app: App, [story, id]: StepRef, fields: Partial<Omit<Step, "id">>, gesture?: Gesture): boolean =>
  editDataset(app, [{ on: "steps", story, edit: { kind: "set", id, fields } }], gesture);

/** Has the current step look at what one looks at now. */
export function updateStep(app: App): void {
  const { current } = app.stores.story.getState();
  if (!current) return;
  setStep(app, current, { view: lookNow(app) });
  announce(app, "updated", current);
}

/** Moves a step to a place in its story, 0-based. */
export function moveStep(app: App, ref: StepRef, to: number): void {
  const [story, id] = ref;
  if (editDataset(app, [{ on: "steps", story, edit: { kind: "move", id, to } }])) announce(app, "moved", ref);
}

/** Moves a step by so many places, as far as its story goes. */
export function moveStepBy(app: App, ref: StepRef, by: number): void {
  const open = openOf(app);
  const placed = open && findStep(open.dataset, ref);
  const to = (placed?.at ?? 0) + by;
  if (placed && to >= 0 && to < placed.story.steps.length) moveStep(app, ref, to);
}

/** Moves a story to a place among the others, 0-based. */
export function moveStory(app: App, id: StoryId, to: number): void {
  const stories = openOf(app)?.dataset.stories ?? [];
  const title = stories.find((story) => story.id === id)?.title;
  if (!title || !editDataset(app, [{ on: "stories", edit: { kind: "move", id, to } }])) return;
  app.stores.ui.setState({ announcement: { kind: "storyMoved", title, at: to + 1, of: stories.length } });
}

/** Where a story would be so many places on; `null` past either end. */
function placeFrom(app: App, id: StoryId | undefined, by: number): number | null {
  const stories = openOf(app)?.dataset.stories ?? [];
  const at = stories.findIndex((story) => story.id === id);
  return at >= 0 && stories[at + by] ? at + by : null;
}

/** Moves a story by so many places, as far as there are any. */
export function moveStoryBy(app: App, id: StoryId, by: number): void {
  const to = placeFrom(app, id, by);
  if (to !== null) moveStory(app, id, to);
}

const currentStory = ({ stores }: App): StoryId | undefined => stores.story.getState().current?.[0];

export const canMoveCurrentStory = (app: App, by: number): boolean => placeFrom(app, currentStory(app), by) !== null;

/** Moves the story of the current step. */
export function moveCurrentStory(app: App, by: number): void {
  const id = currentStory(app);
  if (id !== undefined) moveStoryBy(app, id, by);
}

export function duplicateStep(app: App, ref: StepRef): void {
  const open = openOf(app);
  const placed = open && findStep(open.dataset, ref);
  if (!placed) return;
  const { story, step, at } = placed;
  const item = { ...step, id: freshId("step", story.steps) };
  editDataset(app, [{ on: "steps", story: story.id, edit: { kind: "add", item, at: at + 1 } }]);
  setCurrent(app, [story.id, item.id]);
  announce(app, "copied", [story.id, item.id]);
}

/** Takes a step out; the one behind it, else the one before it, is the current one then. */
export function removeStep(app: App, ref: StepRef): void {
  const open = openOf(app);
  if (!open) return;
  const [story, id] = ref;
  const beside = besideStep(open.dataset, ref, 1) ?? besideStep(open.dataset, ref, -1);
  announce(app, "removed", ref);
  editDataset(app, [{ on: "steps", story, edit: { kind: "remove", id } }]);
  setCurrent(app, beside);
}

export function removeStory(app: App, id: StoryId): void {
  const title = openOf(app)?.dataset.stories?.find((story) => story.id === id)?.title;
  if (!title) return;
  editDataset(app, [{ on: "stories", edit: { kind: "remove", id } }]);
  setCurrent(app, null);
  app.stores.ui.setState({ announcement: { kind: "storyRemoved", title } });
}

/** A text with another wording in one language; a language without words goes, as long as another is left. */
function wordIn(before: LocalText | undefined, language: string, words: string): LocalText | undefined {
  const { [language]: _, ...others } = before ?? {};
  if (words === "") return Object.keys(others).length > 0 ? others : undefined;
  return { ...before, [language]: words };
}

/** A title may have no words, but is there. */
const titleIn = (before: LocalText, language: string, words: string): LocalText =>
  wordIn(before, language, words) ?? { [language]: "" };

export function writeStoryTitle(app: App, id: StoryId, language: string, words: string, gesture: Gesture): void {
  const story = openOf(app)?.dataset.stories?.find((one) => one.id === id);
  if (!story) return;
  const title = titleIn(story.title, language, words);
  editDataset(app, [{ on: "stories", edit: { kind: "set", id, fields: { title } } }], gesture);
}

export const stepTexts = ["title", "text", "notes"] as const;
export type StepText = (typeof stepTexts)[number];

/** Writes a text of a step in one language. */
export function writeStep(
  app: App,
  ref: StepRef,
  { field, language, words }: { readonly field: StepText; readonly language: string; readonly words: string },
  gesture: Gesture,
): void {
  const open = openOf(app);
  const step = open && findStep(open.dataset, ref)?.step;
  if (!step) return;
  const written = field === "title" ? titleIn(step.title, language, words) : wordIn(step[field], language, words);
  const [story, id] = ref;
  editDataset(app, [{ on: "steps", story, edit: { kind: "set", id, fields: { [field]: written } } }], gesture);
}

/** Has a step ask something; `null`: nothing. */
export function setQuiz(app: App, [story, id]: StepRef, quiz: Quiz | null): void {
  editDataset(app, [{ on: "steps", story, edit: { kind: "set", id, fields: { quiz: quiz ?? undefined } } }]);
}

export const toggleWriting = ({ stores }: App): void =>
  stores.story.setState(({ isWriting }) => ({ isWriting: !isWriting }));
