/** What one does with a selection: from its menu, by keys, and by name. */
import type { Action } from "./action.ts";
import type { App } from "./app.ts";
import { arrange, toggleArrange } from "./arrange.ts";
import { openMenuByKey } from "./menu.ts";
import { reverseEnds, toggleFollow } from "./paths.ts";
import { canPin, canUnpin, nudgeSelection, pinSelection, unpinSelection } from "./place.ts";
import {
  hideSelection,
  invert,
  selectAllShown,
  selectedOf,
  selectNeighbours,
  selectType,
  showOnlySelection,
  shrink,
} from "./select-many.ts";
import { toggleAdding } from "./selection.ts";
import { showEvidence, toggleTool } from "./ui.ts";

/** How far an arrow moves what is selected, in layout units. */
const nudge = 10;

const isOpen = ({ stores }: App): boolean => stores.document.getState().open !== null;
const countEntities = (app: App): number => selectedOf(app).entities.length;
const hasEntity = (app: App): boolean => countEntities(app) > 0;
const hasSelection = (app: App): boolean => hasEntity(app) || selectedOf(app).relations.length > 0;

export const handActions = {
  menu: {
    id: "menu",
    label: "action.menu",
    group: "select",
    on: "both",
    keys: [
      { key: "F10", shift: true, within: "graph" },
      { key: "ContextMenu", within: "graph" },
    ],
    isEnabled: isOpen,
    run: openMenuByKey,
  },
  selectAll: {
    id: "selectAll",
    label: "action.selectAll",
    group: "select",
    on: "both",
    keys: [{ key: "a", mod: true, within: "graph" }],
    isEnabled: isOpen,
    run: selectAllShown,
  },
  invertSelection: {
    id: "invertSelection",
    label: "action.invertSelection",
    group: "select",
    on: "both",
    keys: [{ key: "i" }],
    isEnabled: isOpen,
    run: invert,
  },
  selectNeighbours: {
    id: "selectNeighbours",
    label: "action.selectNeighbours",
    group: "select",
    keys: [{ key: "n" }],
    isEnabled: hasSelection,
    run: selectNeighbours,
  },
  shrinkSelection: {
    id: "shrinkSelection",
    label: "action.shrinkSelection",
    group: "select",
    keys: [{ key: "n", shift: true }],
    isEnabled: hasEntity,
    run: shrink,
  },
  selectType: {
    id: "selectType",
    label: "action.selectType",
    group: "select",
    on: "both",
    isEnabled: hasSelection,
    run: selectType,
  },
  pathsTo: {
    id: "pathsTo",
    label: "action.pathsTo",
    group: "select",
    on: "both",
    isEnabled: (app) => countEntities(app) === 1,
    run: toggleAdding,
  },
  pathsBetween: {
    id: "pathsBetween",
    label: "action.pathsBetween",
    group: "select",
    isEnabled: (app) => countEntities(app) > 1,
    run: showEvidence,
  },
  followPaths: {
    id: "followPaths",
    label: "paths.follow",
    group: "select",
    on: "both",
    isEnabled: (app) => countEntities(app) > 1,
    run: toggleFollow,
  },
  reversePaths: {
    id: "reversePaths",
    label: "action.reversePaths",
    group: "select",
    on: "both",
    isEnabled: (app) => countEntities(app) > 1 && app.stores.view.getState().view.follow !== undefined,
    run: reverseEnds,
  },
  showOnly: {
    id: "showOnly",
    label: "action.showOnly",
    group: "filter",
    keys: [{ key: "o" }],
    isEnabled: hasSelection,
    run: showOnlySelection,
  },
  hideSelection: {
    id: "hideSelection",
    label: "action.hideSelection",
    group: "filter",
    keys: [{ key: "h" }, { key: "Delete" }],
    isEnabled: hasSelection,
    run: hideSelection,
  },
  pin: { id: "pin", label: "action.pin", group: "move", keys: [{ key: "f" }], isEnabled: canPin, run: pinSelection },
  unpin: {
    id: "unpin",
    label: "action.unpin",
    group: "move",
    keys: [{ key: "f", shift: true }],
    isEnabled: canUnpin,
    run: unpinSelection,
  },
  nudgeLeft: {
    id: "nudgeLeft",
    label: "action.nudgeLeft",
    group: "move",
    keys: [{ key: "ArrowLeft", alt: true, within: "graph" }],
    isEnabled: hasEntity,
    run: (app) => nudgeSelection(app, -nudge, 0),
  },
  nudgeRight: {
    id: "nudgeRight",
    label: "action.nudgeRight",
    group: "move",
    keys: [{ key: "ArrowRight", alt: true, within: "graph" }],
    isEnabled: hasEntity,
    run: (app) => nudgeSelection(app, nudge, 0),
  },
  nudgeUp: {
    id: "nudgeUp",
    label: "action.nudgeUp",
    group: "move",
    keys: [{ key: "ArrowUp", alt: true, within: "graph" }],
    isEnabled: hasEntity,
    run: (app) => nudgeSelection(app, 0, -nudge),
  },
  nudgeDown: {
    id: "nudgeDown",
    label: "action.nudgeDown",
    group: "move",
    keys: [{ key: "ArrowDown", alt: true, within: "graph" }],
    isEnabled: hasEntity,
    run: (app) => nudgeSelection(app, 0, nudge),
  },
  boxTool: {
    id: "boxTool",
    label: "action.boxTool",
    group: "select",
    keys: [{ key: "b" }],
    isEnabled: isOpen,
    run: (app) => toggleTool(app, "box"),
  },
  lassoTool: {
    id: "lassoTool",
    label: "action.lassoTool",
    group: "select",
    keys: [{ key: "g" }],
    isEnabled: isOpen,
    run: (app) => toggleTool(app, "lasso"),
  },
  showArrange: {
    id: "showArrange",
    label: "action.showArrange",
    group: "move",
    keys: [{ key: "y" }],
    isEnabled: isOpen,
    run: toggleArrange,
  },
  arrange: {
    id: "arrange",
    label: "action.arrange",
    group: "move",
    keys: [{ key: "y", shift: true }],
    isEnabled: isOpen,
    run: (app) => void arrange(app),
  },
} as const satisfies Record<string, Action>;
