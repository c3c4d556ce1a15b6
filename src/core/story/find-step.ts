import { placeOf } from "../evidence/sentence-index.ts";
import type { DatasetIndex } from "../graph/dataset-index.ts";
import type { Dataset, Step, StepId, Story, StoryId, View } from "../model/dataset.ts";

/** Which step of which story is presented. */
export interface StepRef {
  readonly story: StoryId;
  readonly step: StepId;
}

/** A step in its place. */
export interface PlacedStep {
  readonly story: Story;
  readonly step: Step;
  /** 0-based, among the steps of the story. */
  readonly at: number;
}

/** @returns `null` where the dataset has no such story or step */
export function findStep({ stories = [] }: Dataset, { story: storyId, step: stepId }: StepRef): PlacedStep | null {
  const story = stories.find(({ id }) => id === storyId);
  const at = story?.steps.findIndex(({ id }) => id === stepId) ?? -1;
  const step = story?.steps[at];
  return story && step ? { story, step, at } : null;
}

/** What a step looks at and the dataset no longer has. */
export type Missing =
  | { readonly kind: "entity" | "relation" | "article"; readonly id: string }
  | { readonly kind: "sentence"; readonly article: string; readonly id: string };

export function findMissing({ entities, relations, sentences }: DatasetIndex, { selection, reading }: View): Missing[] {
  const read = reading ? [[reading.article, reading.through] as const] : [];
  return [
    ...(selection?.entities ?? []).flatMap((id) => (entities.has(id) ? [] : [{ kind: "entity" as const, id }])),
    ...(selection?.relations ?? []).flatMap((id) => (relations.has(id) ? [] : [{ kind: "relation" as const, id }])),
    ...[...(selection?.sentences ?? []), ...read].flatMap(([article, id]): Missing[] => {
      if (!sentences.has(article)) return [{ kind: "article" as const, id: article }];
      return placeOf(sentences, [article, id]) ? [] : [{ kind: "sentence" as const, article, id }];
    }),
  ];
}
