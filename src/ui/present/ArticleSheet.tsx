import { type KeyboardEvent, useEffect, useRef } from "react";
import { type PlacedSentence, placeOf, refOf } from "../../core/evidence/sentence-index.ts";
import type { DatasetIndex } from "../../core/graph/dataset-index.ts";
import type { Article, SentenceRef } from "../../core/model/dataset.ts";
import type { SlideSentence } from "../../core/story/slide.ts";
import { useWords } from "../shared/use-words.ts";
import styles from "./present.module.css";
import { Pieces } from "./SentenceQuote.tsx";

interface ArticleSheetProps {
  readonly index: DatasetIndex;
  readonly article: Article;
  /** As far as this sentence it has been read; what follows is pale. Without, all of it is there alike. */
  readonly through?: PlacedSentence | undefined;
  /** Sentences whose quotes are marked. */
  readonly sentences: readonly SlideSentence[];
  /** What is done with a sentence that is chosen, where the class is asked for one. */
  readonly onChoose?: ((sentence: SentenceRef) => void) | undefined;
  readonly chosen?: { readonly sentence: SentenceRef; readonly isRight: boolean } | undefined;
}

/** Scrolls what is in a box, and nothing around it: a step begins at its title. */
function moveToMiddle(box: Element, inside: Element): void {
  const [outer, inner] = [box.getBoundingClientRect(), inside.getBoundingClientRect()];
  box.scrollTop += inner.top + inner.height / 2 - outer.top - outer.height / 2;
}

/** The article for those who sit far away: large, and without what a reader alone would do with it. */
export function ArticleSheet({ index, article, through, sentences, onChoose, chosen }: ArticleSheetProps) {
  const { t } = useWords();
  const sheet = useRef<HTMLElement>(null);
  const marked = new Map(sentences.map((said) => [placeOf(index.sentences, [said.article, said.sentence]), said]));
  const shown = through ?? marked.keys().next().value;
  useEffect(() => {
    const current = sheet.current?.querySelector("[data-current=true]");
    if (current && sheet.current) moveToMiddle(sheet.current, current);
  }, [shown]);
  return (
    <section
      ref={sheet}
      className={styles["article"]}
      lang={article.language}
      aria-label={t("region.article")}
      // A region that scrolls is to be scrolled by keys too.
      tabIndex={0}
    >
      {article.paragraphs
        .filter(({ kind }) => kind !== "boilerplate")
        .map(({ kind, sentences: own }) => (
          <p key={own[0]?.id ?? kind} data-kind={kind}>
            {own.map(({ id, text }) => {
              const place = placeOf(index.sentences, [article.id, id]);
              if (!place) return null;
              const said = marked.get(place);
              const isChosen = chosen?.sentence[0] === article.id && chosen.sentence[1] === id;
              return (
                <SheetSentence
                  key={id}
                  place={place}
                  isCurrent={place === shown}
                  isUnread={through !== undefined && place.order > through.order}
                  onChoose={onChoose}
                  verdict={isChosen ? (chosen.isRight ? "right" : "wrong") : undefined}
                >
                  {said ? <Pieces pieces={said.pieces} /> : text}
                </SheetSentence>
              );
            })}
          </p>
        ))}
    </section>
  );
}

interface SheetSentenceProps {
  readonly place: PlacedSentence;
  readonly isCurrent: boolean;
  readonly isUnread: boolean;
  readonly onChoose: ArticleSheetProps["onChoose"];
  readonly verdict: "right" | "wrong" | undefined;
  readonly children: React.ReactNode;
}

function SheetSentence({ place, isCurrent, isUnread, onChoose, verdict, children }: SheetSentenceProps) {
  const choose = () => onChoose?.(refOf(place));
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    choose();
  };
  const looks = { "data-current": isCurrent, "data-unread": isUnread, "data-verdict": verdict };
  return (
    <>
      {onChoose ? (
        // Not a button: that would not break across lines.
        <span
          role="button"
          tabIndex={0}
          aria-pressed={verdict !== undefined}
          onClick={choose}
          onKeyDown={onKeyDown}
          {...looks}
        >
          {children}
        </span>
      ) : (
        <span {...looks}>{children}</span>
      )}{" "}
    </>
  );
}
