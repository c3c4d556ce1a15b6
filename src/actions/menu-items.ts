/** What stands in the menus. */
import type { MenuState } from "../state/ui-store.ts";
import type { ActionId } from "./registry.ts";

/** Groups of actions; those that cannot be done now are left out where the menu is shown. */
export const menus: Readonly<Record<MenuState["about"], readonly (readonly ActionId[])[]>> = {
  selection: [
    ["evidence", "pathsTo", "pathsBetween", "selectNeighbours", "selectType"],
    ["cite", "copyCitation", "addStep"],
    ["aroundOne", "showOnly", "hideSelection"],
    ["pin", "unpin", "fitSelection", "clearSelection"],
    ["undo", "redo"],
  ],
  graph: [
    ["selectAll", "invertSelection", "addStep"],
    ["showArrange", "fitAll", "toggleTier", "resetFilter", "resetPositions"],
    ["undo", "redo"],
  ],
};
