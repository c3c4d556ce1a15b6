/** Steps of stories: new ones, where one stands, and what of it the dataset no longer has. */
import { placeOf } from "../evidence/sentence-index.ts";
import type { DatasetIndex } from "../graph/dataset-index.ts";
import type { Dataset, LocalText, Step, StepRef, Story, View } from "../model/dataset.ts";
import { pickText } from "../model/local-text.ts";
import { referencesOf } from "../model/view-references.ts";

/** A step in its place. */
export interface PlacedStep {
  readonly story: Story;
  readonly step: Step;
  /** 0-based, in its story. */
  readonly at: number;
}

export function findStep({ stories = [] }: Dataset, [storyId, stepId]: StepRef): PlacedStep | null {
  const story = stories.find(({ id }) => id === storyId);
  const at = story?.steps.findIndex(({ id }) => id === stepId) ?? -1;
  const step = story?.steps[at];
  return story && step ? { story, step, at } : null;
}

/** The step so many steps after another in its story, or before it; `null` past either end. */
export function besideStep(dataset: Dataset, ref: StepRef, by: number): StepRef | null {
  const placed = findStep(dataset, ref);
  const beside = placed?.story.steps[placed.at + by];
  return placed && beside ? [placed.story.id, beside.id] : null;
}

/** Something that is gone: nothing is left of it but its id, and of a sentence perhaps the title of its article. */
export type Missing =
  | { readonly kind: "entity" | "relation"; readonly id: string }
  | { readonly kind: "sentence"; readonly id: string; readonly article: string };

/** What a view names and the dataset does not have. A step that names it goes on without. */
export function findMissing({ dataset, entities, relations, sentences }: DatasetIndex, view: View): Missing[] {
  return referencesOf(view).flatMap((reference): Missing[] => {
    const { kind } = reference;
    if (kind !== "sentence")
      return (kind === "entity" ? entities : relations).has(reference.id) ? [] : [{ kind, id: reference.id }];
    if (placeOf(sentences, reference.ref)) return [];
    const [articleId, id] = reference.ref;
    const article = dataset.articles.find((one) => one.id === articleId);
    return [{ kind, id, article: article ? `“${article.title}”` : articleId }];
  });
}

/** How many names make a title. */
const namesInTitle = 3;

const joinTexts = (texts: readonly LocalText[], between: string): LocalText => {
  const languages = new Set(texts.flatMap((text) => Object.keys(text)));
  return Object.fromEntries(
    Array.from(languages, (language) => [language, texts.map((text) => pickText(text, language).text).join(between)]),
  );
};

/**
 * A title for a step that looks at something selected, in all languages that it has a label in.
 *
 * @returns `null` where nothing is selected that has a name
 */
export function suggestTitle({ entities, relations }: DatasetIndex, { selection }: View): LocalText | null {
  const labelOf = (id: string): readonly LocalText[] => {
    const label = entities.get(id)?.entity.label;
    return label ? [label] : [];
  };
  const labels = (selection?.entities ?? []).flatMap(labelOf);
  if (labels.length > 0) return joinTexts(labels.slice(0, namesInTitle), ", ");
  const relation = relations.get(selection?.relations?.[0] ?? "")?.relation;
  return relation ? joinTexts([relation.source, relation.target].flatMap(labelOf), " – ") : null;
}
