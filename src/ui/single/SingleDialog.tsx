import { useEffect, useRef, useState } from "react";
import { type MadeFile, makeSingleFile, saveMade, type SingleFileFailure } from "../../actions/single-file.ts";
import { useApp } from "../shared/app-context.ts";
import { Dialog } from "../shared/Dialog.tsx";
import dialog from "../shared/Dialog.module.css";
import { useWords } from "../shared/use-words.ts";
import styles from "./single.module.css";

/** What goes into the file and what does not, before it is handed to anybody; closing gives the making up. */
export function SingleDialog() {
  const app = useApp();
  const { t } = useWords();
  const [made, setMade] = useState<MadeFile | SingleFileFailure | null>(null);
  const [isSaved, setSaved] = useState(false);
  const saveButton = useRef<HTMLButtonElement>(null);
  const isMade = made !== null && typeof made === "object";
  useEffect(() => {
    const controller = new AbortController();
    const keep = (result: MadeFile | SingleFileFailure): void => {
      if (!controller.signal.aborted) setMade(result);
    };
    makeSingleFile(app, controller.signal).then(keep, (error: unknown) => {
      if (!controller.signal.aborted) throw error;
    });
    return () => controller.abort();
  }, [app]);
  useEffect(() => {
    if (isMade) saveButton.current?.focus({ preventScroll: true });
  }, [isMade]);

  return (
    <Dialog name="single" title={t("single.title")}>
      <div className={styles["single"]}>
        <p>{t("single.what")}</p>
        <ul>
          <li>{t("single.holds.dataset")}</li>
          <li>{t("single.holds.view")}</li>
          <li>{t("single.holds.not")}</li>
        </ul>
        {made === null && <Making />}
        {isMade && (
          <div className={styles["buttons"]}>
            <button
              ref={saveButton}
              type="button"
              className={`${dialog["button"]} ${dialog["main"]}`}
              onClick={() => {
                saveMade(app, made);
                setSaved(true);
              }}
            >
              {t("single.save")}
            </button>
            <p className={styles["file"]}>
              <span>{made.name}</span> {t("single.size", { size: Math.ceil(made.bytes.length / 1e5) / 10 })}
            </p>
          </div>
        )}
        <p role="status" className={styles["note"]}>
          {isSaved && t("single.saved")}
          {typeof made === "string" && t(`single.failed.${made}`)}
        </p>
      </div>
    </Dialog>
  );
}

/** Nothing is said of what takes no time: it comes up only after a moment. */
function Making() {
  const { t } = useWords();
  return (
    <div className={styles["making"]} role="status">
      <p>{t("single.making")}</p>
      <progress aria-label={t("single.making")} />
    </div>
  );
}
