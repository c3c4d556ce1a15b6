import { useId } from "react";
import { setLayoutValue } from "../../actions/arrange.ts";
import { valueOf } from "../../core/layout/catalogue/catalogue.ts";
import type { LayoutParameter } from "../../core/layout/catalogue/layout-task.ts";
import type { MessageKey } from "../../i18n/messages.ts";
import { useApp, useStoreValue } from "../shared/app-context.ts";
import { useWords } from "../shared/use-words.ts";
import styles from "./arrange.module.css";

/** A parameter of a layout: a slider for a number, a choice among words. */
export function LayoutParameterField({ parameter }: { readonly parameter: LayoutParameter }) {
  const app = useApp();
  const { t } = useWords();
  const id = useId();
  const values = useStoreValue("ui", (ui) => ui.arrangement.values);
  const value = valueOf(parameter, values);
  const name = t(`layout.parameter.${parameter.id}` as MessageKey);
  if (parameter.kind === "choice") {
    return (
      <label className={styles["field"]}>
        <span>{name}</span>
        <select value={value} onChange={({ target }) => setLayoutValue(app, parameter.id, target.value)}>
          {parameter.options.map((option) => (
            <option key={option} value={option}>
              {t(`layout.${parameter.id}.${option}` as MessageKey)}
            </option>
          ))}
        </select>
      </label>
    );
  }
  const { least, most, step } = parameter;
  return (
    <label className={styles["field"]} htmlFor={id}>
      <span>{name}</span>
      <input
        id={id}
        type="range"
        min={least}
        max={most}
        step={step}
        value={value}
        onChange={({ target }) => setLayoutValue(app, parameter.id, target.valueAsNumber)}
      />
      <span aria-hidden="true">{t("layout.value", { value })}</span>
    </label>
  );
}
