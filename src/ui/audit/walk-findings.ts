import type { KeyboardEvent } from "react";
import { walkControls } from "../shared/move-in-list.ts";

/** Moves the keyboard from one control of the report that is marked with `data-walk` to another. */
export function walkFindings(event: KeyboardEvent<HTMLElement>): void {
  const report = event.currentTarget.closest("[data-report]");
  walkControls(event, [...(report?.querySelectorAll<HTMLElement>("[data-walk]") ?? [])], event.currentTarget);
}
