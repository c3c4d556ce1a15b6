import { useMemo } from "react";
import { answer } from "../../actions/present.ts";
import { placeOf } from "../../core/evidence/sentence-index.ts";
import type { DatasetIndex } from "../../core/graph/dataset-index.ts";
import type { View } from "../../core/model/dataset.ts";
import type { PlacedStep } from "../../core/story/step.ts";
import { askedRelations, isRight } from "../../core/story/judge-guess.ts";
import { sayOnSlide } from "../../core/story/slide.ts";
import { useApp, useDerived, useStoreValue } from "../shared/app-context.ts";
import { useWords } from "../shared/use-words.ts";
import { ArticleSheet } from "./ArticleSheet.tsx";
import styles from "./present.module.css";
import { Quiz } from "./Quiz.tsx";
import { SentenceQuote } from "./SentenceQuote.tsx";
import { SlideText } from "./SlideText.tsx";
import { useLargestType } from "./use-largest-type.ts";

interface SlideProps {
  readonly index: DatasetIndex;
  readonly placed: PlacedStep;
  /** What the step looks at, as far as the dataset has it. */
  readonly view: View;
}

/** More sentences than this are no longer read from the back row. */
const mostSentences = 2;

/** A step beside the picture: its words, and what the article says, or asks. */
export function Slide({ index, placed, view }: SlideProps) {
  const app = useApp();
  const { t, pick } = useWords();
  const hiding = useDerived((derived) => derived.hiding());
  const secrets = useDerived((derived) => derived.secrets()).length;
  const told = useStoreValue("presentation", (presentation) => presentation.told);
  const guess = useStoreValue("presentation", (presentation) => presentation.guess);
  const { story, step, at } = placed;
  const { quiz } = step;
  const sentences = useMemo(() => sayOnSlide(index, view.selection ?? {}, hiding), [index, view, hiding]);
  const asked = useMemo(() => askedRelations(index, step), [index, step]);
  const title = pick(step.title);
  const isSought = quiz?.ask === "sentence" && told < secrets;
  const through = view.reading && placeOf(index.sentences, [view.reading.article, view.reading.through]);
  const article = through?.article ?? asked[0]?.standing.witnesses[0]?.place.article ?? index.dataset.articles[0];
  const hasSheet = article !== undefined && (isSought || through !== undefined);
  const more = Math.max(0, sentences.length - mostSentences);
  // While one thing is told after another, the sentences go along.
  const first = secrets > 0 ? Math.round((told / secrets) * more) : 0;
  const words = useLargestType();
  return (
    <article ref={words} className={styles["words"]} data-sheet={hasSheet}>
      <header>
        <p className={styles["kicker"]}>{t("present.step", { at: at + 1, of: story.steps.length })}</p>
        <h2 lang={title.language} dir="auto">
          {title.text}
        </h2>
      </header>
      {step.text && <SlideText text={step.text} className={styles["text"]} />}
      {quiz && secrets > 0 && (
        <Quiz index={index} quiz={quiz} asked={asked} hiding={hiding} guess={guess} told={told} secrets={secrets} />
      )}
      {hasSheet && (
        <ArticleSheet
          index={index}
          article={article}
          through={through}
          sentences={isSought ? [] : sentences}
          onChoose={isSought ? (sentence) => answer(app, { sentence }) : undefined}
          chosen={
            isSought && guess && "sentence" in guess
              ? { sentence: guess.sentence, isRight: isRight(asked, guess) }
              : undefined
          }
        />
      )}
      {!hasSheet &&
        sentences
          .slice(first, first + mostSentences)
          .map((sentence) => <SentenceQuote key={`${sentence.article}\n${sentence.sentence}`} sentence={sentence} />)}
      {!hasSheet && more > 0 && <p>{t("present.more", { count: more })}</p>}
    </article>
  );
}
