import { GripVertical, type LucideIcon, Pencil, Presentation, Printer, Trash2 } from "lucide-react";
import { type ComponentProps, type PointerEvent, useId, useState } from "react";
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

interface StoryToolProps extends ComponentProps<"button"> {
  readonly name: string;
  readonly icon: LucideIcon;
}

function StoryTool({ name, icon: Icon, ...button }: StoryToolProps) {
  return (
    <button type="button" className={styles["tool"]} title={name} {...button}>
      <Icon size={15} aria-hidden="true" />
      <span className="sr-only">{name}</span>
    </button>
  );
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
          <StoryTool
            name={t("present.begin")}
            icon={Presentation}
            disabled={story.steps.length === 0}
            onClick={() => present(app, story.id)}
          />
          <StoryTool
            name={t("lesson.make")}
            icon={Printer}
            disabled={story.steps.length === 0}
            onClick={() => showLesson(app, story.id)}
          />
          <StoryTool
            name={t("story.title")}
            icon={Pencil}
            aria-expanded={isWriting}
            onClick={() => setWriting(!isWriting)}
          />
          <StoryTool name={t("story.remove")} icon={Trash2} onClick={() => removeStory(app, story.id)} />
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
