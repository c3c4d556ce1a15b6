import { CircleDot, Palette } from "lucide-react";
import { showMeasure, toggleMeasure } from "../../actions/measures.ts";
import { type MeasureId, measures } from "../../core/query/measures.ts";
import { useApp, useStoreValue } from "../shared/app-context.ts";
import { useWords } from "../shared/use-words.ts";
import styles from "./measures.module.css";

const looks = [
  ["size", CircleDot],
  ["tint", Palette],
] as const;

/** The measures, each with what it means: which one to read, and what the picture shows. */
export function MeasureChoice({ shown }: { readonly shown: MeasureId }) {
  const app = useApp();
  const { t } = useWords();
  const size = useStoreValue("view", ({ view }) => view.size);
  const tint = useStoreValue("view", ({ view }) => view.tint);
  const told = { size, tint };
  return (
    <fieldset className={styles["choice"]}>
      <legend className="sr-only">{t("measure.choose")}</legend>
      {measures.map(({ id }) => (
        <div key={id} className={styles["measure"]} data-shown={id === shown}>
          <input
            type="radio"
            name="measure"
            id={`measure-${id}`}
            checked={id === shown}
            aria-describedby={`measure-${id}-meaning`}
            onChange={() => showMeasure(app, id)}
          />
          <label className={styles["name"]} htmlFor={`measure-${id}`}>
            {t(`measure.${id}.name`)}
          </label>
          <span className={styles["looks"]}>
            {looks.map(([look, Icon]) => (
              <button
                key={look}
                type="button"
                className={styles["look"]}
                aria-pressed={told[look] === id}
                aria-label={t(`measure.${look}.of`, { measure: t(`measure.${id}.name`) })}
                onClick={() => toggleMeasure(app, look, id)}
              >
                <Icon size={13} aria-hidden="true" />
                {t(`measure.${look}`)}
              </button>
            ))}
          </span>
          <label className={styles["meaning"]} htmlFor={`measure-${id}`} id={`measure-${id}-meaning`}>
            {t(`measure.${id}.meaning`)}
          </label>
        </div>
      ))}
    </fieldset>
  );
}
