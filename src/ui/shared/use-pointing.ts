import { type PointerEvent, useRef } from "react";
import { pointAt } from "../../actions/ui.ts";
import type { UiState } from "../../state/ui-store.ts";
import { useApp } from "./app-context.ts";

type Hover = NonNullable<UiState["hover"]>;

/** What an element of an article stands for. */
function hoverOf(target: EventTarget): Hover | null {
  const element = target instanceof Element ? target.closest<HTMLElement>("[data-entity], [data-sentence]") : null;
  if (!element) return null;
  const { entity, article = "", sentence = "" } = element.dataset;
  return entity === undefined ? { sentence: [article, sentence] } : { entity };
}

const isSame = (a: Hover | null, b: Hover | null): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * Points at mentions (`data-entity`) and sentences (`data-article`, `data-sentence`) as the mouse moves over them. Only a
 * hand counts: text that is scrolled under a resting mouse is not pointed at.
 */
export function usePointing() {
  const app = useApp();
  const last = useRef({ x: -1, y: -1 });
  return {
    onPointerMove({ clientX: x, clientY: y, pointerType, target, buttons }: PointerEvent): void {
      const hasMoved = x !== last.current.x || y !== last.current.y;
      last.current = { x, y };
      if (!hasMoved || pointerType !== "mouse" || buttons !== 0) return;
      const next = hoverOf(target);
      if (!isSame(next, app.stores.ui.getState().hover)) pointAt(app, next);
    },
    onPointerLeave: (): void => pointAt(app, null),
  };
}
