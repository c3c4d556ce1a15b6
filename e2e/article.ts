/** The real article: its dataset, and its text as the file has it, which the dataset must reproduce. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Dataset, Entity, LocalText, Relation } from "../src/core/model/dataset.ts";
import type { Language } from "./words.ts";

const data = join(import.meta.dirname, "..", "data");
export const article = JSON.parse(readFileSync(join(data, "putin-pyongyang-2024.json"), "utf8")) as Dataset;
export const articleFile = readFileSync(join(data, "kilas-klaten-2024-06-14.txt"), "utf8");

/** The file's sentences, found without the dataset: a line may hold several, each beginning with a capital. */
export const fileSentences = articleFile
  .split("\n")
  .flatMap((line) => line.trim().split(/(?<=[.?!])\s(?=\p{Lu})/u))
  .filter((sentence) => sentence !== "");

const placed = article.articles.flatMap(({ paragraphs }) =>
  paragraphs.flatMap(({ kind, sentences }) => sentences.map((sentence) => ({ kind, sentence }))),
);

/** A sentence by its id, with its text and its neighbours' as the file has them; navigation lines are no neighbours. */
export function sentenceInFile(id: string) {
  const at = placed.findIndex(({ sentence }) => sentence.id === id);
  const isText = (i: number) => placed[i]?.kind !== "boilerplate";
  const step = (by: 1 | -1) => {
    let i = at + by;
    while (i >= 0 && i < placed.length && !isText(i)) i += by;
    return fileSentences[i] ?? null;
  };
  const number = placed.slice(0, at + 1).filter(({ kind }) => kind === "body").length;
  const found = placed[at];
  if (!found) throw new Error(`the article has no sentence ${id}`);
  return { ...found, text: fileSentences[at] ?? "", before: step(-1), after: step(1), number };
}

export const pick = (texts: LocalText, language: Language = "id"): string =>
  (texts as Record<string, string>)[language] ?? Object.values<string>(texts)[0] ?? "";

export function entity(id: string): Entity {
  const found = article.entities.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`the article has no entity ${id}`);
  return found;
}

export const label = (id: string, language: Language = "id"): string => pick(entity(id).label, language);

const isCore = ({ tier, source, target }: Relation): boolean =>
  tier !== "detail" && entity(source).tier !== "detail" && entity(target).tier !== "detail";

export const coreRelations = article.relations.filter(isCore);

export const relationsOf = (id: string): Relation[] =>
  article.relations.filter(({ source, target }) => source === id || target === id);
