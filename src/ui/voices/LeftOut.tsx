import { setTier } from "../../actions/view.ts";
import { useApp, useDerived, useStoreValue } from "../shared/app-context.ts";
import { useWords } from "../shared/use-words.ts";
import textButton from "../shared/text-button.module.css";
import styles from "./voices.module.css";

interface LeftOutProps {
  readonly count: number;
  /** Whether what does not show in the graph is told here all the same. */
  readonly isWhole: boolean;
  readonly onToggle: () => void;
}

/** That open voices say more than shows, and how to have it: here alone, or in the graph too. */
export function LeftOut({ count, isWhole, onToggle }: LeftOutProps) {
  const app = useApp();
  const { t } = useWords();
  const hasMore = useDerived((derived) => derived.hasDetail());
  const tier = useStoreValue("view", ({ view }) => view.tier);
  return (
    <p className={styles["notice"]}>
      {t("voices.leftOut", { count })}{" "}
      <button type="button" className={textButton["button"]} aria-pressed={isWhole} onClick={onToggle}>
        {t("voices.leftOut.tell")}
      </button>
      {hasMore && tier !== "all" && (
        <>
          {" · "}
          <button type="button" className={textButton["button"]} onClick={() => setTier(app, "all")}>
            {t("tier.showAll")}
          </button>
        </>
      )}
    </p>
  );
}
