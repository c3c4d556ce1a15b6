import { type PointerEvent, type RefObject, useRef, useState } from "react";
import { moveStep } from "../../actions/story.ts";
import type { StepId, Story } from "../../core/model/dataset.ts";
import { useApp } from "../shared/app-context.ts";

/** A step that is being dragged, and the place it would take, 0-based in the order as it would be then. */
export interface Drag {
  readonly step: StepId;
  readonly from: number;
  readonly to: number;
}

interface Reorder {
  readonly list: RefObject<HTMLOListElement | null>;
  readonly drag: Drag | null;
  /** Begins a drag by the grip of a step. */
  readonly begin: (event: PointerEvent<HTMLElement>, step: StepId) => void;
}

/** Moves steps of a story by dragging; Escape, and whatever ends the gesture elsewhere, leaves them where they were. */
export function useReorder({ id: story, steps }: Story): Reorder {
  const app = useApp();
  const list = useRef<HTMLOListElement>(null);
  const [drag, setDrag] = useState<Drag | null>(null);
  const begin = (event: PointerEvent<HTMLElement>, step: StepId): void => {
    if (event.button !== 0) return;
    event.preventDefault();
    const grip = event.currentTarget;
    const from = steps.findIndex(({ id }) => id === step);
    const over = new AbortController();
    const { signal } = over;
    let to = from;
    const end = (): void => {
      over.abort();
      setDrag(null);
    };
    const follow = ({ clientY }: globalThis.PointerEvent): void => {
      const others = [...(list.current?.children ?? [])].filter((_, at) => at !== from);
      to = others.filter((row) => {
        const { top, height } = row.getBoundingClientRect();
        return top + height / 2 < clientY;
      }).length;
      setDrag({ step, from, to });
    };
    const drop = (): void => {
      end();
      moveStep(app, [story, step], to);
    };
    const leave = (press: KeyboardEvent): void => {
      if (press.key !== "Escape") return;
      press.preventDefault();
      end();
    };
    grip.setPointerCapture(event.pointerId);
    grip.addEventListener("pointermove", follow, { signal });
    grip.addEventListener("pointerup", drop, { signal });
    grip.addEventListener("pointercancel", end, { signal });
    document.addEventListener("keydown", leave, { signal, capture: true });
  };
  return { list, drag, begin };
}
