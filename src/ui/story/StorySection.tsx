import { GripVertical, Pencil, Presentation, Printer, Trash2 } from "lucide-react";
import { type PointerEvent, useId, useState } from "react";
import { showLesson } from "../../actions/choose-lesson.ts";
import { present } from "../../actions/present.ts";
import { moveStep, removeStory, writeStoryTitle } from "../../actions/story.ts";
import type { Story } from "../../core/model/dataset.ts";
import { useApp } from "../shared/app-context.ts";
import { useWords } from "../shared/use-words.ts";
import { StepItem } from "./StepItem.tsx";
import styles from "./story.module.css";
import { type dropEdge, useReorder } from "./use-reorder.ts";
import { WordsField } from "./WordsField.tsx";

interface StorySectionProps {
  readonly story: Story;
  /** Where the story would come to stand that is being dragged, if beside this one. */
  readonly drop: ReturnType<typeof dropEdge>;
  readonly isDragged: boolean;
  /** Without, there is no other story to be put before or behind. */
  readonly onGrip: ((event: PointerEvent<HTMLElement>) => void) | undefined;
}

/** One story: its title, and its steps in order. */
export function StorySection({ story, drop, isDragged, onGrip }: StorySectionProps) {
  const app = useApp();
  const { t, pick } = useWords();
  const id = useId();
  const [isWriting, setWriting] = useState(false);
  const { list, drag, begin } = useReorder(story.steps, (step, to) => moveStep(app, [story.id, step], to));
  const title = pick(story.title);
  const name = title.text || t("story.untitled");
  return (
    <li className={styles["story"]} data-dragged={isDragged} data-drop={drop}>
      <section aria-labelledby={id}>
        <header className={styles["storyHead"]}>
          {onGrip && (
            <span className={styles["grip"]} onPointerDown={onGrip} data-grip>
              <GripVertical size={15} aria-hidden="true" />
            </span>
          )}
          <h3 id={id} lang={title.language} dir="auto">
            {name}
          </h3>
          <span className={styles["count"]}>{t("story.count", { count: story.steps.length })}</span>
          <button
            type="button"
            className={styles["tool"]}
            title={t("present.begin")}
            disabled={story.steps.length === 0}
            onClick={() => present(app, story.id)}
          >
            <Presentation size={15} aria-hidden="true" />
            <span className="sr-only">{t("present.begin")}</span>
          </button>
          <button
            type="button"
            className={styles["tool"]}
            title={t("lesson.make")}
            disabled={story.steps.length === 0}
            onClick={() => showLesson(app, story.id)}
          >
            <Printer size={15} aria-hidden="true" />
            <span className="sr-only">{t("lesson.make")}</span>
          </button>
          <button
            type="button"
            className={styles["tool"]}
            aria-expanded={isWriting}
            title={t("story.title")}
            onClick={() => setWriting(!isWriting)}
          >
            <Pencil size={15} aria-hidden="true" />
            <span className="sr-only">{t("story.title")}</span>
          </button>
          <button
            type="button"
            className={styles["tool"]}
            title={t("story.remove")}
            onClick={() => removeStory(app, story.id)}
          >
            <Trash2 size={15} aria-hidden="true" />
            <span className="sr-only">{t("story.remove")}</span>
          </button>
        </header>
        {isWriting && (
          <WordsField
            label={t("story.title")}
            texts={story.title}
            onWrite={(language, words, gesture) => writeStoryTitle(app, story.id, language, words, gesture)}
          />
        )}
        <ol ref={list} className={styles["steps"]} aria-label={t("story.steps", { title: name })}>
          {story.steps.map((step, at) => (
            <StepItem
              key={step.id}
              story={story}
              step={step}
              at={at}
              drag={drag}
              onGrip={(event) => begin(event, step.id)}
            />
          ))}
        </ol>
      </section>
    </li>
  );
}
