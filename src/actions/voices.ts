/** Whose claims show: the voices that the filter keeps are the ones that are open, and two are set side by side. */
import { clauseOf, withClause } from "../core/query/clause.ts";
import { editFilter, isolateFacet } from "./filter.ts";
import { showTab } from "./ui.ts";
import type { App } from "./app.ts";

const chosenIn = ({ stores }: App): readonly string[] =>
  clauseOf(stores.view.getState().view.filter, "speaker")?.only ?? [];

/** Lets a voice join those that are open, or leave them. */
export function toggleVoice(app: App, value: string): void {
  const before = chosenIn(app);
  const only = before.includes(value) ? before.filter((other) => other !== value) : [...before, value].toSorted();
  editFilter(app, (filter) => withClause(filter, "speaker", only.length === 0 ? null : { only }));
}

/** Opens a voice alone, and shows what it says. */
export function openVoice(app: App, value: string): void {
  const [first, ...more] = chosenIn(app);
  if (first !== value || more.length > 0) isolateFacet(app, "speaker", [value]);
  showVoices(app);
}

/** Shows who speaks, and puts the keyboard there. */
export function showVoices(app: App): void {
  showTab(app, "voices");
  app.stores.ui.setState({ wantsFocus: { on: "panel" } });
}
