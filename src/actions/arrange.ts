/** Arranges what shows by a layout of the catalogue, in one step that can be undone. */
import type { LayoutId } from "../core/layout/catalogue/catalogue.ts";
import type { EntityId, Position } from "../core/model/dataset.ts";
import { buildLayoutTask } from "../core/view/layout-task.ts";
import type { UiState } from "../state/ui-store.ts";
import type { App } from "./app.ts";
import { selectedOf } from "./select-many.ts";
import { revealSelection } from "./selection.ts";
import { moveEntities } from "./view.ts";

/** Opens the choice of layouts, or closes it; on a narrow screen it takes the place of a sheet. */
export const toggleArrange = ({ stores }: App): void =>
  stores.ui.setState(({ isArrangeOpen }) =>
    isArrangeOpen ? { isArrangeOpen: false } : { isArrangeOpen: true, sheet: null },
  );

export function closeArrange({ stores }: App): void {
  stores.ui.setState({ isArrangeOpen: false, wantsFocus: { on: "graph" } });
}

export const chooseLayout = ({ stores }: App, layout: LayoutId): void =>
  stores.ui.setState(({ arrangement }) => ({ arrangement: { ...arrangement, layout } }));

/** Sets a parameter of the layout that is chosen. */
export const setLayoutValue = ({ stores }: App, id: string, value: number | string): void =>
  stores.ui.setState(({ arrangement }) => ({
    arrangement: { ...arrangement, values: { ...arrangement.values, [id]: value } },
  }));

export const setArrangeScope = ({ stores }: App, scope: UiState["arrangement"]["scope"]): void =>
  stores.ui.setState(({ arrangement }) => ({ arrangement: { ...arrangement, scope } }));

/** The selected entities that show. */
function movableSelection(app: App): ReadonlySet<EntityId> {
  const shown = new Set(app.derived.visible()?.entities.map(({ entity }) => entity.id));
  return new Set(selectedOf(app).entities.filter((id) => shown.has(id)));
}

/** Whether there are entities selected that could be arranged among the others. */
export const canArrangeSelection = (app: App): boolean => movableSelection(app).size > 1;

/** Gives up what is being arranged; everything stays where it is. */
export function cancelArranging({ stores, arranging }: App): void {
  arranging.current?.abort();
  arranging.current = null;
  stores.ui.setState({ arranged: null });
}

/** Arranges all that shows, or what is selected among the rest; a second time gives the first one up. */
export async function arrange(app: App): Promise<void> {
  const { stores, derived, ports, arranging } = app;
  const { open } = stores.document.getState();
  const shown = derived.visible();
  const positions = derived.positions();
  if (!open || !shown || !positions) return;
  cancelArranging(app);
  const controller = new AbortController();
  const { signal } = controller;
  arranging.current = controller;
  const { layout, values, scope } = stores.ui.getState().arrangement;
  const isPart = scope === "selection" && canArrangeSelection(app);
  const chosen = movableSelection(app);
  const fixed = new Set([
    ...(stores.view.getState().view.pinned ?? []),
    ...shown.entities.flatMap(({ entity: { id } }) => (isPart && !chosen.has(id) ? [id] : [])),
  ]);
  const camera = ports.renderer.camera();
  const task = buildLayoutTask(open.index, shown, {
    positions,
    fixed,
    middle: selectedOf(app).entities,
    aspect: camera ? camera.width / camera.height : 1,
  });
  stores.ui.setState({ arranged: 0 });
  try {
    const places = await ports.layout.run(
      { ...task, layout, values },
      { signal, progress: (arranged) => !signal.aborted && stores.ui.setState({ arranged }) },
    );
    if (signal.aborted || stores.document.getState().open?.index !== open.index) return;
    const moved = [...places].flatMap(([key, { x, y }]): Position[] => {
      const id = open.index.entityOf.get(key)?.entity.id;
      return id === undefined || task.fixed.has(key) ? [] : [[id, x, y]];
    });
    moveEntities(app, moved);
    stores.ui.setState({ announcement: { kind: "arranged", layout, entities: moved.length } });
    if (isPart) revealSelection(app);
    else ports.renderer.fit(null, true);
  } catch (error) {
    if (!signal.aborted) throw error;
  } finally {
    if (arranging.current === controller) cancelArranging(app);
  }
}
