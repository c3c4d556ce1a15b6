import type { SentenceId } from "../../core/model/dataset.ts";

/** The elements of the sentences that are there, of the one article that a page shows. */
export function findSentences(scroller: HTMLElement): ReadonlyMap<SentenceId, HTMLElement> {
  const elements = scroller.querySelectorAll<HTMLElement>("[data-sentence]");
  return new Map(Array.from(elements, (element) => [element.dataset["sentence"] ?? "", element] as const));
}
