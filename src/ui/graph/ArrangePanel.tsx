import { X } from "lucide-react";
import { useEffect, useId, useRef } from "react";
import {
  arrange,
  cancelArranging,
  canArrangeSelection,
  chooseLayout,
  closeArrange,
  setArrangeScope,
} from "../../actions/arrange.ts";
import { layouts, parametersOf } from "../../core/layout/catalogue/catalogue.ts";
import { ActionButton } from "../shared/ActionButton.tsx";
import { useApp, useDerived, useStoreValue } from "../shared/app-context.ts";
import { useWords } from "../shared/use-words.ts";
import { AlignTools } from "./AlignTools.tsx";
import styles from "./arrange.module.css";
import { LayoutParameterField } from "./LayoutParameterField.tsx";

/** Choosing a layout, its parameters, and what it is for; made from the catalogue. */
export function ArrangePanel() {
  const app = useApp();
  const { t } = useWords();
  const id = useId();
  const panel = useRef<HTMLElement>(null);
  const { layout: chosen, scope } = useStoreValue("ui", (ui) => ui.arrangement);
  const arranged = useStoreValue("ui", (ui) => ui.arranged);
  const canArrangePart = useDerived(() => canArrangeSelection(app));
  useEffect(() => panel.current?.querySelector<HTMLElement>("input:checked")?.focus(), []);
  return (
    <section ref={panel} className={styles["panel"]} aria-labelledby={`${id}title`}>
      <header className={styles["header"]}>
        <h2 id={`${id}title`}>{t("action.showArrange")}</h2>
        <button type="button" className={styles["close"]} title={t("close")} onClick={() => closeArrange(app)}>
          <X size={16} aria-hidden="true" />
          <span className="sr-only">{t("close")}</span>
        </button>
      </header>
      <fieldset className={styles["layouts"]}>
        <legend className="sr-only">{t("arrange.layout")}</legend>
        {layouts.map((layout) => (
          <label key={layout.id} className={styles["layout"]}>
            <input
              type="radio"
              name={`${id}layout`}
              checked={layout.id === chosen}
              onChange={() => chooseLayout(app, layout.id)}
            />
            {t(`layout.${layout.id}`)}
          </label>
        ))}
      </fieldset>
      <p className={styles["hint"]}>{t(`layout.${chosen}.hint`)}</p>
      <div className={styles["parameters"]}>
        {parametersOf(chosen).map((parameter) => (
          <LayoutParameterField key={`${chosen} ${parameter.id}`} parameter={parameter} />
        ))}
        <label className={styles["check"]}>
          <input
            type="checkbox"
            checked={scope === "selection" && canArrangePart}
            disabled={!canArrangePart}
            onChange={({ target }) => setArrangeScope(app, target.checked ? "selection" : "all")}
          />
          {t("arrange.selection")}
        </label>
      </div>
      {canArrangePart && <AlignTools />}
      <footer className={styles["footer"]}>
        {arranged === null ? (
          <>
            <ActionButton action="resetPositions" className={styles["quiet"]} />
            <button type="button" className={styles["run"]} onClick={() => void arrange(app)}>
              {t("action.arrange")}
            </button>
          </>
        ) : (
          <>
            <progress aria-label={t("arrange.progress")} value={arranged} max={1} />
            <button type="button" className={styles["run"]} onClick={() => cancelArranging(app)}>
              {t("cancel")}
            </button>
          </>
        )}
      </footer>
    </section>
  );
}
