import { type DatasetIndex, otherEnd, relationsOf } from "../core/graph/dataset-index.ts";
import type { EntityId, RelationId, SentenceRef, View } from "../core/model/dataset.ts";
import { focusOn } from "../core/view/focus.ts";
import type { App } from "./app.ts";

type Selection = NonNullable<View["selection"]>;

const selectionOf = ({ stores }: App): Selection => stores.view.getState().view.selection ?? {};

/** Selects exactly this; nothing opens, nothing moves. */
export function choose({ stores }: App, { entities = [], relations = [], sentences = [] }: Selection): void {
  const selection = {
    ...(entities.length > 0 && { entities }),
    ...(relations.length > 0 && { relations }),
    ...(sentences.length > 0 && { sentences }),
  };
  stores.view.setState(({ view: { selection: _, path: __, ...rest } }) => ({
    view: Object.keys(selection).length === 0 ? rest : { ...rest, selection },
  }));
}

/**
 * Selects exactly this, opens its evidence, and moves the picture as far as needed to have it in sight. Beside the article
 * that is being read no panel opens: the sentences are marked there; nor on the stage, which has a place for the evidence.
 */
export function select(app: App, selection: Selection): void {
  const { ui, settings, view, presentation } = app.stores;
  choose(app, selection);
  if (view.getState().view.selection === undefined) return;
  if (presentation.getState().at === null) {
    const { isReaderOpen } = settings.getState();
    if (!isReaderOpen) settings.setState({ isPanelOpen: true });
    ui.setState({ sheet: isReaderOpen ? "article" : "panel", panelTab: "evidence" });
  }
  revealSelection(app);
}

/** Moves the picture as far as needed to have what is selected in sight. */
export function revealSelection(app: App): void {
  const index = app.stores.document.getState().open?.index;
  const { entities = [], relations = [], sentences = [] } = selectionOf(app);
  if (!index) return;
  const visible = app.derived.visible();
  const isOfRelations = relations.length > 0 || entities.length === 0;
  const focus = visible && focusOn(index, visible, isOfRelations ? { relations, sentences } : { entities });
  const keys = isOfRelations ? focus?.nodes : focus?.marked;
  if (keys) app.ports.renderer.reveal(keys);
}

/** Selects an entity; where the reader has asked to select one more, it joins what is selected. */
export function selectEntity(app: App, id: EntityId): void {
  const { ui } = app.stores;
  if (ui.getState().isAdding) {
    toggleSelected(app, "entities", id);
    return;
  }
  ui.setState({ walkFrom: null });
  select(app, { entities: [id] });
}

/** Selects a sentence: all that it backs stands out. */
export function selectSentence(app: App, sentence: SentenceRef): void {
  app.stores.ui.setState({ walkFrom: null, isAdding: false });
  select(app, { sentences: [sentence] });
}

export function selectRelation(app: App, id: RelationId): void {
  if (app.stores.ui.getState().isAdding) toggleSelected(app, "relations", id);
  else select(app, { relations: [id] });
}

/** Selects a relation in the list of an entity, so that the keys go on along that entity's relations; of none: of all. */
export function selectRelationFrom(app: App, id: RelationId, walkFrom: EntityId | null): void {
  app.stores.ui.setState({ walkFrom });
  selectRelation(app, id);
}

/** Selects several things at once; where the reader has asked to select one more, they join what is selected. */
export function selectSeveral(app: App, { entities = [], relations = [] }: Selection): void {
  const { ui } = app.stores;
  const before = ui.getState().isAdding ? selectionOf(app) : {};
  const all = {
    entities: [...new Set([...(before.entities ?? []), ...entities])],
    relations: [...new Set([...(before.relations ?? []), ...relations])],
  };
  select(app, all);
  ui.setState({
    isAdding: false,
    walkFrom: null,
    announcement: { kind: "selection", entities: all.entities.length, relations: all.relations.length },
  });
}

/** Lets the next entity or relation that is selected join what is selected already; once more, and it does not. */
export const toggleAdding = ({ stores }: App): void => stores.ui.setState(({ isAdding }) => ({ isAdding: !isAdding }));

