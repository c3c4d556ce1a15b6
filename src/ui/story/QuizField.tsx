import { useId } from "react";
import { setQuiz } from "../../actions/story.ts";
import type { Step, StepRef } from "../../core/model/dataset.ts";
import { quizAsks, quizHides } from "../../core/model/schema.ts";
import { findLack } from "../../core/story/judge-guess.ts";
import { useApp, useStoreValue } from "../shared/app-context.ts";
import { useWords } from "../shared/use-words.ts";
import styles from "./story.module.css";

interface QuizFieldProps {
  readonly stepRef: StepRef;
  readonly step: Step;
}

/** What a step asks the class, and what it hides until then. */
export function QuizField({ stepRef, step }: QuizFieldProps) {
  const app = useApp();
  const index = useStoreValue("document", ({ open }) => open?.index);
  const { t } = useWords();
  const id = useId();
  const { quiz } = step;
  const hide = quiz?.hide ?? [];
  const lack = index ? findLack(index, step) : null;
  return (
    <fieldset className={styles["quiz"]}>
      <legend>{t("story.quiz")}</legend>
      <label htmlFor={id}>{t("story.quiz.ask")}</label>
      <select
        id={id}
        value={quiz?.ask ?? "none"}
        onChange={({ target }) => {
          const ask = quizAsks.find((known) => known === target.value);
          setQuiz(app, stepRef, ask ? { ...quiz, ask } : null);
        }}
      >
        {(["none", ...quizAsks] as const).map((ask) => (
          <option key={ask} value={ask}>
            {t(`story.quiz.${ask}`)}
          </option>
        ))}
      </select>
      {quiz && (
        <div role="group" aria-label={t("story.quiz.hide")} className={styles["hides"]}>
          <span aria-hidden="true">{t("story.quiz.hide")}:</span>
          {quizHides.map((what) => (
            <label key={what}>
              <input
                type="checkbox"
                checked={hide.includes(what)}
                onChange={({ target }) => {
                  const hidden = quizHides.filter((one) => (one === what ? target.checked : hide.includes(one)));
                  const { hide: _, ...rest } = quiz;
                  setQuiz(app, stepRef, { ...rest, ...(hidden.length > 0 && { hide: hidden }) });
                }}
              />
              {t(`story.quiz.hide.${what}`)}
            </label>
          ))}
        </div>
      )}
      <p role="status" className={styles["hint"]}>
        {lack && t(`story.quiz.lack.${lack}`)}
      </p>
    </fieldset>
  );
}
