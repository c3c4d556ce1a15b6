import type { KeyboardEvent, PointerEvent } from "react";
import { resizePanel } from "../../actions/ui.ts";
import { panelWidths } from "../../state/settings-store.ts";
import { useApp, useStoreValue } from "../shared/app-context.ts";
import { useWords } from "../shared/use-words.ts";
import styles from "./shell.module.css";

const keyStep = 24;

/** The edge of the evidence panel: drag it, or move it by arrow keys, to make the panel wider or narrower. */
export function PanelEdge() {
  const app = useApp();
  const { t } = useWords();
  const width = useStoreValue("settings", (settings) => settings.panelWidth);
  const onPointerDown = (event: PointerEvent<HTMLDivElement>): void => {
    event.currentTarget.setPointerCapture(event.pointerId);
    event.preventDefault();
  };
  const onPointerMove = (event: PointerEvent<HTMLDivElement>): void => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const panel = event.currentTarget.parentElement?.getBoundingClientRect();
    if (panel) resizePanel(app, panel.right - event.clientX);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const by = event.key === "ArrowLeft" ? keyStep : event.key === "ArrowRight" ? -keyStep : 0;
    if (by === 0) return;
    resizePanel(app, width + by);
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    // A window splitter, as the ARIA authoring practices have it: focusable, with a value.
    <div
      className={styles["edge"]}
      role="separator"
      tabIndex={0}
      aria-label={t("panel.width")}
      aria-orientation="vertical"
      aria-valuenow={width}
      aria-valuemin={panelWidths.least}
      aria-valuemax={panelWidths.most}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onKeyDown={onKeyDown}
    />
  );
}
