import type { Dataset, Relation } from "../model/dataset.ts";
import type { Problem } from "../model/problem.ts";

/** The relation that a warning is about: its own, or the first that its sentence backs; `undefined` where it backs none. */
export function locateProblem(dataset: Dataset, { pointer }: Problem): Relation | undefined {
  const [, list, at, , p, , s] = pointer.split("/");
  if (list === "relations") return dataset.relations[Number(at)];
  const article = dataset.articles[Number(at)];
  const sentence = article?.paragraphs[Number(p)]?.sentences[Number(s)];
  return dataset.relations.find(({ evidence }) =>
    evidence.some((one) => one.article === article?.id && one.sentence === sentence?.id),
  );
}
