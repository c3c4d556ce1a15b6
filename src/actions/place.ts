/** Where the selected entities are: pinned for layouts, and moved by keys. */
import { align, type Alignment } from "../core/layout/align.ts";
import type { EntityId } from "../core/model/dataset.ts";
import type { App } from "./app.ts";
import { editView } from "./edit.ts";
import { selectedOf } from "./select-many.ts";
import { moveEntities } from "./view.ts";

/** Presses that follow one another within this many milliseconds are one step to undo. */
const burst = 1000;

const pinnedIds = ({ stores }: App): ReadonlySet<EntityId> => new Set(stores.view.getState().view.pinned);

export const canPin = (app: App): boolean => selectedOf(app).entities.some((id) => !pinnedIds(app).has(id));
export const canUnpin = (app: App): boolean => selectedOf(app).entities.some((id) => pinnedIds(app).has(id));

/** Has layouts leave the selected entities where they are. */
export function pinSelection(app: App): void {
  const { entities } = selectedOf(app);
  editView(app, (view) => ({ ...view, pinned: [...new Set([...(view.pinned ?? []), ...entities])] }));
  app.stores.ui.setState({ announcement: { kind: "pinned", isPinned: true, entities: entities.length } });
}

export function unpinSelection(app: App): void {
  const { entities } = selectedOf(app);
  editView(app, ({ pinned = [], ...view }) => {
    const left = pinned.filter((id) => !entities.includes(id));
    return left.length > 0 ? { ...view, pinned: left } : view;
  });
  app.stores.ui.setState({ announcement: { kind: "pinned", isPinned: false, entities: entities.length } });
}

/** Sets the selected entities onto a line, or at equal distances. */
export function alignSelection(app: App, how: Alignment): void {
  const places = app.derived.positions();
  const placed = selectedOf(app).entities.flatMap((id) => {
    const at = places?.get(id);
    return at ? [{ id, at }] : [];
  });
  const aligned = align(
    placed.map(({ at }) => at),
    how,
  );
  moveEntities(
    app,
    placed.map(({ id, at }, i) => [id, aligned[i]?.x ?? at.x, aligned[i]?.y ?? at.y] as const),
  );
}

/** Moves the selected entities by layout units; quick presses in a row are undone together. */
export function nudgeSelection(app: App, x: number, y: number): void {
  const { stores, derived, ports } = app;
  const places = derived.positions();
  const { nudged } = stores.ui.getState();
  const moved = selectedOf(app).entities.flatMap((id) => {
    const at = places?.get(id);
    return at ? [[id, at.x + x, at.y + y] as const] : [];
  });
  if (moved.length === 0) return;
  moveEntities(app, moved);
  const { undo } = stores.history.getState();
  const [former, latest] = [undo.at(-2), undo.at(-1)];
  const now = ports.pacer.now();
  if (!latest) return;
  const isBurst = former !== undefined && former === nudged?.patch && now - nudged.at < burst;
  const patch = isBurst ? { before: former.before, after: latest.after } : latest;
  if (isBurst) stores.history.setState({ undo: [...undo.slice(0, -2), patch] });
  stores.ui.setState({ nudged: { patch, at: now } });
}
