import { type KeyboardEvent, useMemo } from "react";
import { lookAtStep } from "../../actions/story.ts";
import { closeDialog } from "../../actions/ui.ts";
import type { Step, StepRef, Story } from "../../core/model/dataset.ts";
import { useApp, useStoreValue } from "../shared/app-context.ts";
import { Dialog } from "../shared/Dialog.tsx";
import { useWords } from "../shared/use-words.ts";
import styles from "./overview.module.css";
import { useStepPictures } from "./use-step-pictures.ts";

/** All steps of all stories as small pictures; a press looks at one. */
export function Overview() {
  const { t } = useWords();
  const stories = useStoreValue("document", ({ open }) => open?.dataset.stories);
  const steps = useMemo(() => stories?.flatMap((story) => story.steps) ?? [], [stories]);
  const pictures = useStepPictures(steps);
  return (
    <Dialog name="overview" title={t("story.overview")} isWide>
      {stories?.map((story) => (
        <StoryPictures key={story.id} story={story} pictures={pictures} />
      ))}
    </Dialog>
  );
}

/** Left and right lead from step to step; other keys scroll as ever. */
function walk(event: KeyboardEvent<HTMLButtonElement>): void {
  const by = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
  const buttons = [...(event.currentTarget.closest("ol")?.querySelectorAll("button") ?? [])];
  buttons[buttons.indexOf(event.currentTarget) + by]?.focus();
}

interface StoryPicturesProps {
  readonly story: Story;
  readonly pictures: ReturnType<typeof useStepPictures>;
}

function StoryPictures({ story, pictures }: StoryPicturesProps) {
  const { t, pick } = useWords();
  const title = pick(story.title);
  return (
    <section className={styles["story"]}>
      <h3 lang={title.language} dir="auto">
        {title.text || t("story.untitled")}
      </h3>
      <ol className={styles["steps"]}>
        {story.steps.map((step, at) => (
          <li key={step.id}>
            <StepPicture stepRef={[story.id, step.id]} step={step} at={at} picture={pictures.get(step)} />
          </li>
        ))}
      </ol>
    </section>
  );
}

interface StepPictureProps {
  readonly stepRef: StepRef;
  readonly step: Step;
  /** 0-based. */
  readonly at: number;
  /** `undefined` while it is being made. */
  readonly picture: string | null | undefined;
}

function StepPicture({ stepRef: [story, id], step, at, picture }: StepPictureProps) {
  const app = useApp();
  const { t, pick } = useWords();
  const isCurrent = useStoreValue("story", ({ current }) => current?.[0] === story && current[1] === id);
  const title = pick(step.title);
  return (
    <button
      type="button"
      className={styles["step"]}
      aria-current={isCurrent ? "step" : undefined}
      onKeyDown={walk}
      onClick={() => {
        closeDialog(app, "overview");
        lookAtStep(app, [story, id]);
      }}
    >
      <span className={styles["picture"]}>{picture && <img src={picture} alt="" />}</span>
      <span className={styles["name"]}>
        <span>{at + 1}</span>{" "}
        <span lang={title.language} dir="auto">
          {title.text || t("story.step.untitled", { at: at + 1 })}
        </span>
      </span>
    </button>
  );
}
