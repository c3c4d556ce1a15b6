import { type PlacedSentence, placeOf } from "../../core/evidence/sentence-index.ts";
import type { DatasetIndex } from "../../core/graph/dataset-index.ts";
import type { Article } from "../../core/model/dataset.ts";
import { readingSteps } from "../../core/query/reading.ts";
import { useStoreValue } from "../shared/app-context.ts";

/** The sentence of an article that the keyboard is at: the one selected last, else the first. */
export function useCurrentSentence(
  index: DatasetIndex | undefined,
  article: Article | null,
): PlacedSentence | undefined {
  const ref = useStoreValue("view", ({ view }) => view.selection?.sentences?.findLast(([id]) => id === article?.id));
  if (!index || !article) return undefined;
  return (ref && placeOf(index.sentences, ref)) ?? readingSteps(index.sentences, article.id)[0];
}
