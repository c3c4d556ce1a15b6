import type { KeyboardEvent } from "react";

/** Moves the keyboard from one button of a list that is marked with `data-walk` to another: arrows, Home, End. */
export function walkList(event: KeyboardEvent<HTMLElement>): void {
  const list = event.currentTarget.closest("ol");
  const buttons = [...(list?.querySelectorAll<HTMLElement>("[data-walk]") ?? [])];
  const at = buttons.indexOf(event.currentTarget);
  const goals: Readonly<Record<string, number>> = {
    ArrowDown: Math.min(buttons.length - 1, at + 1),
    ArrowUp: Math.max(0, at - 1),
    Home: 0,
    End: buttons.length - 1,
  };
  const goal = Object.hasOwn(goals, event.key) ? goals[event.key] : undefined;
  if (at < 0 || goal === undefined) return;
  event.preventDefault();
  buttons[goal]?.focus();
}
