import type { RecordPlace } from "../core/evidence/record-place.ts";
import type { App } from "./app.ts";
import { showPlace } from "./audit.ts";
import { closeDialog } from "./ui.ts";

/** Leaves the list of warnings for the place that one of them is about. */
export function showProblemPlace(app: App, place: RecordPlace): void {
  closeDialog(app, "problems");
  showPlace(app, place);
}
