/**
 * The article beside the graph: stepping through its sentences, and reading it while the graph grows. While an article
 * is read all of the graph is at hand, unfiltered, so that at each sentence there is exactly what has been said so far;
 * what was looked at before comes back afterwards.
 */
import type { Excerpt } from "../state/ui-store.ts";
import { type PlacedSentence, placeOf, refOf } from "../core/evidence/sentence-index.ts";
import type { ArticleId, SentenceRef, View } from "../core/model/dataset.ts";
import { markArticle } from "../core/view/mark-article.ts";
import { drawnFrom, readingSteps } from "../core/query/reading.ts";
import type { App } from "./app.ts";
import { select, selectSentence } from "./selection.ts";

const readingOf = ({ stores }: App): View["reading"] => stores.view.getState().view.reading;

/** Shows the article in the legend's place; the panel of evidence, which says the same at greater length, makes room. */
export function openReader({ stores }: App): void {
  if (!stores.settings.getState().isReaderOpen) stores.settings.setState({ isReaderOpen: true, isPanelOpen: false });
  stores.ui.setState({ sheet: "article" });
}

export function closeReader(app: App): void {
  leaveReading(app);
  app.stores.settings.setState({ isReaderOpen: false, isPanelOpen: true });
  app.stores.ui.setState({ sheet: null });
}

/** Shows the article with the keyboard in it, or closes it. */
export function toggleReader(app: App): void {
  if (app.stores.settings.getState().isReaderOpen) closeReader(app);
  else showInArticle(app);
}

/** Shows or hides the article where it is a sheet. */
export function toggleArticleSheet(app: App): void {
  if (app.stores.ui.getState().sheet === "article") app.stores.ui.setState({ sheet: null });
  else openReader(app);
}

/** Puts the keyboard into the article, at the sentence nearest to where one reads that speaks of what is selected. */
export function showInArticle(app: App): void {
  openReader(app);
  app.stores.ui.setState({ wantsFocus: { on: "article" } });
}

/** Shows another article of the dataset. */
export function chooseArticle(app: App, article: ArticleId): void {
  app.stores.ui.setState({ article });
  const reading = readingOf(app);
  const [first] = stepsOf(app);
  if (reading && reading.article !== article && first) readTo(app, first);
}

/** The sentences of the article that is shown, as they are read. */
function stepsOf({ stores, derived }: App): readonly PlacedSentence[] {
  const index = stores.document.getState().open?.index;
  const article = derived.article();
  return index && article ? readingSteps(index.sentences, article.id) : [];
}

/** Where one is: the sentence that has been read to, else the one selected last; -1 for neither. */
function currentStep(app: App, steps: readonly PlacedSentence[]): number {
  const index = app.stores.document.getState().open?.index;
  const { selection, reading } = app.stores.view.getState().view;
  const ref = reading ? ([reading.article, reading.through] as const) : selection?.sentences?.at(-1);
  const place = index && ref && placeOf(index.sentences, ref);
  return place ? steps.indexOf(place) : -1;
}

const announce = (app: App, place: PlacedSentence): void =>
  app.stores.ui.setState({ announcement: { kind: "sentence", sentence: refOf(place) } });

/** Opens an article at a sentence, and selects it. */
export function openSentence(app: App, place: PlacedSentence): void {
  openReader(app);
  app.stores.ui.setState({ article: place.article.id });
  if (readingOf(app)) readTo(app, place);
  else {
    selectSentence(app, refOf(place));
    announce(app, place);
  }
}

/** To the next sentence or the one before; while the article is read, that far. */
export function stepSentence(app: App, by: 1 | -1): void {
  if (readingOf(app)) {
    if (by > 0) readOn(app);
    else readBack(app);
    return;
  }
  const steps = stepsOf(app);
  const at = currentStep(app, steps);
  const first = steps.findIndex((place) => app.derived.marks().has(place));
  const next = steps[at < 0 ? Math.max(0, first) : Math.min(steps.length - 1, Math.max(0, at + by))];
  if (!next) return;
  openSentence(app, next);
  app.stores.ui.setState({ wantsFocus: { on: "article" } });
}

/** Lets a sentence join those that are selected, or leave them. */
export function toggleSentence(app: App, place: PlacedSentence): void {
  const { sentences = [] } = app.stores.view.getState().view.selection ?? {};
  const isPlace = ([article, sentence]: SentenceRef) => article === place.article.id && sentence === place.sentence.id;
  const others = sentences.filter((sentence) => !isPlace(sentence));
  select(app, { sentences: others.length < sentences.length ? others : [...sentences, refOf(place)] });
}

/** To the next sentence, or the one before, that speaks of what is selected; that stays selected. */
export function stepMarked(app: App, by: 1 | -1): void {
  const { sentences, ...chosen } = app.stores.view.getState().view.selection ?? {};
  const index = app.stores.document.getState().open?.index;
  const visible = app.derived.visible();
  if (!index || !visible || Object.keys(chosen).length === 0) return;
  const marked = [...markArticle(index, visible, chosen).keys()];
  const steps = stepsOf(app).filter((place) => marked.includes(place));
  const at = steps.findIndex(({ sentence }) => sentence.id === sentences?.at(-1)?.[1]);
  const next = steps[at < 0 ? (by > 0 ? 0 : steps.length - 1) : (at + by + steps.length) % steps.length];
  if (next) showSentence(app, next);
}

/** Goes to a sentence that speaks of what is selected; that stays selected. */
export function showSentence(app: App, place: PlacedSentence): void {
  const { sentences: _, ...chosen } = app.stores.view.getState().view.selection ?? {};
  openReader(app);
  app.stores.ui.setState({ article: place.article.id, wantsFocus: { on: "article" } });
  select(app, { ...chosen, sentences: [refOf(place)] });
  announce(app, place);
}

