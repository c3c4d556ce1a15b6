import { ArrowDown, ArrowUp, Camera, Copy, PencilLine, Presentation, Trash2, type LucideIcon } from "lucide-react";
import { duplicateStep, moveStepBy, removeStep, toggleWriting } from "../../actions/story.ts";
import type { Step, StepRef, Story } from "../../core/model/dataset.ts";
import { ActionButton } from "../shared/ActionButton.tsx";
import { useApp, useStoreValue } from "../shared/app-context.ts";
import { useWords } from "../shared/use-words.ts";
import styles from "./story.module.css";

interface StepToolsProps {
  readonly story: Story;
  readonly step: Step;
  /** 0-based. */
  readonly at: number;
}

/** What one does with the current step. */
export function StepTools({ story, step, at }: StepToolsProps) {
  const app = useApp();
  const { t } = useWords();
  const isWriting = useStoreValue("story", (state) => state.isWriting);
  const ref: StepRef = [story.id, step.id];
  return (
    <div className={styles["tools"]} role="group" aria-label={t("story.step.tools")}>
      <button type="button" className={styles["worded"]} aria-expanded={isWriting} onClick={() => toggleWriting(app)}>
        <PencilLine size={15} aria-hidden="true" />
        {t(isWriting ? "story.step.writing" : "story.step.write")}
      </button>
      <ActionButton action="updateStep" className={styles["worded"]}>
        <Camera size={15} aria-hidden="true" />
        {t("story.step.update")}
      </ActionButton>
      <ActionButton action="presentFromHere" className={styles["tool"]}>
        <Presentation size={15} aria-hidden="true" />
      </ActionButton>
      <Tool name={t("story.step.earlier")} icon={ArrowUp} isOff={at === 0} onPress={() => moveStepBy(app, ref, -1)} />
      <Tool
        name={t("story.step.later")}
        icon={ArrowDown}
        isOff={at === story.steps.length - 1}
        onPress={() => moveStepBy(app, ref, 1)}
      />
      <Tool name={t("story.step.duplicate")} icon={Copy} onPress={() => duplicateStep(app, ref)} />
      <Tool name={t("story.step.remove")} icon={Trash2} onPress={() => removeStep(app, ref)} />
    </div>
  );
}

interface ToolProps {
  readonly name: string;
  readonly icon: LucideIcon;
  readonly isOff?: boolean;
  readonly onPress: () => void;
}

function Tool({ name, icon: Icon, isOff = false, onPress }: ToolProps) {
  return (
    <button type="button" className={styles["tool"]} title={name} aria-label={name} disabled={isOff} onClick={onPress}>
      <Icon size={15} aria-hidden="true" />
    </button>
  );
}
