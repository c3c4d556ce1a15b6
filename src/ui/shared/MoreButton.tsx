import styles from "./text-button.module.css";
import type { Cut } from "./use-cut.ts";
import { useWords } from "./use-words.ts";

/** At the end of a list that is cut: shows the next rows; nothing where there are no more. */
export function MoreButton({ cut: { next, showMore } }: { readonly cut: Omit<Cut<unknown>, "first"> }) {
  const { t } = useWords();
  if (next === 0) return null;
  return (
    <button type="button" className={`${styles["button"]} ${styles["small"]}`} onClick={showMore}>
      {t("list.more", { count: next })}
    </button>
  );
}