/** Reads as far as a sentence: what it adds is there, or is asked for first. */
export function readTo(app: App, place: PlacedSentence): void {
  const { stores } = app;
  const { isAsking } = stores.ui.getState().reading;
  stores.ui.setState({ article: place.article.id, hover: null, walkFrom: null });
  stores.view.setState(({ view: { path: _, ...view } }) => ({
    view: {
      ...view,
      reading: { article: place.article.id, through: place.sentence.id, ...(isAsking && { last: "hide" }) },
      selection: { sentences: [refOf(place)] },
    },
  }));
  announce(app, place);
  followReading(app);
}

/** Keeps in sight what has been read, as it grows. */
const followReading = ({ derived, ports }: App): void => ports.renderer.follow(derived.focus()?.nodes ?? new Set());

/** Begins to read, at the sentence that is selected or from the top. */
function startReading(app: App): void {
  const { stores } = app;
  const steps = stepsOf(app);
  const begin = steps[Math.max(0, currentStep(app, steps))];
  if (!begin) return;
  openReader(app);
  const { filter, hidden, tier, selection, path, ...rest } = stores.view.getState().view;
  const before = {
    ...(filter && { filter }),
    ...(hidden && { hidden }),
    ...(tier && { tier }),
    ...(selection && { selection }),
    ...(path !== undefined && { path }),
  };
  stores.ui.setState(({ reading }) => ({ reading: { ...reading, before }, wantsFocus: { on: "article" } }));
  stores.view.setState({ view: { ...rest, ...(app.derived.hasDetail() && { tier: "all" }) } });
  readTo(app, begin);
}

/** Ends the reading; what was looked at before is looked at again. */
export function leaveReading(app: App): void {
  const { stores, ports } = app;
  const { reading, ...view } = stores.view.getState().view;
  if (!reading) return;
  const { before } = stores.ui.getState().reading;
  const { filter: _, hidden: __, tier: ___, selection: ____, ...rest } = view;
  stores.ui.setState({ reading: { isPlaying: false, isAsking: false, before: null } });
  stores.view.setState({ view: before ? { ...rest, ...before } : view });
  ports.renderer.fit(null, true);
}

export function toggleReading(app: App): void {
  if (readingOf(app)) leaveReading(app);
  else startReading(app);
}

/** The sentence so many steps from the one that has been read to. */
function stepFrom(app: App, by: number): PlacedSentence | undefined {
  const steps = stepsOf(app);
  return steps[currentStep(app, steps) + by];
}

export const canReadOn = (app: App): boolean => {
  const reading = readingOf(app);
  return reading !== undefined && (reading.last !== undefined || stepFrom(app, 1) !== undefined);
};
export const canReadBack = (app: App): boolean => readingOf(app) !== undefined && stepFrom(app, -1) !== undefined;

/**
 * Shows what the sentence adds where that is still to be asked; else reads the next.
 *
 * @returns whether there was more
 */
export function readOn(app: App): boolean {
  if (!canReadOn(app)) return false;
  const next = stepFrom(app, 1);
  if (readingOf(app)?.last) reveal(app);
  else if (next) readTo(app, next);
  return true;
}

export function readBack(app: App): void {
  const before = stepFrom(app, -1);
  if (before) readTo(app, before);
}

/** Reads as far as the first or the last sentence. */
export function readToEnd(app: App, end: "first" | "last"): void {
  const place = stepsOf(app).at(end === "first" ? 0 : -1);
  if (place) readTo(app, place);
}

/** Shows what the sentence adds that was asked for. */
export function reveal(app: App): void {
  const { stores } = app;
  const { reading, ...view } = stores.view.getState().view;
  if (!reading) return;
  const { last: _, ...shown } = reading;
  stores.view.setState({ view: { ...view, reading: shown } });
  stores.ui.setState({ announcement: { kind: "added", sentence: [reading.article, reading.through] } });
  followReading(app);
}

/** Whether what a sentence adds is asked for before it is shown; the sentence that one is at is asked for at once. */
export function toggleAsking(app: App): void {
  const { ui } = app.stores;
  const isAsking = !ui.getState().reading.isAsking;
  ui.setState(({ reading }) => ({ reading: { ...reading, isAsking } }));
  const place = stepFrom(app, 0);
  if (place) readTo(app, place);
}

export const togglePlaying = ({ stores }: App): void =>
  stores.ui.setState(({ reading }) => ({ reading: { ...reading, isPlaying: !reading.isPlaying } }));

/** Remembers what is selected by hand in the article; `null` where nothing is. */
export function setExcerpt({ stores }: App, excerpt: Excerpt | null): void {
  if (stores.ui.getState().excerpt !== excerpt) stores.ui.setState({ excerpt });
}

/** Selects what is drawn from the words that are selected by hand: every relation with a quote that reaches into them. */
export function findDrawn(app: App): void {
  const { stores } = app;
  const index = stores.document.getState().open?.index;
  const { excerpt } = stores.ui.getState();
  if (!index || !excerpt) return;
  const drawn = excerpt.flatMap(({ sentence, start, end }) => drawnFrom(index, sentence, { start, end }));
  const relations = [...new Set(drawn.map(({ related }) => related.relation.id))];
  const sentences = excerpt.map(({ sentence }) => sentence);
  select(app, { relations, sentences });
  stores.ui.setState({ announcement: { kind: "drawn", relations: relations.length } });
}
