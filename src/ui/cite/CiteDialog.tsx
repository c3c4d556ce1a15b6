import { type FormEvent, useEffect, useId, useMemo, useRef, useState } from "react";
import { citeSelected, copyWritten, saveWritten, setCitation, writeCitations } from "../../actions/cite.ts";
import { citationForms, citationStyles } from "../../core/cite/citation.ts";
import { languages } from "../../state/settings-store.ts";
import { useApp, useStoreValue } from "../shared/app-context.ts";
import { Dialog } from "../shared/Dialog.tsx";
import dialog from "../shared/Dialog.module.css";
import { sayCited } from "../shared/say-citations.ts";
import { useWords } from "../shared/use-words.ts";
import { Choice } from "./Choice.tsx";
import styles from "./cite.module.css";

/** What is selected as a citation: in which style, form and language, and exactly what will be copied. */
export function CiteDialog() {
  const app = useApp();
  const words = useWords();
  const { t } = words;
  const settings = useStoreValue("settings", ({ citation }) => citation);
  const [language, setLanguage] = useState(words.language);
  const [note, setNote] = useState("");
  const copyButton = useRef<HTMLButtonElement>(null);
  const previewId = useId();
  // As it was when the dialog opened: words selected by hand are let go of by a click elsewhere.
  const [cite] = useState(() => citeSelected(app));
  const written = useMemo(() => writeCitations(app, cite, settings, language), [app, cite, settings, language]);
  useEffect(() => copyButton.current?.focus({ preventScroll: true }), []);
  if (!written || written.quotes === 0) {
    return (
      <Dialog name="cite" title={t("cite.title")}>
        <p>{t("cite.none")}</p>
      </Dialog>
    );
  }
  const copy = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const isCopied = await copyWritten(app, written);
    setNote(sayCited({ quotes: written.quotes, isCopied }, words));
  };
  const isFile = written.form.extension !== null;
  return (
    <Dialog name="cite" title={t("cite.title")} isWide>
      <form className={styles["form"]} onSubmit={(event) => void copy(event)}>
        <div className={styles["choices"]}>
          <Choice
            name={t("cite.form")}
            options={citationForms.map((id) => ({ id, label: t(`cite.form.${id}`) }))}
            chosen={settings.form}
            onChoose={(form) => setCitation(app, { form })}
          />
          <Choice
            name={t("cite.style")}
            options={citationStyles.map((id) => ({ id, label: t(`cite.style.${id}`) }))}
            chosen={settings.style}
            onChoose={(style) => setCitation(app, { style })}
            {...(isFile && { unneeded: t("cite.style.none") })}
          />
          <Choice
            name={t("cite.language")}
            options={languages.map((id) => ({ id, label: t(`language.${id}`) }))}
            chosen={language}
            onChoose={setLanguage}
          />
        </div>
        <div className={styles["result"]}>
          <h3 id={previewId}>{t("cite.preview")}</h3>
          <pre
            className={styles["preview"]}
            data-code={settings.form !== "plain"}
            role="region"
            aria-labelledby={previewId}
            tabIndex={0}
            lang={language}
            dir="auto"
          >
            {written.text}
          </pre>
          <div className={styles["buttons"]}>
            <button ref={copyButton} type="submit" className={`${dialog["button"]} ${dialog["main"]}`}>
              {t("cite.copy")}
            </button>
            {isFile && (
              <button
                type="button"
                className={dialog["button"]}
                onClick={() => setNote(t("cite.saved", { name: saveWritten(app, written) }))}
              >
                {t("cite.save")}
              </button>
            )}
            <p className={styles["note"]} role="status">
              {note}
            </p>
          </div>
        </div>
      </form>
    </Dialog>
  );
}
