import type { Ref } from "react";
import type { Lesson } from "../../actions/lesson.ts";
import type { Step } from "../../core/model/dataset.ts";
import { CitedWords } from "../shared/CitedWords.tsx";
import { Markdown } from "../shared/Markdown.tsx";
import { PaperPicture } from "../shared/PaperPicture.tsx";
import "../shared/paper.css";
import type { ReaderWords } from "../shared/use-words.ts";
import { PaperAnswer } from "./PaperAnswer.tsx";
import { PaperArticle } from "./PaperArticle.tsx";
import { PaperGlossary } from "./PaperGlossary.tsx";
import { PaperHead } from "./PaperHead.tsx";
import { PaperMap } from "./PaperMap.tsx";
import { PaperQuestion } from "./PaperQuestion.tsx";
import { PaperSentence } from "./PaperSentence.tsx";

interface LessonPaperProps {
  readonly lesson: Lesson;
  readonly words: ReaderWords;
  readonly ref?: Ref<HTMLElement>;
}

/** A story on paper: the same in print, in the preview, and in a file. */
export function LessonPaper({ lesson, words, ref }: LessonPaperProps) {
  const { t, pick, language } = words;
  const { story, parts, sheet, pictures, texts, map, sources, references } = lesson;
  const placeOf = (step: Step): number => story.steps.findIndex(({ id }) => id === step.id);
  const answers = parts.has("answers") ? sheet.steps : [];
  return (
    <article ref={ref} className="paper paper-file" lang={language}>
      <PaperHead lesson={lesson} words={words} />
      {sheet.steps.map(({ step, sentences, question }, i) => {
        const at = placeOf(step);
        const title = pick(step.title);
        const text = step.text && pick(step.text);
        const picture = pictures[i]?.asking;
        return (
          <section key={step.id} className="paper-step">
            <div className="paper-top">
              <p className="paper-kicker">{t("lesson.step", { at: at + 1 })}</p>
              <h2 lang={title.language} dir="auto">
                {title.text || t("story.step.untitled", { at: at + 1 })}
              </h2>
              {picture && (
                <figure>
                  <PaperPicture drawing={picture} />
                </figure>
              )}
            </div>
            {text && <Markdown text={text.text} language={text.language} className="paper-text" />}
            {parts.has("sentences") && (
              <ol className="paper-sentences">
                {sentences.map((sentence) => (
                  <PaperSentence
                    key={sentence.at}
                    sentence={sentence}
                    source={sources.get(sentence.at)}
                    words={words}
                  />
                ))}
              </ol>
            )}
            {question && <PaperQuestion question={question} words={words} />}
          </section>
        );
      })}
      {texts.map((text, at) => (
        <PaperArticle key={at} text={text} />
      ))}
      {map && <PaperMap map={map} words={words} />}
      {parts.has("glossary") && sheet.glossary.length > 0 && (
        <PaperGlossary entries={sheet.glossary} hasNumbers={parts.has("sentences")} words={words} />
      )}
      <section className="paper-references">
        {references.map(({ kind, runs }, at) =>
          kind === "listTitle" ? (
            <h2 key={at}>
              <CitedWords runs={runs} />
            </h2>
          ) : (
            <p key={at}>
              <CitedWords runs={runs} />
            </p>
          ),
        )}
      </section>
      {answers.some(({ answer }) => answer) && (
        <section className="paper-sheet">
          <h2>{t("lesson.answers")}</h2>
          <p className="paper-small">{t("lesson.answers.hint")}</p>
          {answers.map(
            ({ step, answer }, at) =>
              answer && (
                <PaperAnswer
                  key={step.id}
                  step={step}
                  at={at}
                  answer={answer}
                  picture={pictures[at]?.answering ?? null}
                  sources={sources}
                  words={words}
                />
              ),
          )}
        </section>
      )}
    </article>
  );
}
