import { Settings } from "lucide-react";
import { useId } from "react";
import { setLanguage, setLetterKeys, setTheme } from "../../actions/ui.ts";
import { languages, themes } from "../../state/settings-store.ts";
import { useApp, useStoreValue } from "../shared/app-context.ts";
import { useWords } from "../shared/use-words.ts";
import styles from "./header.module.css";

/** Language, appearance and keys, in a popover of the platform's own: Esc and a click outside close it. */
export function SettingsMenu() {
  const app = useApp();
  const { t } = useWords();
  const id = useId();
  const settings = useStoreValue("settings", (state) => state);
  return (
    <>
      <button type="button" className={styles["iconButton"]} popoverTarget={id} title={t("header.settings")}>
        <Settings size={17} aria-hidden="true" />
        <span className="sr-only">{t("header.settings")}</span>
      </button>
      <div id={id} popover="auto" className={styles["menu"]} role="group" aria-label={t("header.settings")}>
        <fieldset>
          <legend>{t("settings.language")}</legend>
          {languages.map((language) => (
            <label key={language} lang={language}>
              <input
                type="radio"
                name={`${id}language`}
                checked={settings.language === language}
                onChange={() => void setLanguage(app, language)}
              />
              {t(`language.${language}`)}
            </label>
          ))}
        </fieldset>
        <fieldset>
          <legend>{t("settings.theme")}</legend>
          {themes.map((theme) => (
            <label key={theme}>
              <input
                type="radio"
                name={`${id}theme`}
                checked={settings.theme === theme}
                onChange={() => setTheme(app, theme)}
              />
              {t(`settings.theme.${theme}`)}
            </label>
          ))}
        </fieldset>
        <fieldset>
          <legend>{t("keys.title")}</legend>
          <label>
            <input
              type="checkbox"
              checked={settings.hasLetterKeys}
              onChange={(event) => setLetterKeys(app, event.target.checked)}
            />
            {t("settings.letterKeys")}
          </label>
          <p>{t("settings.letterKeys.hint")}</p>
        </fieldset>
      </div>
    </>
  );
}
