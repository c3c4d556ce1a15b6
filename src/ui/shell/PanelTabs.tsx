import type { KeyboardEvent } from "react";
import { showTab } from "../../actions/ui.ts";
import type { PanelTab } from "../../state/ui-store.ts";
import { useApp, useStoreValue } from "../shared/app-context.ts";
import { useWords } from "../shared/use-words.ts";
import styles from "./shell.module.css";

const tabs: readonly PanelTab[] = ["evidence", "voices", "measures", "audit", "stories"];

/** What the panel shows: the tabs pattern of the ARIA authoring practices, chosen as one moves. */
export function PanelTabs() {
  const app = useApp();
  const { t } = useWords();
  const current = useStoreValue("ui", (ui) => ui.panelTab);
  const onKeyDown = (event: KeyboardEvent<HTMLButtonElement>): void => {
    const by = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    const next = tabs[(tabs.indexOf(current) + by + tabs.length) % tabs.length];
    if (by === 0 || next === undefined) return;
    showTab(app, next);
    event.currentTarget.parentElement?.querySelector<HTMLElement>(`[data-tab="${next}"]`)?.focus();
    event.preventDefault();
  };
  return (
    <div className={styles["tabs"]} role="tablist" aria-label={t("region.panel")}>
      {tabs.map((tab) => (
        <button
          key={tab}
          type="button"
          role="tab"
          id={`tab-${tab}`}
          data-tab={tab}
          aria-selected={tab === current}
          aria-controls="panel-content"
          tabIndex={tab === current ? 0 : -1}
          onClick={() => showTab(app, tab)}
          onKeyDown={onKeyDown}
        >
          {t(`tab.${tab}`)}
        </button>
      ))}
    </div>
  );
}
