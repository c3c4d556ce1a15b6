import type { DatasetIndex, IndexedRelation } from "../graph/dataset-index.ts";
import type { Factuality, SentenceRef, Step } from "../model/dataset.ts";

/** What a class has answered: which sentence says it, or how surely. */
export type Guess = { readonly sentence: SentenceRef } | { readonly factuality: Factuality };

/** The relations that a step asks about. */
export function askedRelations({ relations }: DatasetIndex, { view }: Step): readonly IndexedRelation[] {
  return (view.selection?.relations ?? []).flatMap((id) => relations.get(id) ?? []);
}

/** What a step lacks that asks something: anything that is hidden, or a relation. */
export function findLack(index: DatasetIndex, step: Step): "hidden" | "relation" | null {
  const { quiz } = step;
  if (!quiz) return null;
  if (quiz.ask === "reveal") return (quiz.hide ?? []).length > 0 ? null : "hidden";
  return askedRelations(index, step).length > 0 ? null : "relation";
}

/** Any sentence that says one of the relations is right, and any factuality with which one of them stands. */
export function isRight(asked: readonly IndexedRelation[], guess: Guess): boolean {
  if ("factuality" in guess) return asked.some(({ standing }) => standing.factuality === guess.factuality);
  const [article, sentence] = guess.sentence;
  return asked.some(({ standing }) =>
    standing.witnesses.some(({ place }) => place.article.id === article && place.sentence.id === sentence),
  );
}
