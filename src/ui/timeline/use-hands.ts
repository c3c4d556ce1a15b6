import { type RefObject, useEffect, useRef } from "react";
import type { WindowControls } from "./use-time-window.ts";

/** A hand that moves less than this, in CSS px, has clicked. */
const clickReach = 5;
const wheelStep = 0.0022;

/** Wheel and pinch zoom about where they are; a drag pans, and scrolls what does not fit in height. */
export function useHands(element: RefObject<HTMLElement | null>, controls: WindowControls): void {
  const current = useRef(controls);
  useEffect(() => {
    current.current = controls;
  }, [controls]);
  useEffect(() => {
    const { current: target } = element;
    if (!target) return;
    const hands = new Map<number, { x: number; y: number }>();
    let hasMoved = false;
    const xOf = (clientX: number): number => clientX - target.getBoundingClientRect().left;
    const span = (): number => {
      const [a, b] = [...hands.values()];
      return a && b ? Math.hypot(a.x - b.x, a.y - b.y) : 0;
    };
    const onWheel = (event: WheelEvent): void => {
      event.preventDefault();
      const isSideways = event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY);
      if (isSideways) current.current.panBy(event.deltaX || event.deltaY);
      else current.current.zoomBy(Math.exp(-event.deltaY * wheelStep * (event.ctrlKey ? 4 : 1)), xOf(event.clientX));
    };
    const onPointerDown = (event: PointerEvent): void => {
      if (event.button !== 0 || (event.target instanceof Element && event.target.closest("[data-axis]"))) return;
      if (hands.size === 0) hasMoved = false;
      hands.set(event.pointerId, { x: event.clientX, y: event.clientY });
    };
    const onPointerMove = (event: PointerEvent): void => {
      const before = hands.get(event.pointerId);
      if (!before) return;
      const [dx, dy] = [event.clientX - before.x, event.clientY - before.y];
      if (!hasMoved && Math.hypot(dx, dy) < clickReach) return;
      if (!hasMoved) target.setPointerCapture(event.pointerId);
      hasMoved = true;
      const wide = span();
      hands.set(event.pointerId, { x: event.clientX, y: event.clientY });
      if (hands.size === 1) {
        current.current.panBy(-dx);
        const scroller = target.querySelector("[data-lanes]");
        if (scroller) scroller.scrollTop -= dy;
      } else if (wide > 0) {
        const xs = [...hands.values()].map(({ x }) => x);
        current.current.zoomBy(span() / wide, xOf(((xs[0] ?? 0) + (xs[1] ?? 0)) / 2));
      }
    };
    const onPointerEnd = (event: PointerEvent): void => void hands.delete(event.pointerId);
    // What ends a drag is no click.
    const onClick = (event: MouseEvent): void => {
      if (!hasMoved) return;
      hasMoved = false;
      event.stopPropagation();
      event.preventDefault();
    };
    const listeners = new AbortController();
    const { signal } = listeners;
    target.addEventListener("wheel", onWheel, { passive: false, signal });
    target.addEventListener("pointerdown", onPointerDown, { signal });
    target.addEventListener("pointermove", onPointerMove, { signal });
    target.addEventListener("pointerup", onPointerEnd, { signal });
    target.addEventListener("pointercancel", onPointerEnd, { signal });
    target.addEventListener("click", onClick, { capture: true, signal });
    return () => listeners.abort();
  }, [element]);
}

const zoomStep = 1.6;

/**
 * `+`, `-` and `0` zoom the axis instead of the picture while the keyboard is in the timeline; a mark or handle that has
 * the focus stays where it is.
 */
export function useZoomKeys(element: RefObject<HTMLElement | null>, controls: WindowControls): void {
  useEffect(() => {
    const { current: target } = element;
    if (!target) return;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const focused = event.target instanceof Element ? event.target.closest("[data-mark], [data-handle]") : null;
      const box = focused?.getBoundingClientRect();
      const x = box && (box.left + box.right) / 2 - target.getBoundingClientRect().left;
      if (event.key === "+" || event.key === "=") controls.zoomBy(zoomStep, x);
      else if (event.key === "-") controls.zoomBy(1 / zoomStep, x);
      else if (event.key === "0") controls.showAll();
      else return;
      event.preventDefault();
    };
    target.addEventListener("keydown", onKeyDown);
    return () => target.removeEventListener("keydown", onKeyDown);
  }, [element, controls]);
}
