import { Ellipsis, Quote, SquarePlus, X } from "lucide-react";
import { openMenu } from "../../actions/menu.ts";
import { ActionButton } from "../shared/ActionButton.tsx";
import { useApp, useStoreValue } from "../shared/app-context.ts";
import { useWords } from "../shared/use-words.ts";
import styles from "./evidence.module.css";

/** Adds to the selection by touch or key, without a modifier held down; cites it; or lets go of it. */
export function SelectionTools() {
  const app = useApp();
  const { t } = useWords();
  const isMenuOpen = useStoreValue("ui", (ui) => ui.menu !== null);
  const isAdding = useStoreValue("ui", (ui) => ui.isAdding);
  return (
    <>
      <div className={styles["selectionTools"]}>
        <ActionButton action="selectMore" className={styles["selectionTool"]} isPressed={isAdding}>
          <SquarePlus size={17} aria-hidden="true" />
        </ActionButton>
        <ActionButton action="cite" className={styles["selectionTool"]}>
          <Quote size={17} aria-hidden="true" />
        </ActionButton>
        <button
          type="button"
          className={styles["selectionTool"]}
          aria-haspopup="menu"
          aria-expanded={isMenuOpen}
          title={t("menu.more")}
          onClick={({ currentTarget }) => {
            const { left, bottom } = currentTarget.getBoundingClientRect();
            openMenu(app, { x: left, y: bottom + 4, about: "selection" });
          }}
        >
          <Ellipsis size={17} aria-hidden="true" />
          <span className="sr-only">{t("menu.more")}</span>
        </button>
        <ActionButton action="clearSelection" className={styles["selectionTool"]}>
          <X size={17} aria-hidden="true" />
        </ActionButton>
      </div>
      {isAdding && (
        <p className={styles["adding"]} role="status">
          {t("selectMore.hint")}
        </p>
      )}
    </>
  );
}
