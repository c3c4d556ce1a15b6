import { X } from "lucide-react";
import { closeReader } from "../../actions/reading.ts";
import { setTranslation, toggleHedges } from "../../actions/ui.ts";
import { translations } from "../../state/settings-store.ts";
import { ActionButton } from "../shared/ActionButton.tsx";
import { useApp, useStoreValue } from "../shared/app-context.ts";
import { useWords } from "../shared/use-words.ts";
import styles from "./reader.module.css";

/** How the article is shown: its translation, its hedging words; and the way into reading it, and out. */
export function ReaderTools() {
  const app = useApp();
  const { t } = useWords();
  const translation = useStoreValue("settings", (settings) => settings.translation);
  const hasHedges = useStoreValue("settings", (settings) => settings.hasHedges);
  const isReading = useStoreValue("view", ({ view }) => view.reading !== undefined);
  return (
    <div className={styles["tools"]} role="toolbar" aria-label={t("reader.tools")}>
      <ActionButton action="toggleReading" className={styles["begin"]} isPressed={isReading} />
      <label className={styles["choice"]}>
        <span>{t("reader.translation")}</span>
        <select
          value={translation}
          onChange={({ target }) => setTranslation(app, translations.find((known) => known === target.value) ?? "off")}
        >
          {translations.map((choice) => (
            <option key={choice} value={choice}>
              {t(`reader.translation.${choice}`)}
            </option>
          ))}
        </select>
      </label>
      <label className={styles["choice"]}>
        <input type="checkbox" checked={hasHedges} onChange={() => toggleHedges(app)} />
        <span>{t("reader.hedges")}</span>
      </label>
      <button type="button" className={styles["close"]} title={t("reader.close")} onClick={() => closeReader(app)}>
        <X size={16} aria-hidden="true" />
        <span className="sr-only">{t("reader.close")}</span>
      </button>
    </div>
  );
}
