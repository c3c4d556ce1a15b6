import { Plus } from "lucide-react";
import { useRef } from "react";
import { moveStory } from "../../actions/story.ts";
import { ActionButton } from "../shared/ActionButton.tsx";
import { useApp, useStoreValue } from "../shared/app-context.ts";
import textButton from "../shared/text-button.module.css";
import { useWantedFocus } from "../shared/use-wanted-focus.ts";
import { useWords } from "../shared/use-words.ts";
import panelStyles from "../shared/panel.module.css";
import { EditsNotice } from "./EditsNotice.tsx";
import styles from "./story.module.css";
import { StorySection } from "./StorySection.tsx";
import { dropEdge, useReorder } from "./use-reorder.ts";

/** The stories of the dataset: made, written, put in order, looked at. */
export function Stories() {
  const app = useApp();
  const { t } = useWords();
  const stories = useStoreValue("document", ({ open }) => open?.dataset.stories) ?? [];
  const panel = useRef<HTMLElement>(null);
  const { list, drag, begin } = useReorder(stories, (id, to) => moveStory(app, id, to));
  useWantedFocus("panel", () => {
    const current = panel.current?.querySelector<HTMLElement>("[aria-current=step]");
    (current ?? panel.current?.querySelector<HTMLElement>("h2"))?.focus();
  });
  return (
    <article ref={panel} className={panelStyles["content"]} data-stories>
      <h2 tabIndex={-1} className={panelStyles["title"]}>
        {t("tab.stories")}
      </h2>
      <p className={styles["lead"]}>{t(stories.length === 0 ? "story.none" : "story.lead")}</p>
      <p className={styles["make"]}>
        <ActionButton action="addStep" className={styles["main"]}>
          <Plus size={16} aria-hidden="true" />
          {t("story.action.addStep")}
        </ActionButton>
        {stories.length > 0 && (
          <>
            <ActionButton action="addStory" className={textButton["button"]} />
            <ActionButton action="showOverview" className={textButton["button"]} />
          </>
        )}
      </p>
      <EditsNotice />
      <ol ref={list} className={styles["stories"]} aria-label={t("tab.stories")}>
        {stories.map((story, at) => (
          <StorySection
            key={story.id}
            story={story}
            drop={dropEdge(at, drag)}
            isDragged={drag?.id === story.id}
            onGrip={stories.length > 1 ? (event) => begin(event, story.id) : undefined}
          />
        ))}
      </ol>
    </article>
  );
}
