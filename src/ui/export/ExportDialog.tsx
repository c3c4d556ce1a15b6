import { useEffect, useId, useMemo, useRef, useState } from "react";
import { cutDataset, findLosses, formats, nameExport, setExport } from "../../actions/export-data.ts";
import { exportScopes } from "../../state/settings-store.ts";
import { useApp, useStoreValue } from "../shared/app-context.ts";
import { Dialog } from "../shared/Dialog.tsx";
import frame from "../shared/Dialog.module.css";
import { useWords } from "../shared/use-words.ts";
import styles from "./export.module.css";
import { sayFormatWords } from "./format-words.ts";
import { useSaving } from "./use-saving.ts";

/** Saving the dataset as data: in which format, how much of it, and what would be lost. */
export function ExportDialog() {
  const app = useApp();
  const words = useWords();
  const { t, pick } = words;
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const view = useStoreValue("view", (state) => state.view);
  const open = useStoreValue("document", (state) => state.open);
  const wanted = useStoreValue("settings", (settings) => settings.dataExport);
  const format = formats.find(({ id: known }) => known === wanted.format) ?? formats[0];
  const [today] = useState(() => new Date());
  const { done, saved, save, cancel } = useSaving();
  const parts = useMemo(
    () => new Map(exportScopes.map((of) => [of, view && open && cutDataset(app, of)])),
    [app, view, open],
  );
  // Of what leaves nothing now, such as a selection that is gone, all is offered instead.
  const scope = parts.get(wanted.scope) ? wanted.scope : "all";
  const dataset = parts.get(scope);
  const losses = useMemo(() => (dataset ? findLosses(format.losses, dataset) : []), [format, dataset]);
  useEffect(() => form.current?.querySelector<HTMLElement>("input:checked")?.focus(), []);
  if (!dataset) return null;
  const name = nameExport(format, pick(dataset.title).text, t(`export.mark.${scope}`), today);

  return (
    <Dialog name="export" title={t("export.title")}>
      <form
        ref={form}
        className={styles["form"]}
        onSubmit={(event) => {
          event.preventDefault();
          if (done === null) void save({ format, dataset, name, words: sayFormatWords(dataset, words) });
        }}
      >
        <fieldset className={styles["group"]}>
          <legend>{t("export.format")}</legend>
          <div className={styles["formats"]}>
            {formats.map((offered) => (
              <label key={offered.id} className={styles["choice"]}>
                <input
                  type="radio"
                  name={`${id}format`}
                  checked={offered === format}
                  onChange={() => setExport(app, { format: offered.id })}
                />
                {t(`export.format.${offered.id}`)}
              </label>
            ))}
          </div>
          <p className={styles["hint"]} aria-live="polite">
            {t(`export.format.${format.id}.hint`)}
          </p>
        </fieldset>
        <fieldset className={styles["group"]}>
          <legend>{t("export.scope")}</legend>
          {exportScopes.map((offered) => {
            const part = parts.get(offered);
            return (
              <label key={offered} className={styles["choice"]}>
                <input
                  type="radio"
                  name={`${id}scope`}
                  checked={offered === scope}
                  disabled={!part}
                  onChange={() => setExport(app, { scope: offered })}
                />
                {t(`export.scope.${offered}`)}
                <small>
                  {part
                    ? t("export.scope.count", { entities: part.entities.length, relations: part.relations.length })
                    : t(offered === "visible" ? "export.scope.none.visible" : "export.scope.none.selection")}
                </small>
              </label>
            );
          })}
          <p className={styles["hint"]}>{t("export.scope.hint")}</p>
        </fieldset>
        <section className={`${styles["group"]} ${styles["losses"]}`} aria-live="polite">
          {losses.length === 0 ? (
            <p>{t("export.losses.none")}</p>
          ) : (
            <>
              <h3>{t("export.losses")}</h3>
              <ul>
                {losses.map((code) => (
                  <li key={code}>{t(`export.loss.${code}`)}</li>
                ))}
              </ul>
            </>
          )}
        </section>
        <div className={styles["footer"]}>
          <p className={styles["name"]}>
            <span className="sr-only">{t("export.name")}: </span>
            {name}
          </p>
          <button type="submit" className={styles["save"]} aria-disabled={done !== null}>
            {t("export.save")}
          </button>
        </div>
        <div className={styles["outcome"]}>
          {done !== null && (
            <p className={styles["saving"]}>
              <progress aria-label={t("export.saving")} value={done} max={1} />
              <button type="button" className={frame["button"]} onClick={cancel}>
                {t("cancel")}
              </button>
            </p>
          )}
          <p role="status">{saved !== null && t("export.saved", { name: saved })}</p>
        </div>
      </form>
    </Dialog>
  );
}
