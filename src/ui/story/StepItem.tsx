import { BookOpenText, CircleHelp, GripVertical, TriangleAlert } from "lucide-react";
import { type KeyboardEvent, type PointerEvent, useEffect, useRef } from "react";
import { lookAtStep, moveStepBy, moveStoryBy } from "../../actions/story.ts";
import type { Step, Story } from "../../core/model/dataset.ts";
import { findMissing } from "../../core/story/step.ts";
import { useApp, useStoreValue } from "../shared/app-context.ts";
import { walkControls } from "../shared/move-in-list.ts";
import { useWords } from "../shared/use-words.ts";
import { sayMissing } from "./say-missing.ts";
import { StepForm } from "./StepForm.tsx";
import { StepTools } from "./StepTools.tsx";
import { StepWords } from "./StepWords.tsx";
import styles from "./story.module.css";
import { type Drag, dropEdge } from "./use-reorder.ts";

interface StepItemProps {
  readonly story: Story;
  readonly step: Step;
  /** 0-based. */
  readonly at: number;
  readonly drag: Drag | null;
  readonly onGrip: (event: PointerEvent<HTMLElement>) => void;
}

/** A step: a press looks at it, Alt with an arrow moves it, with Shift too its story. The current one can be read, written and changed. */
export function StepItem({ story, step, at, drag, onGrip }: StepItemProps) {
  const app = useApp();
  const words = useWords();
  const { t, pick } = words;
  const index = useStoreValue("document", ({ open }) => open?.index);
  const isCurrent = useStoreValue("story", ({ current }) => current?.[0] === story.id && current[1] === step.id);
  const isWriting = useStoreValue("story", (state) => state.isWriting);
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isCurrent) item.current?.scrollIntoView({ block: "nearest" });
  }, [isCurrent, isWriting]);
  const title = pick(step.title);
  const missing = index ? findMissing(index, step.view) : [];
  const onKeyDown = (event: KeyboardEvent<HTMLButtonElement>): void => {
    const look = event.currentTarget;
    const by = event.key === "ArrowUp" ? -1 : event.key === "ArrowDown" ? 1 : 0;
    if (event.altKey && by !== 0) {
      event.preventDefault();
      if (event.shiftKey) moveStoryBy(app, story.id, by);
      else moveStepBy(app, [story.id, step.id], by);
      // The browser takes the keyboard from what is moved in the page.
      requestAnimationFrame(() => look.focus());
      return;
    }
    const looks = look.closest("[data-stories]")?.querySelectorAll<HTMLElement>("[data-step]") ?? [];
    walkControls(event, [...looks], look);
  };
  return (
    <li
      ref={item}
      className={styles["step"]}
      data-current={isCurrent}
      data-dragged={drag?.id === step.id}
      data-drop={dropEdge(at, drag)}
    >
      <div className={styles["row"]}>
        <span className={styles["grip"]} onPointerDown={onGrip} data-grip>
          <GripVertical size={15} aria-hidden="true" />
        </span>
        <button
          type="button"
          className={styles["look"]}
          data-step
          aria-current={isCurrent ? "step" : undefined}
          aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown Alt+Shift+ArrowUp Alt+Shift+ArrowDown"
          onClick={() => lookAtStep(app, [story.id, step.id])}
          onKeyDown={onKeyDown}
        >
          <span className={styles["number"]}>{at + 1}</span>
          <span lang={title.language} dir="auto">
            {title.text || t("story.step.untitled", { at: at + 1 })}
          </span>
          {step.view.reading && <BookOpenText size={14} role="img" aria-label={t("region.article")} />}
          {step.quiz && <CircleHelp size={14} role="img" aria-label={t("story.quiz")} />}
          {missing.length > 0 && <TriangleAlert size={14} role="img" aria-label={sayMissing(missing, words)} />}
        </button>
      </div>
      {isCurrent && (
        <div className={styles["open"]}>
          <StepTools story={story} step={step} at={at} />
          {isWriting ? <StepForm story={story} step={step} /> : <StepWords step={step} missing={missing} />}
        </div>
      )}
    </li>
  );
}
