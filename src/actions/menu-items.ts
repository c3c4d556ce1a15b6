/** What stands in the menus. */
import type { MenuState } from "../state/ui-store.ts";
import type { ActionId } from "./registry.ts";

/** Groups of actions; those that cannot be done now are left out where the menu is shown. */
export const menus: Readonly<Record<MenuState["about"], readonly (readonly ActionId[])[]>> = {
  selection: [
    ["evidence", "pathsTo", "pathsBetween", "selectNeighbours", "selectType"],
    ["cite", "copyCitation"],
    ["aroundOne", "showOnly", "hideSelection"],
    ["pin", "unpin", "fitSelection", "clearSelection"],
    ["undo", "redo"],
  ],
  graph: [
    ["selectAll", "invertSelection"],
    ["showArrange", "fitAll", "toggleTier", "resetFilter", "resetPositions"],
    ["undo", "redo"],
  ],
};
