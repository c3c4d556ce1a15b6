import { type CSSProperties, type RefObject, useLayoutEffect, useState } from "react";
import type { PlacedSentence } from "../../core/evidence/sentence-index.ts";
import type { Article } from "../../core/model/dataset.ts";
import type { ArticleMarks } from "../../core/view/mark-article.ts";
import { findSentence } from "./find-sentence.ts";
import { sayPlace } from "../shared/sentence-words.ts";
import { useWords } from "../shared/use-words.ts";
import styles from "./reader.module.css";

interface ScrollMarksProps {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly article: Article;
  readonly marks: ArticleMarks;
}

interface ScrollMark {
  readonly place: PlacedSentence;
  /** From 0 at the top of the article to 1. */
  readonly at: number;
}

/** Marks nearer to each other than this, of the whole, are one. */
const apart = 0.004;

function placeMarks(scroller: HTMLElement, article: Article, marks: ArticleMarks): ScrollMark[] {
  const top = scroller.getBoundingClientRect().top - scroller.scrollTop;
  const placed: ScrollMark[] = [];
  const inOrder = [...marks.keys()].filter((place) => place.article === article).toSorted((a, b) => a.order - b.order);
  for (const place of inOrder) {
    // Its paragraph's: what is inside a paragraph out of sight has no place yet.
    const paragraph = findSentence(place)?.parentElement;
    if (!paragraph) continue;
    const at = (paragraph.getBoundingClientRect().top - top) / scroller.scrollHeight;
    if (at - (placed.at(-1)?.at ?? -1) > apart) placed.push({ place, at });
  }
  return placed;
}

/** Where in the article the marked sentences are, beside its scroll bar; a click leads there. Keys step through them. */
export function ScrollMarks({ scroller, article, marks }: ScrollMarksProps) {
  const words = useWords();
  const [placed, setPlaced] = useState<readonly ScrollMark[]>([]);
  useLayoutEffect(() => {
    const element = scroller.current;
    const page = element?.firstElementChild;
    if (!element || !page) return;
    const place = () => setPlaced(placeMarks(element, article, marks));
    place();
    const observer = new ResizeObserver(place);
    observer.observe(page);
    return () => observer.disconnect();
  }, [scroller, article, marks]);
  return (
    <div className={styles["scrollMarks"]} aria-hidden="true">
      {placed.map(({ place, at }) => (
        <button
          key={place.sentence.id}
          type="button"
          tabIndex={-1}
          title={sayPlace(place, words)}
          aria-label={sayPlace(place, words)}
          style={{ "--at": at } as CSSProperties}
          onClick={() => findSentence(place)?.scrollIntoView({ block: "center" })}
        />
      ))}
    </div>
  );
}
