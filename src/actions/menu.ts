/** The menu of what is selected, or of the graph where nothing is: where it opens. */
import type { Gesture, Target } from "../ports/renderer.ts";
import type { MenuState } from "../state/ui-store.ts";
import type { App } from "./app.ts";
import { selectedOf } from "./select-many.ts";
import { choose } from "./selection.ts";

export const openMenu = ({ stores }: App, menu: MenuState): void => stores.ui.setState({ menu, hover: null });

export const closeMenu = ({ stores }: App): void => stores.ui.setState({ menu: null });

/** What of the selection is in the picture: the last of it. */
function targetOfSelection(app: App): Target | null {
  const index = app.stores.document.getState().open?.index;
  const { entities, relations } = selectedOf(app);
  const node = index?.entities.get(entities.at(-1) ?? "")?.key;
  if (node !== undefined) return { kind: "node", key: node };
  const edge = index?.relations.get(relations.at(-1) ?? "")?.key;
  return edge === undefined ? null : { kind: "edge", key: edge };
}

/** How far from the middle of something its menu opens, so that it does not lie over it. In CSS px. */
const offset = 16;

/** Opens the menu by key: beside what is selected, or in the middle of the picture. */
export function openMenuByKey(app: App): void {
  const { renderer } = app.ports;
  const target = targetOfSelection(app);
  const { x, y } = renderer.placeOf(target);
  openMenu(app, { x: x + offset, y: y + offset, about: target ? "selection" : "graph" });
}

/** Opens the menu where a hand has asked for it. What is not selected yet is selected first, and nothing moves. */
export function openMenuByHand(
  app: App,
  chosen: { readonly isEntity: boolean; readonly id: string } | null,
  { at }: Extract<Gesture, { kind: "menu" }>,
): void {
  if (chosen) {
    const kind = chosen.isEntity ? "entities" : "relations";
    if (!selectedOf(app)[kind].includes(chosen.id)) choose(app, { [kind]: [chosen.id] });
  }
  openMenu(app, { ...at, about: chosen ? "selection" : "graph" });
}
