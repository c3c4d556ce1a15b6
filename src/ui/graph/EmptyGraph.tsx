import { ActionButton } from "../shared/ActionButton.tsx";
import { useDerived } from "../shared/app-context.ts";
import { useWords } from "../shared/use-words.ts";
import styles from "./graph.module.css";

/** Where the filters leave nothing: says so, with the way back. */
export function EmptyGraph() {
  const { t } = useWords();
  const isEmpty = useDerived((derived) => {
    const visible = derived.visible();
    return visible !== null && visible.entities.length === 0 && visible.leftOut > 0;
  });
  if (!isEmpty) return null;
  return (
    <div className={styles["empty"]}>
      <p>{t("graph.empty")}</p>
      <ActionButton action="resetFilter" />
    </div>
  );
}