/** Adds one thing to the selection, or takes it out. */
export function toggleSelected(app: App, kind: "entities" | "relations", id: string): void {
  const before = selectionOf(app);
  const list = before[kind] ?? [];
  const after = list.includes(id) ? list.filter((other) => other !== id) : [...list, id];
  const next = { ...before, [kind]: after };
  select(app, next);
  const { entities = [], relations = [] } = next;
  app.stores.ui.setState({
    isAdding: false,
    announcement: { kind: "selection", entities: entities.length, relations: relations.length },
  });
}

export const clearSelection = (app: App): void => {
  select(app, {});
  app.stores.ui.setState({ hover: null, walkFrom: null, sheet: null, isAdding: false });
};

/**
 * The next or previous relation in the order of the article: of the entity that one came from, else of all that show.
 * Begins again at the end.
 */
export function stepRelation(app: App, by: 1 | -1): void {
  const { relations = [], entities = [] } = selectionOf(app);
  const from = app.stores.ui.getState().walkFrom ?? (relations.length === 0 ? (entities[0] ?? null) : null);
  const order = app.derived
    .readingOrder()
    .filter(({ relation }) => from === null || relation.source === from || relation.target === from);
  if (order.length === 0) return;
  const at = order.findIndex(({ relation }) => relation.id === relations.at(-1));
  const next = order[at < 0 ? (by > 0 ? 0 : order.length - 1) : (at + by + order.length) % order.length];
  if (!next) return;
  selectRelationFrom(app, next.relation.id, from);
  announceRelation(app, next.relation.id, from ?? next.relation.source, order.indexOf(next), order.length);
}

function announceRelation(app: App, id: RelationId, from: EntityId, at: number, of: number): void {
  app.stores.ui.setState({ announcement: { kind: "relation", id, from, at: at + 1, of } });
}

function announceEntity(app: App, id: EntityId): void {
  app.stores.ui.setState({ announcement: { kind: "entity", id } });
}

/** The entity to begin a walk with: the one that has most relations among those that show. */
function findHub(app: App, index: DatasetIndex): EntityId | null {
  const entities = app.derived.visible()?.entities ?? [];
  let best: EntityId | null = null;
  let most = -1;
  for (const { key, entity } of entities) {
    const degree = index.graph.degree(key);
    if (degree > most) [best, most] = [entity.id, degree];
  }
  return best;
}

/** From an entity to its next relation, from a relation to the next one of the same entity. */
export function walkAlong(app: App, by: 1 | -1): void {
  const index = app.stores.document.getState().open?.index;
  const { entities = [], relations = [] } = selectionOf(app);
  if (!index) return;
  if (relations.length === 0 && entities.length === 0) {
    const hub = findHub(app, index);
    if (hub === null) return;
    selectEntity(app, hub);
    announceEntity(app, hub);
    return;
  }
  const current = index.relations.get(relations.at(-1) ?? "")?.relation;
  const walkFrom = app.stores.ui.getState().walkFrom ?? current?.source ?? entities.at(-1) ?? null;
  app.stores.ui.setState({ walkFrom });
  stepRelation(app, by);
}

/** From a relation to an entity: on to its other end, or back to the one that the walk came from. */
export function walkAcross(app: App, isBack: boolean): void {
  const index = app.stores.document.getState().open?.index;
  const relation = index?.relations.get(selectionOf(app).relations?.at(-1) ?? "")?.relation;
  if (!index || !relation) return;
  const from = app.stores.ui.getState().walkFrom ?? relation.source;
  const to = isBack ? from : otherEnd(relation, from);
  selectEntity(app, to);
  announceEntity(app, to);
}

/** Whether a relation or entity is selected that has relations to walk along. */
export function canStep(app: App): boolean {
  const index = app.stores.document.getState().open?.index;
  const [only] = selectionOf(app).entities ?? [];
  return index !== undefined && (only === undefined || relationsOf(index, only).length > 0);
}
