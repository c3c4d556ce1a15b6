import type { AuditKind } from "../core/evidence/audit-checks.ts";
import type { RecordPlace } from "../core/evidence/record-place.ts";
import type { App } from "./app.ts";
import { selectEntity, selectRelation, selectSentence } from "./selection.ts";
import { showEvidence, showTab } from "./ui.ts";
import { isSelectionLeftOut, setTier } from "./view.ts";

/** Shows what an audit finds, and puts the keyboard there. */
export function showAudit(app: App): void {
  showTab(app, "audit");
  app.stores.ui.setState({ wantsFocus: { on: "panel" } });
}

/** Goes to a place that an audit names, and shows it whole; what stands in the file alone cannot be gone to. */
export function showPlace(app: App, place: RecordPlace): void {
  if (place.on === "file") return;
  if (place.on === "relation") selectRelation(app, place.relation);
  else if (place.on === "entity") selectEntity(app, place.entity);
  else selectSentence(app, place.sentence);
  showEvidence(app);
  if (isSelectionLeftOut(app)) setTier(app, "all");
}

/** Opens what is found of one kind, or folds it. */
export const turnFindings = ({ stores }: App, kind: AuditKind): void =>
  stores.ui.setState(({ turnedFindings }) => ({
    turnedFindings: turnedFindings.includes(kind)
      ? turnedFindings.filter((other) => other !== kind)
      : [...turnedFindings, kind],
  }));
