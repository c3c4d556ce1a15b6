import { Plus } from "lucide-react";
import { useRef } from "react";
import { ActionButton } from "../shared/ActionButton.tsx";
import { useStoreValue } from "../shared/app-context.ts";
import textButton from "../shared/text-button.module.css";
import { useWantedFocus } from "../shared/use-wanted-focus.ts";
import { useWords } from "../shared/use-words.ts";
import panelStyles from "../shared/panel.module.css";
import { EditsNotice } from "./EditsNotice.tsx";
import styles from "./story.module.css";
import { StorySection } from "./StorySection.tsx";

/** The stories of the dataset: made, written, put in order, looked at. */
export function Stories() {
  const { t } = useWords();
  const stories = useStoreValue("document", ({ open }) => open?.dataset.stories) ?? [];
  const panel = useRef<HTMLElement>(null);
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
      {stories.map((story) => (
        <StorySection key={story.id} story={story} />
      ))}
    </article>
  );
}
