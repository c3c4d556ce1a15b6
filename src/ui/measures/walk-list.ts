import type { KeyboardEvent } from "react";
import { walkControls } from "../shared/move-in-list.ts";

/** Moves the keyboard from one button of a list that is marked with `data-walk` to another. */
export function walkList(event: KeyboardEvent<HTMLElement>): void {
  const list = event.currentTarget.closest("ol");
  walkControls(event, [...(list?.querySelectorAll<HTMLElement>("[data-walk]") ?? [])], event.currentTarget);
}
