import { type CSSProperties, type RefObject, useEffect, useState } from "react";
import { copyCitation } from "../../actions/cite.ts";
import { findDrawn, setExcerpt } from "../../actions/reading.ts";
import type { DatasetIndex } from "../../core/graph/dataset-index.ts";
import { useApp, useStoreValue } from "../shared/app-context.ts";
import { useWords } from "../shared/use-words.ts";
import { readExcerpt } from "./read-excerpt.ts";
import styles from "./reader.module.css";

interface ExcerptToolsProps {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly index: DatasetIndex;
}

/** What can be done with words of the article that are selected by hand: beside them, as long as they are. */
export function ExcerptTools({ scroller, index }: ExcerptToolsProps) {
  const app = useApp();
  const { t } = useWords();
  const excerpt = useStoreValue("ui", (ui) => ui.excerpt);
  const [place, setPlace] = useState({ x: 0, y: 0 });
  useEffect(() => {
    const read = (): void => {
      const selection = window.getSelection();
      const found = scroller.current && selection ? readExcerpt(scroller.current, selection) : null;
      setExcerpt(app, found);
      if (!found || !selection) return;
      const box = selection.getRangeAt(0).getBoundingClientRect();
      setPlace({ x: box.left + box.width / 2, y: box.bottom });
    };
    document.addEventListener("selectionchange", read);
    return () => {
      document.removeEventListener("selectionchange", read);
      setExcerpt(app, null);
    };
  }, [app, scroller, index]);
  if (!excerpt) return null;
  return (
    <div
      className={styles["excerptTools"]}
      role="toolbar"
      aria-label={t("reader.excerpt")}
      style={{ "--x": `${place.x}px`, "--y": `${place.y}px` } as CSSProperties}
      // A press would let go of the words before it is one.
      onPointerDown={(event) => event.preventDefault()}
    >
      <button type="button" onClick={() => findDrawn(app)}>
        {t("action.findDrawn")}
      </button>
      <button type="button" onClick={() => void copyCitation(app)}>
        {t("action.copyCitation")}
      </button>
    </div>
  );
}
