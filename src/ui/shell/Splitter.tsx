import type { KeyboardEvent, PointerEvent } from "react";
import { useWords } from "../shared/use-words.ts";
import styles from "./shell.module.css";

const keyStep = 24;

interface SplitterProps {
  readonly label: "panel.width" | "reader.width" | "dock.height";
  /** Which edge of what is resized it is. */
  readonly edge: "start" | "end" | "top";
  /** In CSS px, of what the splitter is the edge of. */
  readonly size: number;
  readonly limits: { readonly least: number; readonly most: number };
  readonly onResize: (size: number) => void;
}

type Pointed = Pick<PointerEvent, "clientX" | "clientY">;
const sizes: Readonly<Record<SplitterProps["edge"], (panel: DOMRect, at: Pointed) => number>> = {
  start: ({ right }, { clientX }) => right - clientX,
  end: ({ left }, { clientX }) => clientX - left,
  top: ({ bottom }, { clientY }) => bottom - clientY,
};
/** The arrows that make the panel larger and smaller. */
const keys = {
  start: ["ArrowLeft", "ArrowRight"],
  end: ["ArrowRight", "ArrowLeft"],
  top: ["ArrowUp", "ArrowDown"],
} as const;

/**
 * The edge of a panel: drag it, or move it by arrow keys, to make the panel larger or smaller. A window splitter, as the
 * ARIA authoring practices have it: focusable, with a value. It is the first child of what it resizes.
 */
export function Splitter({ label, edge, size, limits, onResize }: SplitterProps) {
  const { t } = useWords();
  const onPointerDown = (event: PointerEvent<HTMLDivElement>): void => {
    event.currentTarget.setPointerCapture(event.pointerId);
    event.preventDefault();
  };
  const onPointerMove = (event: PointerEvent<HTMLDivElement>): void => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const panel = event.currentTarget.parentElement?.getBoundingClientRect();
    if (panel) onResize(sizes[edge](panel, event));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const [more, less] = keys[edge];
    const by = event.key === more ? keyStep : event.key === less ? -keyStep : 0;
    if (by === 0) return;
    onResize(size + by);
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div
      className={styles["edge"]}
      data-edge={edge}
      role="separator"
      tabIndex={0}
      aria-label={t(label)}
      aria-orientation={edge === "top" ? "horizontal" : "vertical"}
      aria-valuenow={size}
      aria-valuemin={limits.least}
      aria-valuemax={limits.most}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onKeyDown={onKeyDown}
    />
  );
}
