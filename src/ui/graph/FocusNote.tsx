import { useDerived } from "../shared/app-context.ts";
import { useWords } from "../shared/use-words.ts";
import styles from "./graph.module.css";

/** Says why all of the picture fades, where the sentence that is looked at backs nothing in it. */
export function FocusNote() {
  const { t } = useWords();
  const isNothing = useDerived(
    (derived) => derived.focus()?.nodes.size === 0 && (derived.visible()?.entities.length ?? 0) > 0,
  );
  return isNothing ? <p className={styles["note"]}>{t("sentence.lights.none")}</p> : null;
}
