import { useEffect } from "react";

const focusable = "button:enabled, a[href], summary, select:enabled, [tabindex='0']";
/** These keep their own place, also while it is scrolled out of sight. */
const ownKeepers = "[role=grid], [role=listbox]";

interface Place {
  readonly parent: Element;
  /** Among the parent's children. */
  readonly at: number;
}

function placesOf(element: Element): readonly Place[] {
  const places: Place[] = [];
  for (let child = element; child.parentElement; child = child.parentElement) {
    places.push({ parent: child.parentElement, at: [...child.parentElement.children].indexOf(child) });
  }
  return places;
}

const isGone = (element: Element): boolean =>
  !element.isConnected || element.matches(":disabled") || !element.checkVisibility({ visibilityProperty: true });

function findNear(places: readonly Place[]): HTMLElement | null {
  const root = places.findIndex(({ parent }) => parent.matches("main, aside, header, dialog"));
  for (const { parent, at } of places.slice(0, root + 1)) {
    if (isGone(parent)) continue;
    const children = [...parent.children];
    for (const child of [...children.slice(at), ...children.slice(0, at).toReversed()]) {
      const candidates = [child, ...child.querySelectorAll(focusable)];
      const found = candidates.find((one) => one instanceof HTMLElement && one.matches(focusable) && !isGone(one));
      if (found) return found as HTMLElement;
    }
  }
  return document.querySelector<HTMLElement>("#graph");
}

/**
 * Keeps the keyboard where it was when what has the focus goes away or can no longer be pressed: a chip that was taken
 * away, the last step undone. The nearest thing that is still there gets it, else the graph.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let last: Element | null = null;
    let places: readonly Place[] = [];
    const onFocus = ({ target }: FocusEvent): void => {
      last = target instanceof Element ? target : null;
      places = last ? placesOf(last) : [];
    };
    const keep = (): void => {
      const { activeElement, body } = document;
      if (!last || (activeElement !== body && activeElement !== last) || !isGone(last)) return;
      last = null;
      if (places.some(({ parent }) => parent.isConnected && parent.matches(ownKeepers))) return;
      findNear(places)?.focus({ preventScroll: true });
    };
    // After the frame, whose styles are then known: asking for them earlier would have them worked out twice.
    let isWaiting = false;
    const keepSoon = (): void => {
      if (isWaiting) return;
      isWaiting = true;
      requestAnimationFrame(() =>
        setTimeout(() => {
          isWaiting = false;
          keep();
        }),
      );
    };
    const observer = new MutationObserver(keepSoon);
    document.addEventListener("focusin", onFocus);
    observer.observe(document.body, {
      childList: true,
      subtree: true,
      attributeFilter: ["disabled", "data-sheet", "data-legend", "data-panel"],
    });
    return () => {
      observer.disconnect();
      document.removeEventListener("focusin", onFocus);
    };
  }, []);
}
