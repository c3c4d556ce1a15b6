import {
  BoxSelect,
  CircleHelp,
  Lasso,
  LayoutDashboard,
  Maximize,
  Minus,
  Plus,
  Redo2,
  RotateCcw,
  Undo2,
} from "lucide-react";
import { isMoved } from "../../actions/view.ts";
import { ActionButton } from "../shared/ActionButton.tsx";
import { useApp, useDerived, useStoreValue } from "../shared/app-context.ts";
import { useWords } from "../shared/use-words.ts";
import { FilterBar } from "./FilterBar.tsx";
import styles from "./graph.module.css";

/** Zooming, undoing, and what is left out: what is always at hand beside the picture. */
export function GraphTools() {
  const app = useApp();
  const { t } = useWords();
  const canTravel = useStoreValue("history", ({ undo, redo }) => undo.length + redo.length > 0);
  const sheet = useStoreValue("ui", (ui) => ui.sheet);
  const tool = useStoreValue("ui", (ui) => ui.tool);
  const isArrangeOpen = useStoreValue("ui", (ui) => ui.isArrangeOpen);
  const hasMoved = useDerived(() => isMoved(app));
  return (
    <div className={styles["strip"]} data-sheet={sheet ?? undefined}>
      <FilterBar />
      <div className={styles["tools"]} role="toolbar" aria-label={t("region.tools")}>
        {(canTravel || hasMoved) && (
          <>
            <ActionButton action="undo" className={styles["tool"]}>
              <Undo2 size={17} aria-hidden="true" />
              <span className="sr-only">{t("action.undo")}</span>
            </ActionButton>
            <ActionButton action="redo" className={styles["tool"]}>
              <Redo2 size={17} aria-hidden="true" />
              <span className="sr-only">{t("action.redo")}</span>
            </ActionButton>
            <ActionButton action="resetPositions" className={styles["tool"]}>
              <RotateCcw size={16} aria-hidden="true" />
              <span className="sr-only">{t("action.resetPositions")}</span>
            </ActionButton>
          </>
        )}
        <ActionButton action="boxTool" className={styles["tool"]} isPressed={tool === "box"}>
          <BoxSelect size={16} aria-hidden="true" />
          <span className="sr-only">{t("action.boxTool")}</span>
        </ActionButton>
        <ActionButton action="lassoTool" className={styles["tool"]} isPressed={tool === "lasso"}>
          <Lasso size={16} aria-hidden="true" />
          <span className="sr-only">{t("action.lassoTool")}</span>
        </ActionButton>
        <ActionButton action="showArrange" className={styles["tool"]} isPressed={isArrangeOpen}>
          <LayoutDashboard size={16} aria-hidden="true" />
          <span className="sr-only">{t("action.showArrange")}</span>
        </ActionButton>
        <ActionButton action="zoomIn" className={styles["tool"]}>
          <Plus size={17} aria-hidden="true" />
          <span className="sr-only">{t("action.zoomIn")}</span>
        </ActionButton>
        <ActionButton action="zoomOut" className={styles["tool"]}>
          <Minus size={17} aria-hidden="true" />
          <span className="sr-only">{t("action.zoomOut")}</span>
        </ActionButton>
        <ActionButton action="fitAll" className={styles["tool"]}>
          <Maximize size={16} aria-hidden="true" />
          <span className="sr-only">{t("action.fitAll")}</span>
        </ActionButton>
        <ActionButton action="showKeys" className={styles["tool"]}>
          <CircleHelp size={17} aria-hidden="true" />
          <span className="sr-only">{t("action.showKeys")}</span>
        </ActionButton>
      </div>
    </div>
  );
}
