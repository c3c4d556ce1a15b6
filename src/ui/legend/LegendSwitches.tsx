import { setTier } from "../../actions/view.ts";
import { toggleFading, toggleLonely } from "../../actions/filter.ts";
import { useApp, useDerived, useStoreValue } from "../shared/app-context.ts";
import { useWords } from "../shared/use-words.ts";
import styles from "./legend.module.css";

/** What is not a sign of the picture and still decides what is in it. */
export function LegendSwitches() {
  const app = useApp();
  const { t } = useWords();
  const hasDetail = useDerived((derived) => derived.hasDetail());
  const tier = useStoreValue("view", ({ view }) => view.tier);
  const isLonelyHidden = useStoreValue("view", ({ view }) => view.filter?.lonely === "hide");
  const isFading = useStoreValue("view", ({ view }) => view.filter?.rest === "fade");
  return (
    <div className={styles["switches"]} role="group" aria-label={t("legend.switches")}>
      {hasDetail && (
        <label>
          <input
            type="checkbox"
            checked={tier === "all"}
            onChange={() => setTier(app, tier === "all" ? "core" : "all")}
          />
          {t("legend.detail")}
        </label>
      )}
      <label>
        <input type="checkbox" checked={isLonelyHidden} onChange={() => toggleLonely(app)} />
        {t("legend.lonely")}
      </label>
      <label>
        <input type="checkbox" checked={isFading} onChange={() => toggleFading(app)} />
        {t("legend.fading")}
      </label>
    </div>
  );
}
