/** The hand-out of a story: made for paper, saved as a page of its own. */
import { placeOf } from "../core/evidence/sentence-index.ts";
import type { DatasetIndex } from "../core/graph/dataset-index.ts";
import type { Article, LocalText, SentenceRef, StepId, StoryId, Story } from "../core/model/dataset.ts";
import { composeLesson, type LessonSheet } from "../core/story/lesson-sheet.ts";
import type { LessonPart } from "../core/story/lesson-parts.ts";
import type { DrawingElement } from "../core/view/drawing-tree.ts";
import { type HandOutContent, writeHandOut } from "../formats/hand-out-html/write.ts";
import type { Line, Runs } from "../formats/citation/rich-text.ts";
import { drawPage } from "../formats/svg/write.ts";
import type { Language } from "../state/settings-store.ts";
import type { App } from "./app.ts";
import { composeSources } from "./cite.ts";
import { nameExport } from "./export-data.ts";
import { blankMapOf, paperPageOf } from "./paper-picture.ts";
import { type Shared, shareStory } from "./share.ts";

/** A step's picture, and the same with all that it hides; `null` for what is not wanted. */
interface StepPictures {
  readonly asking: DrawingElement | null;
  readonly answering: DrawingElement | null;
}

/** An article as it is read on paper: without what leads about its page, its sentences numbered as everywhere. */
interface ArticleText {
  readonly title: string;
  readonly language: string;
  readonly paragraphs: readonly {
    readonly kind: Article["paragraphs"][number]["kind"];
    readonly sentences: readonly { readonly number: number | null; readonly text: string }[];
  }[];
}

export interface Lesson {
  readonly story: Story;
  readonly parts: ReadonlySet<LessonPart>;
  readonly articles: readonly Article[];
  readonly sheet: LessonSheet;
  /** In the order of the steps. */
  readonly pictures: readonly StepPictures[];
  readonly map: { readonly drawing: DrawingElement; readonly labels: readonly LocalText[] } | null;
  /** Of the articles that the story's sentences are from; none where they are not wanted. */
  readonly texts: readonly ArticleText[];
  /** Where each sentence is from, by its number on the paper. */
  readonly sources: ReadonlyMap<number, Runs>;
  /** The list of what sentences are from. */
  readonly references: readonly Line[];
  /** Where others can look at the story; `null` where it is not wanted. */
  readonly link: Shared | null;
  readonly made: Date;
}

/** All sentences that stand on the paper by their numbers, those among the answers too. */
const numbersOf = ({ steps }: LessonSheet): ReadonlyMap<number, SentenceRef> =>
  new Map(
    steps
      .flatMap(({ sentences, answer }) => [...sentences, ...(answer?.sentences ?? [])])
      .map(({ at, said }) => [at, [said.article, said.sentence]] as const),
  );

const readText = (index: DatasetIndex, { id, title, language, paragraphs }: Article): ArticleText => ({
  title,
  language,
  paragraphs: paragraphs
    .filter(({ kind }) => kind !== "boilerplate")
    .map(({ kind, sentences }) => ({
      kind,
      sentences: sentences.map(({ id: sentence, text }) => ({
        number: placeOf(index.sentences, [id, sentence])?.number ?? null,
        text,
      })),
    })),
});

/**
 * @param only the one step that is wanted
 * @returns `null` where there is no such story
 */
export function makeLesson(
  app: App,
  id: StoryId,
  wanted: readonly LessonPart[],
  language: Language,
  only?: StepId,
): Lesson | null {
  const { open } = app.stores.document.getState();
  const story = open?.dataset.stories?.find((one) => one.id === id);
  if (!open || !story) return null;
  const parts: ReadonlySet<LessonPart> = new Set(wanted);
  const steps = story.steps.filter((step) => only === undefined || step.id === only);
  const sheet = composeLesson(open.index, { ...story, steps }, parts.has("quiz"));
  const hasPictures = parts.has("pictures");
  const draw = (step: string, isAsking: boolean): DrawingElement | null => {
    const page = paperPageOf(app, [id, step], isAsking);
    return (
      page && drawPage(page, [], `${story.steps.findIndex((one) => one.id === step)}-${isAsking ? "ask" : "answer"}-`)
    );
  };
  const map = parts.has("map") ? blankMapOf(app, sheet.relations) : null;
  const numbers = [...numbersOf(sheet)];
  const quoted = new Set(numbers.map(([, [article]]) => article));
  const cited = composeSources(
    app,
    numbers.map(([, ref]) => ref),
    app.stores.settings.getState().citation,
    language,
  );
  return {
    story,
    parts,
    articles: open.dataset.articles,
    sheet,
    pictures: sheet.steps.map(({ step, answer }) => ({
      asking: hasPictures ? draw(step.id, answer !== null) : null,
      answering: hasPictures && parts.has("answers") && answer?.hasPicture ? draw(step.id, false) : null,
    })),
    map: map && {
      drawing: drawPage(map.page, [], "map-"),
      labels: map.entities.map((entity) => open.index.entities.get(entity)?.entity.label ?? {}),
    },
    texts: parts.has("article")
      ? open.dataset.articles.filter(({ id: article }) => quoted.has(article)).map((one) => readText(open.index, one))
      : [],
    sources: new Map(numbers.map(([at], i) => [at, cited?.sources[i] ?? []] as const)),
    references: cited?.lines.filter(({ kind }) => kind === "listTitle" || kind === "reference") ?? [],
    link: parts.has("link") ? shareStory(app, story) : null,
    made: new Date(),
  };
}

/** What a step on the stage has on paper while it still hides something: no more than it asks. */
const askedParts = ["link", "pictures", "sentences", "quiz"] as const satisfies readonly LessonPart[];

/** The step on the stage as it asks its class; `null` where it hides nothing, or nothing more. */
export function askOnPaper(app: App, language: Language): Lesson | null {
  const { at } = app.stores.presentation.getState();
  return at && app.derived.hiding() ? makeLesson(app, at[0], askedParts, language, at[1]) : null;
}

export const toggleLessonPart = ({ stores }: App, part: LessonPart): void =>
  stores.settings.setState(({ lessonParts }) => ({
    lessonParts: lessonParts.includes(part) ? lessonParts.filter((one) => one !== part) : [...lessonParts, part],
  }));

export const printLesson = ({ ports }: App): void => ports.printer.print();

/**
 * Saves the hand-out as a page of its own.
 *
 * @param mark what it is called in its file's name
 * @returns the name of the file
 */
export function saveLesson({ ports }: App, { made }: Lesson, content: HandOutContent, mark: string): string {
  const name = nameExport({ extension: "html" }, content.title, mark, made);
  ports.saver.save(name, writeHandOut(content), "text/html");
  return name;
}
