import { type PointerEvent, useRef } from "react";
import { pointAt } from "../../actions/ui.ts";
import type { SentenceRef } from "../../core/model/dataset.ts";
import { useApp } from "../shared/app-context.ts";

/** The sentence that an element of an article belongs to; `undefined` between two lines of a paragraph. */
function sentenceAt(target: EventTarget): SentenceRef | null | undefined {
  if (!(target instanceof Element)) return null;
  const element = target.closest<HTMLElement>("[data-sentence]");
  if (!element) return target.closest("[data-kind]") ? undefined : null;
  const { article = "", sentence = "" } = element.dataset;
  return [article, sentence];
}

/**
 * Points at sentences (`data-article`, `data-sentence`) as the mouse moves over them. Only a hand counts: text that is
 * scrolled under a resting mouse is not pointed at.
 */
export function usePointing() {
  const app = useApp();
  const last = useRef({ x: -1, y: -1 });
  return {
    onPointerMove({ clientX: x, clientY: y, pointerType, target, buttons }: PointerEvent): void {
      const hasMoved = x !== last.current.x || y !== last.current.y;
      last.current = { x, y };
      // What stands in a sentence's list points for itself.
      if (!hasMoved || pointerType !== "mouse" || buttons !== 0 || isInList(target)) return;
      const sentence = sentenceAt(target);
      if (sentence === undefined) return;
      const { hover } = app.stores.ui.getState();
      const pointed = hover && "sentence" in hover ? hover.sentence : null;
      if (String(sentence) !== String(pointed)) pointAt(app, sentence && { sentence });
    },
    onPointerLeave: (): void => pointAt(app, null),
  };
}

const isInList = (target: EventTarget): boolean =>
  target instanceof Element && target.closest("[data-backing]") !== null;
