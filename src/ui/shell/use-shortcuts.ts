import { useLayoutEffect } from "react";
import { canDo, isCharacterKey, matchesShortcut } from "../../actions/action.ts";
import { actionList } from "../../actions/registry.ts";
import { useApp } from "../shared/app-context.ts";

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.matches("input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]")
  );
}

/** What the space bar presses. */
const isPressable = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches("button, summary, input, select, [role=link]");

/** Runs actions by their keys. Inside a field only keys with Ctrl or Cmd count, and Escape is the field's. */
export function useShortcuts(): void {
  const app = useApp();
  // In the layout phase: what is pressed as soon as the page is seen counts too.
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented) return;
      const { target } = event;
      const isInField = isField(target);
      const isWithin = (part: string) => target instanceof Element && target.closest(`[data-keys="${part}"]`) !== null;
      // A dialog whose code is still on its way takes no keys yet; but nor does what it will lie over. One that is closing,
      // of which the browser has not told yet, is in nobody's way.
      const isOpening =
        app.stores.ui.getState().dialog !== null && document.querySelector("dialog") === null && event.key !== "Escape";
      // The platform's own layers close on Escape by themselves.
      const isLayered = isOpening || document.querySelector("dialog[open], :popover-open") !== null;
      const { hasLetterKeys } = app.stores.settings.getState();
      for (const action of actionList) {
        const isHit = action.keys?.some(
          (shortcut) =>
            matchesShortcut(event, shortcut) &&
            (!isInField || shortcut.mod) &&
            (!shortcut.within || isWithin(shortcut.within)) &&
            (shortcut.key !== " " || !isPressable(target)) &&
            (hasLetterKeys || !isCharacterKey(shortcut)),
        );
        if (!isHit || isLayered || !canDo(app, action)) continue;
        event.preventDefault();
        action.run(app);
        return;
      }
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [app]);
}
