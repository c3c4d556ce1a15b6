import { type PointerEvent, type RefObject, useRef, useState } from "react";

/** Something of a list that is being dragged, and the place it would take, 0-based in the order as it would be then. */
export interface Drag {
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

interface Reorder {
  readonly list: RefObject<HTMLOListElement | null>;
  readonly drag: Drag | null;
  /** Begins a drag by the grip of an item. */
  readonly begin: (event: PointerEvent<HTMLElement>, id: string) => void;
}

/** Where what is dragged would come to stand: above or below the item at this place. */
export function dropEdge(at: number, drag: Drag | null): "before" | "after" | undefined {
  if (!drag || drag.to === drag.from || at !== drag.to) return undefined;
  return drag.to < drag.from ? "before" : "after";
}

/**
 * Moves items of a list by dragging; Escape, and whatever ends the gesture elsewhere, leaves them where they were.
 *
 * @param items in their order
 * @param move puts one at a place, 0-based in the order as it is then
 */
export function useReorder(items: readonly { readonly id: string }[], move: (id: string, to: number) => void): Reorder {
  const list = useRef<HTMLOListElement>(null);
  const [drag, setDrag] = useState<Drag | null>(null);
  const begin = (event: PointerEvent<HTMLElement>, id: string): void => {
    if (event.button !== 0) return;
    event.preventDefault();
    const grip = event.currentTarget;
    const from = items.findIndex((item) => item.id === id);
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
      setDrag({ id, from, to });
    };
    const drop = (): void => {
      end();
      move(id, to);
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
