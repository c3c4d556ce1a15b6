import { locateProblem } from "../core/evidence/locate-problem.ts";
import type { Problem } from "../core/model/problem.ts";
import type { App } from "./app.ts";
import { selectRelation } from "./selection.ts";
import { closeDialog, showEvidence } from "./ui.ts";
import { isSelectionLeftOut, setTier } from "./view.ts";

/** Goes to the relation that a warning is about; `locateProblem` says which. */
export function showProblemPlace(app: App, problem: Problem): void {
  const index = app.stores.document.getState().open?.index;
  const relation = index && locateProblem(index.dataset, problem);
  closeDialog(app, "problems");
  if (!relation) return;
  selectRelation(app, relation.id);
  showEvidence(app);
  if (isSelectionLeftOut(app)) setTier(app, "all");
}
