import { X } from "lucide-react";
import { editShown, showEverything } from "../../actions/filter.ts";
import { setTier } from "../../actions/view.ts";
import { useApp, useDerived, useStoreValue } from "../shared/app-context.ts";
import { filterParts } from "../shared/filter-words.ts";
import { useWords } from "../shared/use-words.ts";
import styles from "./graph.module.css";

/** What is not shown and why: a count, and a chip for each thing that narrows the picture down, which takes it away. */
export function FilterBar() {
  const app = useApp();
  const words = useWords();
  const { t } = words;
  const index = useStoreValue("document", ({ open }) => open?.index);
  const view = useStoreValue("view", (state) => state.view);
  const hasDetail = useDerived((derived) => derived.hasDetail());
  const leftOut = useDerived((derived) => derived.visible()?.leftOut ?? 0);
  if (!index || (leftOut === 0 && !hasDetail)) return null;
  const parts = filterParts(index, view, words).filter(({ id }) => id !== "tier");
  return (
    <div className={styles["filterBar"]} role="group" aria-label={t("region.filters")}>
      <p className={styles["leftOut"]}>
        {view.reading ? (
          <span>{t("reading.unread", { count: leftOut })}</span>
        ) : leftOut > 0 ? (
          <>
            <span>{t("tier.hidden", { count: leftOut })} · </span>
            <button type="button" className={styles["tierButton"]} onClick={() => showEverything(app)}>
              {t("tier.showAll")}
            </button>
          </>
        ) : (
          <button type="button" className={styles["tierButton"]} onClick={() => setTier(app, "core")}>
            {t("tier.showCore")}
          </button>
        )}
      </p>
      {parts.map(({ id, text, without }) => (
        <button
          key={id}
          type="button"
          className={styles["chip"]}
          data-chip={id}
          aria-label={t("chip.remove", { text })}
          onClick={() => editShown(app, without)}
        >
          <span dir="auto">{text}</span>
          <X size={13} aria-hidden="true" />
        </button>
      ))}
    </div>
  );
}
