import type { KeyboardEvent, PointerEvent } from "react";
import { useWords } from "../shared/use-words.ts";
import styles from "./shell.module.css";

const keyStep = 24;

interface SplitterProps {
  readonly label: "panel.width" | "dock.height";
  /** Of the line: `vertical` lies between things side by side. */
  readonly orientation: "vertical" | "horizontal";
  /** In CSS px, of what the splitter is the edge of. */
  readonly size: number;
  readonly limits: { readonly least: number; readonly most: number };
  readonly onResize: (size: number) => void;
}

/**
 * The edge of a panel: drag it, or move it by arrow keys, to make the panel larger or smaller. A window splitter, as the
 * ARIA authoring practices have it: focusable, with a value. It is the first child of what it resizes.
 */
export function Splitter({ label, orientation, size, limits, onResize }: SplitterProps) {
  const { t } = useWords();
  const isVertical = orientation === "vertical";
  const onPointerDown = (event: PointerEvent<HTMLDivElement>): void => {
    event.currentTarget.setPointerCapture(event.pointerId);
    event.preventDefault();
  };
  const onPointerMove = (event: PointerEvent<HTMLDivElement>): void => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const panel = event.currentTarget.parentElement?.getBoundingClientRect();
    if (panel) onResize(isVertical ? panel.right - event.clientX : panel.bottom - event.clientY);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const [more, less] = isVertical ? ["ArrowLeft", "ArrowRight"] : ["ArrowUp", "ArrowDown"];
    const by = event.key === more ? keyStep : event.key === less ? -keyStep : 0;
    if (by === 0) return;
    onResize(size + by);
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div
      className={styles["edge"]}
      data-orientation={orientation}
      role="separator"
      tabIndex={0}
      aria-label={t(label)}
      aria-orientation={orientation}
      aria-valuenow={size}
      aria-valuemin={limits.least}
      aria-valuemax={limits.most}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onKeyDown={onKeyDown}
    />
  );
}
