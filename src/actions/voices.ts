/** Whose claims show: the voices that the filter keeps are the ones that are open, and two are set side by side. */
import { clauseOf, withClause } from "../core/query/clause.ts";
import { speakersOf, speakerValue } from "../core/query/facets.ts";
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

/** Who speaks that is selected: an entity that does, else the first of a relation's witnesses. */
export function speakerOfSelection({ stores }: App): string | undefined {
  const index = stores.document.getState().open?.index;
  const { entities = [], relations = [] } = stores.view.getState().view.selection ?? {};
  if (!index || entities.length + relations.length !== 1) return undefined;
  const [entity, relation] = [entities[0], index.relations.get(relations[0] ?? "")];
  if (entity === undefined) return relation?.standing.witnesses.flatMap(({ evidence }) => speakersOf(evidence))[0];
  const value = speakerValue(entity);
  const speaks = [...index.relations.values()].some(({ standing }) =>
    standing.witnesses.some(({ evidence }) => speakersOf(evidence).includes(value)),
  );
  return speaks ? value : undefined;
}

/** Opens the voice of who speaks that is selected. */
export function hearSpeaker(app: App): void {
  const speaker = speakerOfSelection(app);
  if (speaker !== undefined) openVoice(app, speaker);
}

/** Shows who speaks, and puts the keyboard there. */
export function showVoices(app: App): void {
  showTab(app, "voices");
  app.stores.ui.setState({ wantsFocus: { on: "panel" } });
}
