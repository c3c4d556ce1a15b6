import type { Excerpt } from "../../state/ui-store.ts";

/** How far into an element's text a place of the document is, in UTF-16 units; before it 0, after it all of it. */
function offsetIn(element: HTMLElement, node: Node, offset: number): number {
  const length = element.textContent?.length ?? 0;
  const range = document.createRange();
  range.selectNodeContents(element);
  const compared = range.comparePoint(node, offset);
  if (compared !== 0) return compared < 0 ? 0 : length;
  range.setEnd(node, offset);
  return range.toString().length;
}

/**
 * The article's own words in a selection made by hand; translations and what stands around the sentences do not count.
 *
 * @returns `null` where no words of the article are selected
 */
export function readExcerpt(scroller: HTMLElement, selection: Selection): Excerpt | null {
  if (selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!range.intersectsNode(scroller)) return null;
  const texts = [...scroller.querySelectorAll<HTMLElement>("[data-text]")].filter((text) => range.intersectsNode(text));
  const excerpt = texts.flatMap((text) => {
    const { article = "", sentence = "" } = text.closest<HTMLElement>("[data-sentence]")?.dataset ?? {};
    const start = offsetIn(text, range.startContainer, range.startOffset);
    const end = offsetIn(text, range.endContainer, range.endOffset);
    return start < end ? [{ sentence: [article, sentence] as const, start, end }] : [];
  });
  return excerpt.length > 0 ? excerpt : null;
}
