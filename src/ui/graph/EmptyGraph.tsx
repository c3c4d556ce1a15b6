import { ActionButton } from "../shared/ActionButton.tsx";
import { useDerived, useStoreValue } from "../shared/app-context.ts";
import { useWords } from "../shared/use-words.ts";
import styles from "./graph.module.css";

/** Where the filters leave nothing, or nothing has been read yet: says so, with the way on. */
export function EmptyGraph() {
  const { t } = useWords();
  const isEmpty = useDerived((derived) => {
    const visible = derived.visible();
    return visible !== null && visible.entities.length === 0 && visible.leftOut > 0;
  });
  const isReading = useStoreValue("view", ({ view }) => view.reading !== undefined);
  if (!isEmpty) return null;
  return (
    <div className={styles["empty"]}>
      {isReading ? (
        <p>{t("reading.empty")}</p>
      ) : (
        <>
          <p>{t("graph.empty")}</p>
          <ActionButton action="resetFilter" />
        </>
      )}
    </div>
  );
}
