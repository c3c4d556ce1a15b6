import { useDeferredValue, useMemo, useRef } from "react";
import type { SentenceRef } from "../../core/model/dataset.ts";
import { useDerived, useStoreValue } from "../shared/app-context.ts";
import { usePointing } from "./use-pointing.ts";
import { ArticleChoice } from "./ArticleChoice.tsx";
import { ArticlePage } from "./ArticlePage.tsx";
import { ExcerptTools } from "./ExcerptTools.tsx";
import { ReaderTools } from "./ReaderTools.tsx";
import { ReadingBar } from "./ReadingBar.tsx";
import styles from "./reader.module.css";
import { ScrollMarks } from "./ScrollMarks.tsx";
import { useCurrentSentence } from "./use-current-sentence.ts";
import { useMarksInSight } from "./use-marks-in-sight.ts";

const noneChosen: readonly SentenceRef[] = [];

/** The article beside the graph: each drives the other. */
export function Reader() {
  const index = useStoreValue("document", ({ open }) => open?.index);
  const article = useDerived((derived) => derived.article());
  const marks = useDerived((derived) => derived.marks());
  const chosen = useStoreValue("view", ({ view }) => view.selection?.sentences) ?? noneChosen;
  const hasHedges = useStoreValue("settings", (settings) => settings.hasHedges);
  const translation = useStoreValue("settings", (settings) => settings.translation);
  const scroller = useRef<HTMLDivElement>(null);
  const current = useCurrentSentence(index, article);
  const pointing = usePointing();
  useMarksInSight(scroller, article, current);
  const looks = useMemo(() => ({ hasHedges, translation }), [hasHedges, translation]);
  // Where the marks are may be told a moment after them.
  const placedMarks = useDeferredValue(marks);
  if (!index || !article) return null;
  return (
    <>
      <ReaderTools />
      <ArticleChoice index={index} shown={article} />
      <div className={styles["stage"]}>
        <div ref={scroller} className={styles["scroller"]} {...pointing}>
          <ArticlePage
            key={article.id}
            index={index}
            article={article}
            marks={marks}
            chosen={chosen}
            current={current}
            looks={looks}
          />
        </div>
        <ScrollMarks scroller={scroller} article={article} marks={placedMarks} />
      </div>
      <ExcerptTools scroller={scroller} index={index} />
      <ReadingBar index={index} article={article} />
    </>
  );
}
