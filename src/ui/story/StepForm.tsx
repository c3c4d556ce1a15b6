import { stepTexts, writeStep } from "../../actions/story.ts";
import type { Step, StepRef, Story } from "../../core/model/dataset.ts";
import { useApp } from "../shared/app-context.ts";
import { useWords } from "../shared/use-words.ts";
import { QuizField } from "./QuizField.tsx";
import styles from "./story.module.css";
import { WordsField } from "./WordsField.tsx";

const lines = { title: 1, text: 4, notes: 2 } as const;

interface StepFormProps {
  readonly story: Story;
  readonly step: Step;
}

/** The texts of a step in both languages, and what it asks. There is nothing to submit: all is kept as it is typed. */
export function StepForm({ story, step }: StepFormProps) {
  const app = useApp();
  const { t } = useWords();
  const ref: StepRef = [story.id, step.id];
  return (
    <div className={styles["form"]}>
      {stepTexts.map((field) => (
        <WordsField
          key={field}
          label={t(`story.step.${field}`)}
          texts={step[field]}
          lines={lines[field]}
          onWrite={(language, words, gesture) => writeStep(app, ref, { field, language, words }, gesture)}
        />
      ))}
      <p className={styles["hint"]}>{t("story.text.hint")}</p>
      <QuizField stepRef={ref} step={step} />
    </div>
  );
}
