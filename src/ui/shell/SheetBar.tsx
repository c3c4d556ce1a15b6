import { toggleArticleSheet } from "../../actions/reading.ts";
import { showDock, showSheet } from "../../actions/ui.ts";
import { embedPanels } from "../../core/view/embed.ts";
import { useApp, useStoreValue } from "../shared/app-context.ts";
import { useWords } from "../shared/use-words.ts";
import styles from "./shell.module.css";

/** What opens the sheets of a narrow screen; in a frame those that the page around it wants, and always the evidence. */
export function SheetBar() {
  const app = useApp();
  const { t } = useWords();
  const sheet = useStoreValue("ui", (ui) => ui.sheet);
  const wanted = app.embed?.panels ?? embedPanels;
  const panels = embedPanels.filter((name) => name === "panel" || wanted.includes(name));
  return (
    <nav className={styles["sheetBar"]} aria-label={t("region.tools")}>
      {panels.map((name) => {
        const isShown = sheet === name;
        const isDock = name === "time" || name === "table";
        const press = (): void => {
          if (name === "article") toggleArticleSheet(app);
          else if (isDock) showDock(app, isShown ? null : name);
          else showSheet(app, isShown ? null : name);
        };
        return (
          <button key={name} type="button" aria-expanded={isShown} onClick={press}>
            {t(isDock ? `dock.${name}` : `region.${name}`)}
          </button>
        );
      })}
    </nav>
  );
}
