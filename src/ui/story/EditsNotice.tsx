import { actions } from "../../actions/registry.ts";
import { ActionButton } from "../shared/ActionButton.tsx";
import { useApp, useDerived } from "../shared/app-context.ts";
import textButton from "../shared/text-button.module.css";
import { useWords } from "../shared/use-words.ts";
import styles from "./story.module.css";

/** Where the edits are, and the ways to save them or to be rid of them; nothing where there are none. */
export function EditsNotice() {
  const app = useApp();
  const { t } = useWords();
  const isEdited = useDerived((derived) => derived.isEdited());
  const hasEdits = useDerived(() => actions.discardEdits.isEnabled(app));
  if (!isEdited && !hasEdits) return null;
  return (
    <div className={styles["edits"]} data-edited={isEdited}>
      <p>{t(isEdited ? "story.edited.kept" : "story.saved")}</p>
      <p className={styles["make"]}>
        {isEdited && <ActionButton action="saveDataset" className={textButton["button"]} />}
        {hasEdits && <ActionButton action="discardEdits" className={textButton["button"]} />}
      </p>
    </div>
  );
}
