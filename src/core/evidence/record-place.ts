import type { Dataset, EntityId, RelationId, SentenceRef } from "../model/dataset.ts";

/** Where in a dataset something is to be looked at. What is neither in the graph nor in an article is in the file alone. */
export type RecordPlace =
  | { readonly on: "relation"; readonly relation: RelationId }
  | { readonly on: "entity"; readonly entity: EntityId }
  | { readonly on: "sentence"; readonly sentence: SentenceRef }
  | { readonly on: "file"; readonly pointer: string };

/** The place that a JSON pointer (RFC 6901) into a dataset leads to: the record that it lies in. */
export function placeOfPointer(dataset: Dataset, pointer: string): RecordPlace {
  const [, list, at, , p, , s] = pointer.split("/");
  const relation = list === "relations" ? dataset.relations[Number(at)] : undefined;
  if (relation) return { on: "relation", relation: relation.id };
  const article = list === "articles" ? dataset.articles[Number(at)] : undefined;
  const sentence = article?.paragraphs[Number(p)]?.sentences[Number(s)];
  if (article && sentence) return { on: "sentence", sentence: [article.id, sentence.id] };
  const entity = list === "entities" ? dataset.entities[Number(at)] : undefined;
  return entity ? { on: "entity", entity: entity.id } : { on: "file", pointer };
}
