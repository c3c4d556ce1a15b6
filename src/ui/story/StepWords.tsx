import type { Step } from "../../core/model/dataset.ts";
import type { Missing } from "../../core/story/step.ts";
import { Markdown } from "../shared/Markdown.tsx";
import { useWords } from "../shared/use-words.ts";
import { sayMissing } from "./say-missing.ts";
import styles from "./story.module.css";

interface StepWordsProps {
  readonly step: Step;
  readonly missing: readonly Missing[];
}

/** What a step says, its notes, what it asks, and what of it is gone. */
export function StepWords({ step: { text, notes, quiz }, missing }: StepWordsProps) {
  const words = useWords();
  const { t, pick } = words;
  const [said, noted] = [text && pick(text), notes && pick(notes)];
  return (
    <>
      {said && <Markdown text={said.text} language={said.language} className={styles["said"]} />}
      {noted && (
        <div className={styles["noted"]}>
          <h4>{t("story.step.notes")}</h4>
          <Markdown text={noted.text} language={noted.language} />
        </div>
      )}
      {quiz && (
        <p className={styles["hint"]}>
          {t("story.quiz")}: {t(`story.quiz.${quiz.ask}`)}
          {quiz.hide && ` (${quiz.hide.map((what) => t(`story.quiz.hide.${what}`)).join(", ")})`}
        </p>
      )}
      {missing.length > 0 && <p className={styles["missing"]}>{sayMissing(missing, words)}</p>}
    </>
  );
}
